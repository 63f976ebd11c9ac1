import { ByteReader, ByteWriter } from '../bytes.ts';
import type { Before, Decision, Place } from './place.ts';

/** What one run decided. */
export interface Commit {
  decisions: Decision[];
  /** The ids of all stories that an article came into, left or changed in. */
  stories: string[];
}

const version = 2;
/** Said nothing of where articles were before. */
const firstVersion = 1;
const idBytes = 16;
const hashBytes = 4;
const flags = { hasPlace: 1, isCopy: 2, wasSomewhere: 4 };

/** The bytes of a commit: some forty of a decision. */
export function encodeCommit({ decisions, stories }: Commit): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(version);
  writer.varint(stories.length);
  for (const story of stories) writer.hex(story);
  const places = new Map(stories.map((story, at) => [story, at]));
  writer.varint(decisions.length);
  const namedStory = (story: string) => {
    const at = places.get(story);
    if (at === undefined) throw new RangeError(`the commit does not name the story ${story}`);
    return at;
  };
  for (const decision of decisions) writeDecision(writer, decision, namedStory);
  return writer.view();
}

function writeDecision(
  writer: ByteWriter,
  { articleId, rev, place, before }: Decision,
  namedStory: (story: string) => number,
): void {
  writer.hex(articleId);
  writer.varint(rev);
  const isCopy = place?.copyOf !== undefined;
  writer.byte((place ? flags.hasPlace : 0) | (isCopy ? flags.isCopy : 0) | (before ? flags.wasSomewhere : 0));
  if (place) writePlace(writer, place, namedStory(place.story));
  if (before) {
    writer.varint(namedStory(before.story));
    writer.varint(before.day);
  }
}

function writePlace(writer: ByteWriter, place: Place, story: number): void {
  writer.varint(story);
  writer.varint(place.founded);
  writer.varint(place.minute);
  writeText(writer, place.language);
  writeHash(writer, place.source);
  if (place.copyOf !== undefined) writer.hex(place.copyOf);
}

/** Reads what `encodeCommit` wrote; throws a RangeError for anything else. */
export function decodeCommit(bytes: Uint8Array): Commit {
  const reader = new ByteReader(bytes);
  const found = reader.byte();
  if (found !== version && found !== firstVersion) throw new RangeError(`commit of version ${found}`);
  const stories = Array.from({ length: reader.varint() }, () => readId(reader));
  const decisions = Array.from({ length: reader.varint() }, () => readDecision(reader, stories));
  return { decisions, stories };
}

function readDecision(reader: ByteReader, stories: readonly string[]): Decision {
  const articleId = readId(reader);
  const rev = reader.varint();
  const flag = reader.byte();
  const place =
    flag & flags.hasPlace ? readPlace(reader, stories, rev, (flag & flags.isCopy) > 0) : undefined;
  const before = flag & flags.wasSomewhere ? readBefore(reader, stories) : undefined;
  return { articleId, rev, ...(place && { place }), ...(before && { before }) };
}

function readPlace(reader: ByteReader, stories: readonly string[], rev: number, isCopy: boolean): Place {
  const place = {
    rev,
    story: stories[reader.varint()] as string,
    founded: reader.varint(),
    minute: reader.varint(),
    language: readText(reader),
    source: readHash(reader),
  };
  return isCopy ? { ...place, copyOf: readId(reader) } : place;
}

function readBefore(reader: ByteReader, stories: readonly string[]): Before {
  return { story: stories[reader.varint()] as string, day: reader.varint() };
}

/** A short text and its length. */
export function writeText(writer: ByteWriter, text: string): void {
  const bytes = Buffer.from(text);
  writer.byte(bytes.length);
  writer.bytes(bytes);
}

/** Reads what `writeText` wrote. */
export function readText(reader: ByteReader): string {
  return Buffer.from(reader.bytes(reader.byte())).toString();
}

/** A hash of 32 bits. */
export function writeHash(writer: ByteWriter, hash: number): void {
  const bytes = Buffer.alloc(hashBytes);
  bytes.writeUInt32BE(hash);
  writer.bytes(bytes);
}

/** Reads what `writeHash` wrote. */
export function readHash(reader: ByteReader): number {
  return Buffer.from(reader.bytes(hashBytes)).readUInt32BE();
}

/** Reads the 32 hexadecimal digits of an id. */
export function readId(reader: ByteReader): string {
  return Buffer.from(reader.bytes(idBytes)).toString('hex');
}
