import { crc32 } from 'node:zlib';
import { ByteReader } from './bytes.ts';
import { compareKeys } from './index-keys.ts';

/** First byte of every chunk. Version 1: prefix-coded keys, CRC-32 at the end. */
export const chunkFormat = 1;
export const checksumBytes = 4;

/** A chunk as it is stored: it covers the positions from `first` up to, not including, `next`. */
export interface Chunk {
  segmentId: string;
  /** The item's sort key: a position. */
  first: string;
  /** Where the next chunk starts; absent in the last one. */
  next?: string;
  data: Uint8Array;
}

const ordinalDigits = 6;
const positionSeparator = '\u0001';

/** Where in a segment the postings of `key` from `ordinal` on stand; positions sort as the postings do. */
export function positionOf(key: string, ordinal: number): string {
  return `${key}${positionSeparator}${ordinal.toString(16).padStart(ordinalDigits, '0')}`;
}

/** The key of a position. */
export function keyOfPosition(position: string): string {
  return position.slice(0, position.lastIndexOf(positionSeparator));
}

/** Whether the postings at a position stand in this chunk. */
export function coversPosition(chunk: Chunk, position: string): boolean {
  return (
    compareKeys(chunk.first, position) <= 0 &&
    (chunk.next === undefined || compareKeys(position, chunk.next) < 0)
  );
}

/** The bytes of a segment are not what was written; names the segment and the chunk. */
export class DamagedSegment extends Error {
  override readonly name = 'DamagedSegment';

  constructor(segmentId: string, position: string, what: string, options?: ErrorOptions) {
    super(`segment ${segmentId}, chunk ${JSON.stringify(position)}: ${what}`, options);
  }
}

/**
 * Finds the part of a key's value that stands in a chunk, or undefined if the chunk holds none; other values are
 * skipped, not decoded. Throws DamagedSegment where the bytes are not those that were written.
 */
export function findInChunk(chunk: Chunk, key: string): ByteReader | undefined {
  const entries = checkedEntries(chunk);
  try {
    let current = Buffer.alloc(0);
    const wanted = Buffer.from(key);
    while (!entries.done) {
      const kept = entries.varint();
      const suffix = entries.bytes(entries.varint());
      current = Buffer.concat([current.subarray(0, kept), suffix]);
      const value = entries.bytes(entries.varint());
      const order = Buffer.compare(current, wanted);
      if (order === 0) return new ByteReader(value);
      if (order > 0) return undefined;
    }
    return undefined;
  } catch (cause) {
    throw new DamagedSegment(chunk.segmentId, chunk.first, 'its entries do not add up', { cause });
  }
}

function checkedEntries(chunk: Chunk): ByteReader {
  const { data, segmentId, first } = chunk;
  if (data[0] !== chunkFormat) {
    throw new DamagedSegment(segmentId, first, `format ${data[0]} is not ${chunkFormat}`);
  }
  const end = data.length - checksumBytes;
  if (end < 1) throw new DamagedSegment(segmentId, first, 'it is too short');
  const stored = Buffer.from(data.buffer, data.byteOffset + end, checksumBytes).readUInt32BE();
  if (crc32(data.subarray(0, end)) !== stored) {
    throw new DamagedSegment(segmentId, first, 'its checksum does not match');
  }
  return new ByteReader(data.subarray(1, end));
}
