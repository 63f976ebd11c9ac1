import { crc32 } from 'node:zlib';
import { ByteWriter, varintSize } from './bytes.ts';
import { type Chunk, checksumBytes, chunkFormat, positionOf } from './chunk.ts';
import { maxKeyBytes } from './index-keys.ts';

/** The whole item: what an eventually consistent read gets for one unit (4 KB a half). */
export const maxItemBytes = 8192;
/** Names and values of pk, sk and `next` at their longest: see segmentPk and positionOf. */
const keyBytes = 2 + 34 + 2 + (maxKeyBytes + 7) + 4 + (maxKeyBytes + 7) + 4;
const maxDataBytes = maxItemBytes - keyBytes;
/** A list is not cut for less than this: a tail of a few postings costs a read of its own. */
const minPartBytes = 64;

/** A value that may be cut in parts, each with the ordinal it starts at. */
export interface SplittableValue {
  length: number;
  ordinalAt(position: number): number;
  /** Encodes from `from` on as much as fits; `next` is where the following part starts. */
  encode(from: number, budgetBytes: number): { bytes: Uint8Array; next: number };
}

/**
 * Packs entries into chunks of at most 8,192 bytes an item. Entries come in key order (compareKeys); a value that
 * does not fit is cut, and its rest opens the next chunk.
 */
export class ChunkWriter {
  readonly #segmentId: string;
  readonly #chunks: Chunk[] = [];
  #data = new ByteWriter(maxDataBytes);
  #first: string | undefined;
  #previousKey: Buffer = Buffer.alloc(0);

  constructor(segmentId: string) {
    this.#segmentId = segmentId;
  }

  add(key: string, value: SplittableValue): void {
    for (let from = 0; from < value.length; ) {
      from = this.#addPart(key, value, from);
      if (from < value.length) this.#flush();
    }
  }

  /** Adds as much of a value as is worth a place in this chunk; returns where the rest starts. */
  #addPart(key: string, value: SplittableValue, from: number): number {
    const keyInBytes = Buffer.from(key);
    const room = this.#roomFor(keyInBytes);
    if (room < minPartBytes) return from;
    const { bytes, next } = value.encode(from, room);
    const isStub = next < value.length && bytes.length < minPartBytes;
    if (next === from || isStub) return from;
    this.#append(keyInBytes, positionOf(key, from === 0 ? 0 : value.ordinalAt(from)), bytes);
    return next;
  }

  /** The chunks, each stating where the next one starts. */
  finish(): Chunk[] {
    this.#flush();
    return this.#chunks.map((chunk, i) => {
      const next = this.#chunks[i + 1]?.first;
      return next === undefined ? chunk : { ...chunk, next };
    });
  }

  #roomFor(key: Buffer): number {
    const longestEntry = key.length + 3 * varintSize(maxItemBytes);
    return maxDataBytes - checksumBytes - Math.max(1, this.#data.length) - longestEntry;
  }

  #append(key: Buffer, position: string, value: Uint8Array): void {
    if (this.#first === undefined) {
      this.#first = position;
      this.#data.varint(chunkFormat);
    }
    const kept = sharedPrefix(this.#previousKey, key);
    this.#data.varint(kept);
    this.#data.varint(key.length - kept);
    this.#data.bytes(key.subarray(kept));
    this.#data.varint(value.length);
    this.#data.bytes(value);
    this.#previousKey = key;
  }

  #flush(): void {
    if (this.#first === undefined) return;
    const checksum = Buffer.alloc(checksumBytes);
    checksum.writeUInt32BE(crc32(this.#data.view()));
    this.#data.bytes(checksum);
    this.#chunks.push({ segmentId: this.#segmentId, first: this.#first, data: this.#data.view() });
    this.#data = new ByteWriter(maxDataBytes);
    this.#first = undefined;
    this.#previousKey = Buffer.alloc(0);
  }
}

function sharedPrefix(a: Uint8Array, b: Uint8Array): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
