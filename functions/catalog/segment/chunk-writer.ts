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
 * The size of a whole item that an eventually consistent read gets for half a unit. With larger items most reads would
 * cost twice as much.
 * @limit The chunk is closed, and its last list goes on in the next one.
 */
export const maxItemBytes = 4096;
const maxPositionBytes = Buffer.byteLength(positionOf('', 0)) + maxKeyBytes;
/** Entries may deflate to a few bytes more than expected, if they differ more from the entries before. */
const marginBytes = 24;
/** An item's bytes besides keys and entries; for the next chunk's start, not known yet, the longest is counted. */
const overheadBytes = 'pkskdatanext'.length + maxPositionBytes + envelopeBytes + marginBytes;
/** A list is not cut for a smaller part: a few postings in another chunk cost a read of their own. */
const minPartBytes = 64;
/** A part that leaves room is written again with a larger budget; each try leaves a third of the room before it. */
const maxTries = 6;

const noKey: Buffer = Buffer.alloc(0);
const nothing: { length: number; deflated: Uint8Array } = { length: 0, deflated: new Uint8Array() };

/** A value that may be cut into parts; each part has the ordinal it starts at. */
export interface SplittableValue {
  length: number;
  ordinalAt(position: number): number;
  /**
   * Writes as much as fits, from `from` on, into the empty `out`. `next` is where the following part starts;
   * `form` tells the reader how this part is written.
   */
  encode(from: number, budgetBytes: number, out: ByteWriter): { next: number; form: number };
}

/**
 * Packs entries into chunks of at most 4,096 bytes an item. Entries come in key order (compareKeys); a value that does
 * not fit is cut, and its rest opens the next chunk. The size of entries is known only when they are deflated. So a
 * chunk that seems full is deflated to see how much room is left; entries added later count with all their bytes.
 */
export class ChunkWriter {
  readonly #segmentId: string;
  readonly #entries = new ByteWriter(2 * maxItemBytes);
  readonly #part = new ByteWriter(2 * maxItemBytes);
  /** The bytes of entries when they were last deflated, before and after. */
  #measured = nothing;
  #first: string | undefined;
  #previousKey = noKey;
  /** The chunk before, complete except for where the next one starts. */
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

  /** The chunks that were finished since the last call, each with the start of the next one. */
  takeFinished(): Chunk[] {
    const finished = this.#finished;
    this.#finished = [];
    return finished;
  }

  /** The chunks that were not taken yet, including the last one, which has no `next`. */
  finish(): Chunk[] {
    if (this.#first !== undefined) this.#close();
    if (this.#closed) this.#finished.push(this.#closed);
    this.#closed = undefined;
    return this.takeFinished();
  }

  /** Adds as much of a value as fits in this chunk and is worth cutting; returns where the rest starts. */
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

  /** The bytes that an entry of this key may still take; negative if deflating saved less than before. */
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
