import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource, type SourceOptions } from '../../../../bin/records/read-source.ts';
import type { RecordItem, RefusedRecord, SourceRecord } from '../../../../bin/records/record.ts';

/** What is read of a file, as a test looks at it. */
export interface ReadItems {
  records: SourceRecord[];
  refused: RefusedRecord[];
  skipped: string[];
}

/** Writes a file of this name, and reads it as an import does. */
export async function readMade(
  name: string,
  content: string | Uint8Array,
  options: SourceOptions = {},
): Promise<ReadItems> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-records-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, content);
    return await readAll(path, options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads a file or folder as an import does. */
export async function readAll(path: string, options: SourceOptions = {}): Promise<ReadItems> {
  const items: RecordItem[] = [];
  for await (const item of readSource(path, options)) items.push(item);
  return {
    records: items.filter((item) => item.kind === 'record'),
    refused: items.filter((item) => item.kind === 'refused'),
    skipped: items.flatMap((item) => (item.kind === 'skipped' ? [item.what] : [])),
  };
}

/** The bodies of records as text. */
export const textsOf = ({ records }: ReadItems): string[] =>
  records.map(({ body }) => Buffer.from(body).toString());

/** Names with where they come from: `id 7`. */
export const namesOf = ({ records }: ReadItems): string[] =>
  records.map(({ name }) => `${name.from} ${name.text}`.trim());

/** Lines and reasons: `3 broken-json`. */
export const refusalsOf = ({ refused }: ReadItems): string[] =>
  refused.map(
    ({ position, reason }) => `${position.line ?? position.entry ?? position.offset ?? '-'} ${reason}`,
  );
