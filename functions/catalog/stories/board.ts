import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ByteReader, ByteWriter } from '../bytes.ts';
import { readHash, readId, readText, writeHash, writeText } from './commit.ts';

/** A story as the board of a day tells it: as it stood at the end of that day. */
export interface BoardEntry {
  story: string;
  articles: number;
  copies: number;
  /** Sources that wrote something of their own. */
  sources: number;
  /** The minutes of its first and its last article, since 1800. */
  first: number;
  last: number;
  /** Articles in each of the twelve hours that end with the hour of the last one, the latest hour first. */
  hours: number[];
  /** The commonest first; `title` is the article whose headline names the story in this language. */
  languages: { language: string; articles: number; title: string }[];
  /** Hashes of the keys of topics, persons, organisations and places that its first reports are found by; ascending. */
  facets: number[];
}

/** Hours of which an entry counts the articles. */
export const countedHours = 12;

const version = 1;
const hashDigits = 8;

/** The hash of a facet's key, such as `topic/11000000`: of 32 bits, so that a wrong one is met once in a million pages. */
export function hashOfFacet(key: string): number {
  return Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, hashDigits), 16);
}

/** The bytes of a board, deflated: some eighty of an entry. */
export function encodeBoard(entries: readonly BoardEntry[]): Uint8Array {
  const writer = new ByteWriter(4_096);
  for (const entry of entries) writeEntry(writer, entry);
  return Buffer.concat([Uint8Array.of(version), deflateRawSync(writer.view())]);
}

function writeEntry(writer: ByteWriter, entry: BoardEntry): void {
  const { story, articles, copies, sources, first, last, hours, languages, facets } = entry;
  writer.hex(story);
  for (const number of [articles, copies, sources, first, last - first]) writer.varint(number);
  for (let at = 0; at < countedHours; at++) writer.varint(hours[at] ?? 0);
  writer.varint(languages.length);
  for (const { language, articles: own, title } of languages) {
    writeText(writer, language);
    writer.varint(own);
    // Most stories are named by their founder.
    writer.byte(title === story ? 1 : 0);
    if (title !== story) writer.hex(title);
  }
  writer.varint(facets.length);
  for (const facet of facets) writeHash(writer, facet);
}

/** Reads what `encodeBoard` wrote; throws a RangeError for anything else. */
export function decodeBoard(bytes: Uint8Array): BoardEntry[] {
  const [found] = bytes;
  if (found !== version) throw new RangeError(`board of version ${found}`);
  const reader = new ByteReader(inflateRawSync(bytes.subarray(1)));
  const entries: BoardEntry[] = [];
  while (!reader.done) entries.push(readEntry(reader));
  return entries;
}

function readEntry(reader: ByteReader): BoardEntry {
  const story = readId(reader);
  const [articles, copies, sources, first] = [reader, reader, reader, reader].map((from) =>
    from.varint(),
  ) as [number, number, number, number];
  const last = first + reader.varint();
  const hours = Array.from({ length: countedHours }, () => reader.varint());
  const languages = Array.from({ length: reader.varint() }, () => ({
    language: readText(reader),
    articles: reader.varint(),
    title: reader.byte() === 1 ? story : readId(reader),
  }));
  const facets = Array.from({ length: reader.varint() }, () => readHash(reader));
  return { story, articles, copies, sources, first, last, hours, languages, facets };
}

/** The bytes of days, ascending: a run of days that follow one another takes two numbers. */
export function encodeDays(days: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  let next = 0;
  for (let at = 0; at < days.length; ) {
    const from = days[at] as number;
    let count = 1;
    while (days[at + count] === from + count) count++;
    writer.varint(from - next);
    writer.varint(count);
    next = from + count;
    at += count;
  }
  return writer.view().slice();
}

/** Reads what `encodeDays` wrote. */
export function decodeDays(bytes: Uint8Array): number[] {
  const reader = new ByteReader(bytes);
  const days: number[] = [];
  let next = 0;
  while (!reader.done) {
    const from = next + reader.varint();
    const count = reader.varint();
    for (let day = from; day < from + count; day++) days.push(day);
    next = from + count;
  }
  return days;
}
