import type { ArchiveDoor, WantedObject } from '../../../../bin/commands/import/archive-door.ts';
import { etagOf } from '../../../../bin/commands/import/archive-door.ts';
import {
  noTally,
  RecordIntake,
  type TakeInOptions,
  type Tally,
} from '../../../../bin/commands/import/take-in.ts';
import type { RecordItem, RefusedRecord, SourceRecord } from '../../../../bin/records/record.ts';

/** A bucket in memory, which counts what is asked of it. */
export class MemoryDoor implements ArchiveDoor {
  readonly objects = new Map<string, WantedObject>();
  puts = 0;
  heads = 0;
  /** Thrown by the next put. */
  failure: Error | undefined;

  async *list(prefix: string) {
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix)).sort();
    yield keys.map((key) => ({ key, etag: `"${etagOf(this.objects.get(key)?.body ?? Buffer.alloc(0))}"` }));
  }

  async saysTheSame(wanted: WantedObject): Promise<boolean> {
    this.heads++;
    const { contentType, metadata } = this.objects.get(wanted.key) as WantedObject;
    return JSON.stringify([contentType, metadata]) === JSON.stringify([wanted.contentType, wanted.metadata]);
  }

  async put(wanted: WantedObject): Promise<void> {
    if (this.failure) throw this.failure;
    this.puts++;
    this.objects.set(wanted.key, wanted);
  }
}

/** A record of an id. */
export const makeRecord = (id: string, text: string, facts: SourceRecord['facts'] = {}): SourceRecord => ({
  kind: 'record',
  name: { from: 'id', text: id, extension: '.json' },
  body: Buffer.from(text),
  contentType: 'application/json',
  facts,
  position: { source: 'made', line: 1 },
});

/** What a run leaves behind. */
export interface RunResult {
  tally: Tally;
  refused: RefusedRecord[];
}

/** Takes records into a bucket, as one run of the command does. */
export async function runIntake(
  door: ArchiveDoor,
  items: readonly RecordItem[],
  options: Partial<TakeInOptions> = {},
): Promise<RunResult> {
  const refused: RefusedRecord[] = [];
  const intake = new RecordIntake(door, {
    prefix: 'corpus/',
    facts: {},
    concurrency: 3,
    limit: Number.POSITIVE_INFINITY,
    isDryRun: false,
    signal: new AbortController().signal,
    refused: (record) => void refused.push(record),
    ...options,
  });
  await intake.look();
  async function* stream() {
    yield* items;
  }
  await intake.take(stream());
  return { tally: { ...noTally(), ...intake.tally }, refused };
}
