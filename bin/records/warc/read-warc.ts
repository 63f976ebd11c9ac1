import { ByteReader } from '../bytes/byte-reader.ts';
import type { Chunks } from '../bytes/unpack.ts';
import { maxRecordBytes, type Position, type RecordItem, refuse, tooLargeMessage } from '../record.ts';
import { type Headers, parseHeaders } from './headers.ts';
import { readArticle } from './warc-article.ts';

/**
 * In bytes: the header of a record is mostly under one kilobyte.
 * @limit The record is refused as `damaged`; reading goes on at the next that begins like one.
 */
const maxHeaderBytes = 64 * 1024;

/** In bytes: read at once while the beginning of a record is looked for. */
const searchedBytes = 1024 * 1024;

const recordEnd = '\r\n\r\n';
const recordStart = '\nWARC/1.';

/** The articles of a WARC: HTML that was answered, and texts that were made of it. The other records are counted. */
export async function* readWarc(chunks: Chunks, position: Position): AsyncGenerator<RecordItem> {
  const reader = new ByteReader(chunks);
  try {
    while ((await skipBlank(reader)) > 0) {
      const here = { ...position, offset: reader.offset };
      yield await readRecord(reader, here);
    }
  } finally {
    await reader.close();
  }
}

/** Passes over the blank lines between records; returns 0 at the end. */
async function skipBlank(reader: ByteReader): Promise<number> {
  for (;;) {
    const next = await reader.peek(1);
    if (next.length === 0 || (next[0] !== 0x0a && next[0] !== 0x0d)) return next.length;
    await reader.skip(1);
  }
}

async function readRecord(reader: ByteReader, position: Position): Promise<RecordItem> {
  const header = await readHeader(reader);
  if (header === undefined) return passDamage(reader, position);
  const url = header.get('warc-target-uri')?.replace(/^<|>$/g, '');
  const digits = header.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(digits)) {
    await skipToRecord(reader);
    const message = 'The record has no valid Content-Length. The records after it are read.';
    return refuse(position, 'wrong-length', message, url);
  }
  const open = { header, length: Number(digits), url, position };
  return open.length > maxRecordBytes ? passLarge(reader, open) : readBlock(reader, open);
}

async function passDamage(reader: ByteReader, position: Position): Promise<RecordItem> {
  const isRecord = await beginsLikeRecord(reader);
  const goesOn = await skipToRecord(reader);
  if (isRecord && !goesOn) return describeCut(position, undefined);
  return refuse(
    position,
    'damaged',
    `No WARC record begins here.${goesOn ? ' The records after it are read.' : ''}`,
  );
}

/** A record whose header is read. */
interface OpenRecord {
  header: Headers;
  length: number;
  url: string | undefined;
  position: Position;
}

async function readBlock(
  reader: ByteReader,
  { header, length, url, position }: OpenRecord,
): Promise<RecordItem> {
  const held = await reader.peek(length + recordEnd.length);
  const end = held.toString('latin1', length);
  const isWhole = held.length >= length && (end === '' || end === recordEnd);
  // Looked for from the start of the block: a length that is too great hides the records behind it.
  if (!isWhole)
    return (await skipToRecord(reader)) ? describeLength(length, position, url) : describeCut(position, url);
  const block = await reader.take(length);
  return readArticle(header, block, url, position);
}

async function passLarge(
  reader: ByteReader,
  { header, length, url, position }: OpenRecord,
): Promise<RecordItem> {
  const read = await reader.skip(length);
  if (read < length) return describeCut(position, url);
  const end = (await reader.peek(recordEnd.length)).toString('latin1');
  if (end !== '' && end !== recordEnd) {
    await skipToRecord(reader);
    return describeLength(length, position, url);
  }
  const type = header.get('warc-type') || 'unknown';
  return type === 'response' || type === 'conversion'
    ? refuse(position, 'too-large', tooLargeMessage, url)
    : { kind: 'skipped', what: `${type} records` };
}

function describeLength(length: number, position: Position, url: string | undefined): RecordItem {
  const message = `The record is not as long as its Content-Length of ${length} says. The records after it are read.`;
  return refuse(position, 'wrong-length', message, url);
}

function describeCut(position: Position, url: string | undefined): RecordItem {
  return refuse(position, 'cut', 'The data end within this record. Fetch the file again.', url);
}

/** The fields of the header, in lower case; undefined where none begins. */
async function readHeader(reader: ByteReader): Promise<Headers | undefined> {
  if (!(await beginsLikeRecord(reader))) return undefined;
  const end = await reader.find(recordEnd, maxHeaderBytes);
  if (end < 0) return undefined;
  const text = (await reader.take(end + recordEnd.length)).toString('utf8');
  return parseHeaders(text);
}

async function beginsLikeRecord(reader: ByteReader): Promise<boolean> {
  return (await reader.peek(5)).toString('latin1') === 'WARC/';
}

/** Goes on to where the next record seems to begin; returns whether there is one. */
async function skipToRecord(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const at = await reader.find(recordStart, searchedBytes);
    if (at >= 0) {
      await reader.skip(at + 1);
      return true;
    }
    const kept = recordStart.length - 1;
    const held = await reader.peek(searchedBytes);
    if (held.length < searchedBytes) {
      await reader.skip(held.length);
      return false;
    }
    await reader.skip(held.length - kept);
  }
}
