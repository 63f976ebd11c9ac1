import { ByteReader, ByteWriter } from '../bytes.ts';
import { readHash, readId, readText, writeHash, writeText } from './commit.ts';
import type { Member } from './place.ts';

/**
 * Members that an item of 409,600 bytes holds (DynamoDB), at 22 bytes each.
 * @limit Later articles are in the story, but it neither lists nor counts them.
 */
export const mostMembers = 15_000;

/** The order of members: the order in which articles are decided, which no arrival changes. */
export function orderMembers(members: Iterable<Member>): Member[] {
  return [...members].sort(
    (a, b) => a.minute - b.minute || (a.articleId < b.articleId ? -1 : Number(a.articleId > b.articleId)),
  );
}

/** The bytes of a story's members: some 21 of each. */
export function encodeMembers(members: readonly Member[]): Uint8Array {
  const writer = new ByteWriter();
  const languages = [...new Set(members.map(({ language }) => language))].sort();
  const sources = [...new Set(members.map(({ source }) => source))].sort((a, b) => a - b);
  const places = new Map(members.map(({ articleId }, at) => [articleId, at]));
  writer.varint(languages.length);
  for (const language of languages) writeText(writer, language);
  writer.varint(sources.length);
  for (const source of sources) writeHash(writer, source);
  let last = 0;
  for (const { articleId, minute, language, source, copyOf } of members) {
    writer.hex(articleId);
    writer.varint(minute - last);
    writer.varint(languages.indexOf(language));
    writer.varint(sources.indexOf(source));
    writer.varint(1 + ((copyOf === undefined ? undefined : places.get(copyOf)) ?? -1));
    last = minute;
  }
  return writer.view();
}

/** Reads what `encodeMembers` wrote; throws a RangeError for anything else. */
export function decodeMembers(bytes: Uint8Array): Member[] {
  const reader = new ByteReader(bytes);
  const languages = Array.from({ length: reader.varint() }, () => readText(reader));
  const sources = Array.from({ length: reader.varint() }, () => readHash(reader));
  const members: (Member & { original: number })[] = [];
  let minute = 0;
  while (!reader.done) {
    const articleId = readId(reader);
    minute += reader.varint();
    const language = languages[reader.varint()] as string;
    const source = sources[reader.varint()] as number;
    members.push({ articleId, minute, language, source, original: reader.varint() });
  }
  return members.map(({ original, ...member }) => {
    const copyOf = members[original - 1]?.articleId;
    return copyOf === undefined ? member : { ...member, copyOf };
  });
}
