import { ByteReader, ByteWriter } from '../bytes.ts';
import type { Decision, Place } from './place.ts';

/** What one run decided. */
export interface Commit {
  decisions: Decision[];
  /** The ids of all stories that an article came into, left or changed in. */
  stories: string[];
}

const version = 1;
const idBytes = 16;
const hashBytes = 4;
const flags = { hasPlace: 1, isCopy: 2 };

/** The bytes of a commit: some forty of a decision. */
export function encodeCommit({ decisions, stories }: Commit): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(version);
  writer.varint(stories.length);
  for (const story of stories) writer.hex(story);
  const places = new Map(stories.map((story, at) => [story, at]));
  writer.varint(decisions.length);
  for (const { articleId, rev, place } of decisions) {
    writer.hex(articleId);
    writer.varint(rev);
    writer.byte(place ? flags.hasPlace | (place.copyOf === undefined ? 0 : flags.isCopy) : 0);
    if (place) writePlace(writer, place, places.get(place.story));
  }
  return writer.view();
}

function writePlace(writer: ByteWriter, place: Place, story: number | undefined): void {
  if (story === undefined) throw new RangeError(`the commit does not name the story ${place.story}`);
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
  if (found !== version) throw new RangeError(`commit of version ${found}`);
  const stories = Array.from({ length: reader.varint() }, () => readId(reader));
  const decisions = Array.from({ length: reader.varint() }, () => readDecision(reader, stories));
  return { decisions, stories };
}

function readDecision(reader: ByteReader, stories: readonly string[]): Decision {
  const articleId = readId(reader);
  const rev = reader.varint();
  const flag = reader.byte();
  if (flag === 0) return { articleId, rev };
  const place = {
    rev,
    story: stories[reader.varint()] as string,
    founded: reader.varint(),
    minute: reader.varint(),
    language: readText(reader),
    source: readHash(reader),
  };
  return { articleId, rev, place: flag & flags.isCopy ? { ...place, copyOf: readId(reader) } : place };
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
