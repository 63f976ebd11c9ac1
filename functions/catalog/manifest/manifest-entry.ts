import { ByteReader, ByteWriter } from '../bytes.ts';
import type { SegmentEntry } from './manifest.ts';

/** An entry in some twenty bytes: every commit pays for the whole manifest, a unit for each thirty segments. */
export function encodeEntry(entry: SegmentEntry): Uint8Array {
  const { tier, count, newest, oldest, words, languages, since } = entry;
  const out = new ByteWriter(32);
  for (const number of [tier, count, newest, newest - oldest, words, languages, since]) out.varint(number);
  return out.view();
}

/** Reads what `encodeEntry` wrote. */
export function decodeEntry(bytes: Uint8Array): SegmentEntry {
  const numbers = new ByteReader(bytes);
  const tier = numbers.varint();
  const count = numbers.varint();
  const newest = numbers.varint();
  const oldest = newest - numbers.varint();
  const words = numbers.varint();
  const languages = numbers.varint();
  return { tier, count, newest, oldest, words, languages, since: numbers.varint() };
}
