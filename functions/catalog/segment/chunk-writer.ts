import { ByteWriter, varintSize } from '../bytes.ts';
import { segmentPk } from '../items/item-keys.ts';
import {
  type Chunk,
  deflateEntries,
  envelopeBytes,
  longLength,
  positionOf,
  sealChunk,
  valueForms,
} from './chunk.ts';
import { maxKeyBytes } from './index-keys.ts';

/**
 * The whole item: what an eventually consistent read gets for half a unit. Twice as large, most reads would cost twice as much.
 * @limit The chunk is closed, and its last list goes on in the next one.
 */
export const maxItemBytes = 4096;
const maxPositionBytes = Buffer.byteLength(positionOf('', 0)) + maxKeyBytes;
/** Entries that differ more from those before than these did may deflate to a few bytes more than expected. */
const marginBytes = 24;
/** What an item holds besides its keys and its deflated entries; where the next chunk starts is not known in time. */
const overheadBytes = 'pkskdatanext'.length + maxPositionBytes + envelopeBytes + marginBytes;
/** A list is not cut for less than this: a tail of a few postings costs a read of its own. */
const minPartBytes = 64;
/** A part is tried with larger budgets as long as it leaves room: each try leaves a third of the room before it. */
const maxTries = 6;

const noKey: Buffer = Buffer.alloc(0);
const nothing: { length: number; deflated: Uint8Array } = { length: 0, deflated: new Uint8Array() };

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
 * Packs entries into chunks of at most 4,096 bytes an item. Entries come in key order (compareKeys); a value that does
 * not fit is cut, and its rest opens the next chunk. How short entries become is known once they are deflated: a chunk
 * that seems full is deflated to see what room is left, and what is added after that counts with all its bytes.
 */
export class ChunkWriter {
  readonly #segmentId: string;
  readonly #entries = new ByteWriter(2 * maxItemBytes);
  readonly #part = new ByteWriter(2 * maxItemBytes);
  /** How many bytes of entries were deflated last, and to what. */
  #measured = nothing;
  #first: string | undefined;
  #previousKey = noKey;
  /** The chunk before: it is whole but for where the next one starts. */
  #closed: Chunk | undefined;
  #finished: Chunk[] = [];

  constructor(segmentId: string) {
    this.#segmentId = segmentId;
  }

  /** Adds a value; the key is in UTF-8. */
  add(key: Buffer, value: SplittableValue): void {
    for (let from = 0; from < value.length; ) {
      this.#first ??= positionOf(key.toString(), from === 0 ? 0 : value.ordinalAt(from));
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
    if (this.#first !== undefined) this.#close();
    if (this.#closed) this.#finished.push(this.#closed);
    this.#closed = undefined;
    return this.takeFinished();
  }

  /** Adds as much of a value as is worth a place in this chunk; returns where the rest starts. */
  #addPart(key: Buffer, value: SplittableValue, from: number): number {
    const before = this.#entries.length;
    if (this.#roomFor(key) < minPartBytes) this.#measure();
    let budget = this.#roomFor(key);
    let next = from;
    for (let tries = 0; tries < maxTries && budget >= minPartBytes; tries++) {
      this.#entries.cutTo(before);
      next = this.#append(key, value, from, budget);
      if (next === value.length) break;
      this.#measure();
      const slack = this.#roomFor(key);
      if (slack >= 0 && slack < minPartBytes) break;
      budget += slack;
    }
    if (next > from) this.#previousKey = key;
    return next;
  }

  /** What an entry of this key may still take; less than nothing where deflating saved less than it did before. */
  #roomFor(key: Buffer): number {
    const { length, deflated } = this.#measured;
    const sortKeys = Buffer.byteLength(segmentPk(this.#segmentId)) + Buffer.byteLength(this.#first as string);
    const entryBytes = 1 + key.length + 2 * varintSize(maxKeyBytes) + varintSize(maxItemBytes * valueForms);
    const taken = deflated.length + (this.#entries.length - length);
    return maxItemBytes - overheadBytes - sortKeys - entryBytes - taken;
  }

  #measure(): void {
    const { length } = this.#entries;
    if (length !== this.#measured.length) {
      this.#measured = { length, deflated: deflateEntries(this.#entries.view()) };
    }
  }

  /** Adds the part of a value that fits `budget`; returns where the rest starts. */
  #append(key: Buffer, value: SplittableValue, from: number, budget: number): number {
    this.#part.cutTo(0);
    const { next, form } = value.encode(from, budget, this.#part);
    if (next === from) return from;
    const kept = sharedPrefix(this.#previousKey, key);
    const rest = key.length - kept;
    this.#entries.byte((Math.min(kept, longLength) << 4) | Math.min(rest, longLength));
    if (kept >= longLength) this.#entries.varint(kept - longLength);
    if (rest >= longLength) this.#entries.varint(rest - longLength);
    this.#entries.bytes(key.subarray(kept));
    this.#entries.varint(this.#part.length * valueForms + form);
    this.#entries.bytes(this.#part.view());
    return next;
  }

  #close(): void {
    const first = this.#first as string;
    if (this.#closed) this.#finished.push({ ...this.#closed, next: first });
    this.#measure();
    this.#closed = { segmentId: this.#segmentId, first, data: sealChunk(this.#measured.deflated) };
    this.#first = undefined;
    this.#previousKey = noKey;
    this.#entries.cutTo(0);
    this.#measured = nothing;
  }
}

function sharedPrefix(a: Uint8Array, b: Uint8Array): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
