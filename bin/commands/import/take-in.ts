import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Facts, RecordItem, RefusedRecord, SourceRecord } from '../../records/record.ts';
import { refuse } from '../../records/record.ts';
import { keyOf } from '../../records/safe-name.ts';
import { type ArchiveDoor, etagOf, isOfObject, type WantedObject } from './archive-door.ts';
import { KeyTable, shortenEtag } from './key-table.ts';
import { metadataOf } from './object-metadata.ts';

/** What became of the records of a run. */
export interface Tally {
  records: number;
  put: number;
  /** Of the records that were put, those whose key had an object already. */
  changed: number;
  /** Is there already, with the same bytes and metadata. */
  unchanged: number;
  /** The same record once more in this run. */
  repeated: number;
  /** Named by a hash of their content. */
  unnamed: number;
  refused: Record<string, number>;
  skipped: Record<string, number>;
  bytes: number;
}

/** A tally of nothing. */
export const noTally = (): Tally => ({
  records: 0,
  put: 0,
  changed: 0,
  unchanged: 0,
  repeated: 0,
  unnamed: 0,
  refused: {},
  skipped: {},
  bytes: 0,
});

/** Records after which other things of the process have their turn. */
const recordsInARun = 100;

/** How records are taken in. */
export interface TakeInOptions {
  prefix: string;
  /** Said of every record that does not say it itself. */
  facts: Facts;
  /** How many calls are under way at once. */
  concurrency: number;
  /** So many records are read, at most. */
  limit: number;
  isDryRun: boolean;
  /** No more is read once it is aborted; what is under way is ended. */
  signal: AbortSignal;
  refused(record: RefusedRecord): Promise<void> | void;
}

/** Puts records into a bucket, each once: what is there with the same bytes and metadata is left alone. */
export class RecordIntake {
  readonly tally = noTally();
  readonly #known = new KeyTable();
  readonly #door: ArchiveDoor;
  readonly #options: TakeInOptions;
  readonly #calls = new Set<Promise<void>>();
  #failure: unknown;

  constructor(door: ArchiveDoor, options: TakeInOptions) {
    this.#door = door;
    this.#options = options;
  }

  /** Reads what is in the bucket below the prefix. */
  async look(): Promise<void> {
    for await (const page of this.#door.list(this.#options.prefix)) {
      for (const { key, etag } of page) this.#known.set(key, { etag: shortenEtag(etag), isSeen: false });
      if (this.#options.signal.aborted) return;
    }
  }

  /** Takes in the items of a source. Throws what ends the run, when all calls under way have ended. */
  async take(items: AsyncIterable<RecordItem>): Promise<void> {
    const { signal, limit } = this.#options;
    try {
      for await (const item of items) {
        if (signal.aborted || this.#failure !== undefined) break;
        await this.#takeItem(item);
        // Unpacked data come in long runs, in which no signal and no progress would be seen.
        if (this.tally.records % recordsInARun === 0) await nextTurn();
        if (this.tally.records >= limit) break;
      }
    } finally {
      await Promise.all(this.#calls);
    }
    if (this.#failure !== undefined) throw this.#failure;
  }

  get isFull(): boolean {
    return this.tally.records >= this.#options.limit;
  }

  async #takeItem(item: RecordItem): Promise<void> {
    if (item.kind === 'skipped') {
      this.tally.skipped[item.what] = (this.tally.skipped[item.what] ?? 0) + 1;
      return;
    }
    this.tally.records++;
    if (item.kind === 'refused') await this.#refuse(item);
    else await this.#takeRecord(item);
  }

  async #takeRecord(record: SourceRecord): Promise<void> {
    const wanted = this.#compose(record);
    if ('kind' in wanted) return this.#refuse(wanted);
    const etag = shortenEtag(etagOf(wanted.body));
    const known = this.#known.get(wanted.key);
    if (known?.isSeen) return this.#takeSecond(record, wanted.key, known.etag === etag);
    this.#known.set(wanted.key, { etag, isSeen: true });
    if (record.name.from === 'content') this.tally.unnamed++;
    if (known?.etag === etag && Object.keys(wanted.metadata).length === 0) {
      this.tally.unchanged++;
      return;
    }
    await this.#start(record, wanted, known && { isSameBody: known.etag === etag });
  }

  /** A second record of a key: the first stays, or a run after this one would change both again. */
  async #takeSecond({ position }: SourceRecord, key: string, isSame: boolean): Promise<void> {
    if (isSame) this.tally.repeated++;
    else
      await this.#refuse(
        refuse(
          position,
          'same-key',
          'An earlier record of this run has the same key, and other content. The first is taken in: give the newest first.',
          key,
        ),
      );
  }

  #compose({ name, body, contentType, facts, position }: SourceRecord): WantedObject | RefusedRecord {
    const key = keyOf(name, body, this.#options.prefix);
    if (body.length === 0) return refuse(position, 'empty', 'It is empty.', key);
    const metadata = metadataOf({ ...this.#options.facts, ...facts });
    if (metadata === undefined)
      return refuse(
        position,
        'metadata',
        'Its address and the other metadata have over 2,048 bytes, more than S3 takes.',
        key,
      );
    return { key, body, contentType, metadata };
  }

  /** Begins to compare and put a record, as soon as fewer calls than allowed are under way. */
  async #start(
    record: SourceRecord,
    wanted: WantedObject,
    known: { isSameBody: boolean } | undefined,
  ): Promise<void> {
    while (this.#calls.size >= this.#options.concurrency) await Promise.race(this.#calls);
    const call = this.#settle(record, wanted, known)
      .catch((error) => {
        this.#failure ??= error;
      })
      .finally(() => this.#calls.delete(call));
    this.#calls.add(call);
  }

  async #settle(
    { position }: SourceRecord,
    wanted: WantedObject,
    known: { isSameBody: boolean } | undefined,
  ): Promise<void> {
    if (known?.isSameBody && (await this.#door.saysTheSame(wanted))) {
      this.tally.unchanged++;
      return;
    }
    try {
      if (!this.#options.isDryRun) await this.#door.put(wanted);
    } catch (error) {
      if (!isOfObject(error)) throw error;
      return this.#refuse(
        refuse(position, 'unsupported', `S3 does not take it: ${error.message}`, wanted.key),
      );
    }
    this.tally.put++;
    this.tally.bytes += wanted.body.length;
    if (known) this.tally.changed++;
  }

  async #refuse(record: RefusedRecord): Promise<void> {
    this.tally.refused[record.reason] = (this.tally.refused[record.reason] ?? 0) + 1;
    await this.#options.refused(record);
  }
}
