import { ByteReader, ByteWriter } from '../bytes.ts';
import type { SegmentEntry } from './manifest.ts';

/** Which kinds of articles a segment holds, as a mask beside its tier: both fit one byte. */
const datedKind = 1;
const undatedKind = 2;
const kindBits = 4;

/** An entry in some twenty bytes: every commit pays for the whole manifest, a unit for each thirty segments. */
export function encodeEntry(entry: SegmentEntry): Uint8Array {
  const { tier, hasDated, hasUndated, count, newest, oldest, words, languages, since } = entry;
  const first = tier * kindBits + (hasDated ? datedKind : 0) + (hasUndated ? undatedKind : 0);
  const out = new ByteWriter(32);
  for (const number of [first, count, newest, newest - oldest, words, languages, since]) out.varint(number);
  return out.view();
}

/** Reads what `encodeEntry` wrote. */
export function decodeEntry(bytes: Uint8Array): SegmentEntry {
  const numbers = new ByteReader(bytes);
  const first = numbers.varint();
  const kinds = first % kindBits;
  const count = numbers.varint();
  const newest = numbers.varint();
  const oldest = newest - numbers.varint();
  const words = numbers.varint();
  const languages = numbers.varint();
  return {
    tier: Math.floor(first / kindBits),
    count,
    hasDated: (kinds & datedKind) !== 0,
    hasUndated: (kinds & undatedKind) !== 0,
    newest,
    oldest,
    words,
    languages,
    since: numbers.varint(),
  };
}
