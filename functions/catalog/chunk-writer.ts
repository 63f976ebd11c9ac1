import { crc32 } from 'node:zlib';
import { ByteWriter, varintSize } from './bytes.ts';
import { type Chunk, checksumBytes, chunkFormat, longLength, positionOf, valueForms } from './chunk.ts';
import { maxKeyBytes } from './index-keys.ts';
import { segmentPk } from './item-keys.ts';

/** The whole item: what an eventually consistent read gets for half a unit. Twice as large, most reads would cost twice as much. */
export const maxItemBytes = 4096;
const maxPositionBytes = Buffer.byteLength(positionOf('', 0)) + maxKeyBytes;
/** What DynamoDB counts of an item besides its sort key and its data; where the next chunk starts is not known in time. */
const overheadBytes = 'pkskdatanext'.length + maxPositionBytes;
/** A list is not cut for less than this: a tail of a few postings costs a read of its own. */
const minPartBytes = 64;

/** A value that may be cut in parts, each with the ordinal it starts at. */
export interface SplittableValue {
  length: number;
  ordinalAt(position: number): number;
  /**
   * Writes from `from` on as much as fits into `out`, which is empty; `next` is where the following part starts, `form`
   * what the reader is told of how this one is written.
   */
  encode(from: number, budgetBytes: number, out: ByteWriter): { next: number; form: number };
}

/**
 * Packs entries into chunks of at most 4,096 bytes an item. Entries come in key order (compareKeys); a value that
 * does not fit is cut, and its rest opens the next chunk.
 */
export class ChunkWriter {
  readonly #segmentId: string;
  readonly #data = new ByteWriter(maxItemBytes);
  readonly #part = new ByteWriter(maxItemBytes);
  #first: string | undefined;
  #previousKey: Buffer = Buffer.alloc(0);
  /** The chunk before: it is whole but for where the next one starts. */
  #closed: Chunk | undefined;
  #finished: Chunk[] = [];

  constructor(segmentId: string) {
    this.#segmentId = segmentId;
  }

  /** Adds a value; the key is in UTF-8. */
  add(key: Buffer, value: SplittableValue): void {
    for (let from = 0; from < value.length; ) {
      from = this.#addPart(key, value, from);
      if (from < value.length) this.#close();
    }
  }

  /** The chunks that are finished by now and were not taken before, each stating where the next one starts. */
  takeFinished(): Chunk[] {
    const finished = this.#finished;
    this.#finished = [];
    return finished;
  }

  /** The chunks that were not taken before, with the last one, which states no next. */
  finish(): Chunk[] {
    this.#close();
    if (this.#closed) this.#finished.push(this.#closed);
    this.#closed = undefined;
    return this.takeFinished();
  }

  /** Adds as much of a value as is worth a place in this chunk; returns where the rest starts. */
  #addPart(key: Buffer, value: SplittableValue, from: number): number {
    const first = this.#first ?? positionOf(key.toString(), from === 0 ? 0 : value.ordinalAt(from));
    const room = this.#roomFor(key, first);
    if (room < minPartBytes) return from;
    this.#part.cutTo(0);
    const { next, form } = value.encode(from, room, this.#part);
    const isStub = next < value.length && this.#part.length < minPartBytes;
    if (next === from || isStub) return from;
    if (this.#first === undefined) this.#open(first);
    this.#append(key, form);
    return next;
  }

  #roomFor(key: Buffer, first: string): number {
    const itemBytes =
      overheadBytes + Buffer.byteLength(segmentPk(this.#segmentId)) + Buffer.byteLength(first);
    const longestEntry = 1 + key.length + 2 * varintSize(maxKeyBytes) + varintSize(maxItemBytes * valueForms);
    return maxItemBytes - itemBytes - checksumBytes - Math.max(1, this.#data.length) - longestEntry;
  }

  #open(first: string): void {
    if (this.#closed) this.#finished.push({ ...this.#closed, next: first });
    this.#closed = undefined;
    this.#first = first;
    this.#previousKey = Buffer.alloc(0);
    this.#data.cutTo(0);
    this.#data.byte(chunkFormat);
  }

  /** Adds the part that was encoded last. */
  #append(key: Buffer, form: number): void {
    const kept = sharedPrefix(this.#previousKey, key);
    const rest = key.length - kept;
    this.#data.byte((Math.min(kept, longLength) << 4) | Math.min(rest, longLength));
    if (kept >= longLength) this.#data.varint(kept - longLength);
    if (rest >= longLength) this.#data.varint(rest - longLength);
    this.#data.bytes(key.subarray(kept));
    this.#data.varint(this.#part.length * valueForms + form);
    this.#data.bytes(this.#part.view());
    this.#previousKey = key;
  }

  #close(): void {
    if (this.#first === undefined) return;
    const entries = this.#data.view();
    const data = new Uint8Array(entries.length + checksumBytes);
    data.set(entries);
    new DataView(data.buffer).setUint32(entries.length, crc32(entries));
    this.#closed = { segmentId: this.#segmentId, first: this.#first, data };
    this.#first = undefined;
    this.#data.cutTo(0);
  }
}

function sharedPrefix(a: Uint8Array, b: Uint8Array): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
