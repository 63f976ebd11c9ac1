import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import pc from 'picocolors';
import { classifyArticle } from '../../functions/classify/classify-article.ts';
import { cleanArticle } from '../../functions/clean/clean-article.ts';
import { readText } from '../../functions/clean/read/read-text.ts';
import { explainLines } from '../print/explain-lines.ts';
import { formatExplanation } from '../print/format-explanation.ts';
import { readTopicModel } from './process/read-topic-model.ts';

/** `copydesk explain`: shows a file line by line, what was kept and what was not, and where each field was found. */
export function addExplainCommand(program: Command): void {
  program
    .command('explain <file>')
    .description('Show a file line by line: what is kept, what is removed and why, and the fields found.')
    .option('--json', 'print the explanation as JSON')
    .option('--model <file>', 'find topics also as `copydesk train` learnt them')
    .action(explain);
}

async function explain(file: string, options: { json?: true; model?: string }): Promise<void> {
  const model = options.model === undefined ? undefined : await readTopicModel(options.model);
  const [bytes, { mtime }] = await Promise.all([readFile(file), stat(file)]);
  const copy = cleanArticle(bytes, { key: file, modifiedAt: mtime.toISOString() });
  const lines = explainLines(readText(bytes).text, copy);
  const { removed: _removed, body: _body, ...fields } = copy;
  const explanation = { lines, fields, labels: classifyArticle(copy, model) };
  process.stdout.write(
    options.json
      ? `${JSON.stringify(explanation)}\n`
      : formatExplanation(explanation, pc.createColors(process.stdout.isTTY)),
  );
}
