import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource } from '../../bin/records/read-source.ts';
import { maxRecordBytes, type RecordItem } from '../../bin/records/record.ts';
import { keyOf } from '../../bin/records/safe-name.ts';

/** What an import reads of a container: records, or the reason of the first refusal. Whatever breaks a promise of the readers is thrown. */
export async function readContainer({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-fuzz-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    let outcome = 'container of nothing';
    for await (const item of readSource(path, {})) outcome = weigh(outcome, item);
    return outcome;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ofRecords = 'container of records';

function weigh(outcome: string, item: RecordItem): string {
  checkItem(item);
  if (item.kind === 'record') return ofRecords;
  if (item.kind === 'skipped' || outcome === ofRecords) return outcome;
  return `container: ${item.reason}`;
}

/** A key that could lead somewhere else where keys are folders. */
const leadsOut = /^\/|(?:^|\/)\.{0,2}(?:\/|$)|\0/;

function checkItem(item: RecordItem): void {
  if (item.kind === 'refused' && item.message.length < 10)
    throw new Error(`refused without a sentence: ${item.reason}`);
  if (item.kind !== 'record') return;
  if (item.body.length > maxRecordBytes) throw new Error(`a record of ${item.body.length} bytes`);
  const key = keyOf(item.name, item.body, 'inbox/');
  if (leadsOut.test(key)) throw new Error(`a key that leads out: ${JSON.stringify(key)}`);
}
