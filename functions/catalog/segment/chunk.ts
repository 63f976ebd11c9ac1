import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { ByteReader } from '../bytes.ts';
import { compareKeys } from './index-keys.ts';

/** The first byte of a chunk. Version 3: prefix-coded keys, values of several forms, deflated; CRC-32 at the end. */
const chunkFormat = 4;
const checksumBytes = 4;

/** The bytes of a chunk's data besides its deflated entries. */
export const envelopeBytes = 1 + checksumBytes;

/** A window of 8 KB is larger than a chunk, and takes a quarter less time than zlib's default of 32 KB. */
const deflateOptions = { windowBits: 13, memLevel: 7 };

/** Deflates entries, a third shorter: between the letters of keys stand mostly the same few bytes. */
export function deflateEntries(entries: Uint8Array): Uint8Array {
  return deflateRawSync(entries, deflateOptions);
}

/** The data of a chunk: format, deflated entries, checksum. */
export function sealChunk(deflated: Uint8Array): Uint8Array {
  const data = new Uint8Array(deflated.length + envelopeBytes);
  data[0] = chunkFormat;
  data.set(deflated, 1);
  const end = data.length - checksumBytes;
  new DataView(data.buffer).setUint32(end, crc32(data.subarray(0, end)));
  return data;
}

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

/** The position in a segment of the postings of `key` from `ordinal` on; positions sort like the postings. */
export function positionOf(key: string, ordinal: number): string {
  return `${key}${positionSeparator}${ordinal.toString(16).padStart(ordinalDigits, '0')}`;
}

/** The position of the last possible posting of `key`. */
export function lastPositionOf(key: string): string {
  return positionOf(key, 16 ** ordinalDigits - 1);
}

/** The key of a position. */
export function keyOfPosition(position: string): string {
  return position.slice(0, position.lastIndexOf(positionSeparator));
}

/** Whether this chunk has the postings at a position. */
export function coversPosition(chunk: Chunk, position: string): boolean {
  return (
    compareKeys(chunk.first, position) <= 0 &&
    (chunk.next === undefined || compareKeys(position, chunk.next) < 0)
  );
}

/** The bytes of a segment are not those that were written; names the segment and the chunk. */
export class DamagedSegment extends Error {
  override readonly name = 'DamagedSegment';

  constructor(segmentId: string, position: string, what: string, options?: ErrorOptions) {
    super(`segment ${segmentId}, chunk ${JSON.stringify(position)}: ${what}`, options);
  }
}

/** A chunk of a segment in the manifest is missing: the segment was replaced, or the read came too early. */
export class MissingChunk extends Error {
  override readonly name = 'MissingChunk';

  constructor(segmentId: string, position: string) {
    super(`segment ${segmentId} has no chunk for ${JSON.stringify(position)}`);
  }
}

/**
 * An entry begins with a byte. High four bits: bytes shared with the previous key; low four: bytes that follow.
 * 15 means 15 plus the varint after it.
 */
export const longLength = 15;
/** The number of forms a value may have; one number stores its length and its form. */
export const valueForms = 4;

/** Reads a value, or the part of it that one chunk holds. */
export class ValueReader extends ByteReader {
  /** How it is written: a number below `valueForms`, whose meaning depends on the key. */
  readonly form: number;

  constructor(bytes: Uint8Array, form: number) {
    super(bytes);
    this.form = form;
  }
}

/** A key of a chunk with its value, or the part of the value in this chunk. */
export interface Entry {
  /** UTF-8. */
  key: Buffer;
  value: ValueReader;
}

/** The entries of a chunk in key order. Throws DamagedSegment if the bytes are not those that were written. */
export function* readChunk(chunk: Chunk): Generator<Entry> {
  const entries = new ByteReader(opened.get(chunk) ?? openChunk(chunk));
  let key: Buffer = Buffer.alloc(0);
  while (!entries.done) {
    let value: ValueReader;
    try {
      key = readKey(entries, key);
      const lengthAndForm = entries.varint();
      const length = Math.floor(lengthAndForm / valueForms);
      value = new ValueReader(entries.bytes(length), lengthAndForm % valueForms);
    } catch (cause) {
      throw new DamagedSegment(chunk.segmentId, chunk.first, 'its entries do not add up', { cause });
    }
    yield { key, value };
  }
}

function readKey(entries: ByteReader, previous: Buffer): Buffer {
  const lengths = entries.byte();
  const kept = readLength(entries, lengths >> 4);
  const rest = readLength(entries, lengths & longLength);
  const key = Buffer.allocUnsafe(kept + rest);
  if (previous.copy(key, 0, 0, kept) < kept) throw new RangeError('a key keeps more than there is');
  key.set(entries.bytes(rest), kept);
  return key;
}

function readLength(entries: ByteReader, short: number): number {
  return short < longLength ? short : longLength + entries.varint();
}

/** The part of a key's value in a chunk, or undefined; other values are skipped, not decoded. */
export function findInChunk(chunk: Chunk, key: string): ValueReader | undefined {
  const wanted = Buffer.from(key);
  for (const entry of readChunk(chunk)) {
    const order = Buffer.compare(entry.key, wanted);
    if (order === 0) return entry.value;
    if (order > 0) return undefined;
  }
  return undefined;
}

/** The entries of chunks whose checksum was checked: chunks are read many times and never change. */
const opened = new WeakMap<Chunk, Uint8Array>();

function openChunk(chunk: Chunk): Uint8Array {
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
  const entries = inflateRawSync(data.subarray(1, end));
  opened.set(chunk, entries);
  return entries;
}

/** Decodes a value of a chunk; throws DamagedSegment if its bytes make no value. */
export function decodeFrom<Value>(chunk: Chunk, decode: () => Value): Value {
  try {
    return decode();
  } catch (cause) {
    throw new DamagedSegment(chunk.segmentId, chunk.first, 'a value does not add up', { cause });
  }
}
