import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { joinParagraphs } from '../../../functions/article/paragraphs.ts';
import { identifyLanguage } from '../../../functions/classify/language/identify-language.ts';
import { taxonomy } from '../../../functions/classify/topics/taxonomy.ts';
import type { TrainingArticle } from '../../../functions/classify/topics/trained/train-model.ts';
import { findLocalFile } from '../../files/read-local-file.ts';

const codes = new Set(taxonomy.map(({ code }) => code));

const topicCode = v.pipe(
  v.string(),
  v.check(
    (code) => codes.has(code),
    ({ input }) => `${input} is no IPTC topic of the taxonomy`,
  ),
);

const line = v.object({
  title: v.string(),
  body: v.union([v.string(), v.array(v.string())], 'it must be a text or a list of paragraphs'),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'it must be a code such as "fr"'))),
  topics: v.pipe(v.array(topicCode), v.nonEmpty('name at least one topic')),
});

/** Reads a line of a training file; detects the language if it gives none. Throws an error that says what is wrong. */
export function parseTrainingArticle(json: string): TrainingArticle {
  const result = v.safeParse(line, JSON.parse(json));
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
  }
  const { title, topics, language, ...rest } = result.output;
  const body = typeof rest.body === 'string' ? rest.body : joinParagraphs(rest.body);
  return { title, body, topics, language: language ?? identifyLanguage(`${title}\n${body}`).code };
}

/** Reads a file of labelled articles, a line each; throws an error that names the line it cannot read. */
export async function readTrainingFile(file: string): Promise<TrainingArticle[]> {
  await findLocalFile(file);
  const articles: TrainingArticle[] = [];
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file) })) {
    number++;
    if (text.trim() === '') continue;
    try {
      articles.push(parseTrainingArticle(text));
    } catch (cause) {
      throw new Error(`${file}, line ${number}: ${(cause as Error).message}`, { cause });
    }
  }
  return articles;
}
