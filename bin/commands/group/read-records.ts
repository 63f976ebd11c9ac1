import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { findLocalFile } from '../../files/read-local-file.ts';
import type { GivenArticle, Unread } from './offline-article.ts';

const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}.*)?)?$/,
    'it needs a date such as 2026-06-12 or 2026-06-12T14:05:00Z',
  ),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'there is no such date'),
);

const record = v.object({
  id: v.pipe(v.nullish(v.string(), ''), v.minLength(1, 'it needs an id')),
  title: v.optional(v.string(), ''),
  body: v.optional(v.array(v.string(), 'it needs a list of paragraphs'), []),
  published: v.nullish(date),
  source: v.nullish(v.string()),
});

/** Reads the records of files of NDJSON or, if none is named, of standard input; empty lines are passed over. */
export async function* readRecords(files: readonly string[]): AsyncGenerator<GivenArticle | Unread> {
  const linesOf = new Map<string, string>();
  for await (const { text, where } of linesIn(files)) {
    const given = parseRecord(text, where);
    const earlier = 'copy' in given ? linesOf.get(given.id) : undefined;
    if (earlier !== undefined) yield { message: `${where}: the id is that of ${earlier}` };
    else yield given;
    if ('copy' in given && earlier === undefined) linesOf.set(given.id, where);
  }
}

async function* linesIn(files: readonly string[]): AsyncGenerator<{ text: string; where: string }> {
  if (files.length === 0) yield* linesOfInput(process.stdin, '');
  for (const file of files) {
    await findLocalFile(file);
    yield* linesOfInput(createReadStream(file), files.length > 1 ? `${file}, ` : '');
  }
}

async function* linesOfInput(
  input: NodeJS.ReadableStream,
  name: string,
): AsyncGenerator<{ text: string; where: string }> {
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() !== '') yield { text, where: `${name}line ${number}` };
  }
}

function parseRecord(json: string, where: string): GivenArticle | Unread {
  const value = parseJson(json);
  if (value === undefined) return { message: `${where}: it is no JSON` };
  const result = v.safeParse(record, value);
  if (!result.success) {
    const [issue] = result.issues;
    const field = v.getDotPath(issue);
    return { message: `${where}: ${field === null ? '' : `${field}: `}${issue.message}` };
  }
  const { id, title, body, published, source } = result.output;
  return { id, copy: { title, body }, published: published ?? undefined, source: source ?? undefined };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
