import pc from 'picocolors';
import { RejectedCopy } from '../../../functions/article/rejected-copy.ts';
import { classifyArticle } from '../../../functions/classify/classify-article.ts';
import { readText } from '../../../functions/clean/read/read-text.ts';
import { explainLines } from '../../print/explain-lines.ts';
import { formatExplanation } from '../../print/format-explanation.ts';
import type { StackOptions } from '../../stack/stack-options.ts';
import { readTopicModel } from '../process/read-topic-model.ts';
import { findCopy } from './find-copy.ts';
import type { FoundCopy } from './found-copy.ts';

interface ExplainOptions extends StackOptions {
  json?: true;
  profile?: string;
  model?: string;
  /** User metadata that a file on this machine is to be read with. */
  metadata?: Record<string, string>;
}

/** Prints what cleaning does with a file and why; if there is no such file, throws an error that says what to do. */
export async function explainCopy(name: string, options: ExplainOptions): Promise<void> {
  const model = options.model === undefined ? undefined : await readTopicModel(options.model);
  const found = await findCopy(name, options);
  const copy = await cleanOrSay(name, found);
  const { text, numbers } = readText(found.bytes, found.contentType);
  const lines = explainLines(text, copy, numbers);
  const { removed: _removed, body: _body, ...fields } = copy;
  const explanation = { lines, seen: found.seen, fields, labels: classifyArticle(copy, model) };
  process.stdout.write(
    options.json
      ? `${JSON.stringify(explanation)}\n`
      : formatExplanation(explanation, pc.createColors(process.stdout.isTTY)),
  );
}

async function cleanOrSay(name: string, { clean }: FoundCopy) {
  try {
    return await clean();
  } catch (error) {
    if (!(error instanceof RejectedCopy)) throw error;
    throw new Error(`${name} cannot become an article (${error.reason}). ${error.message}`, { cause: error });
  }
}
