import { ByteWriter } from './bytes.ts';
import type { Chunk } from './chunk.ts';
import { ChunkWriter, type SplittableValue } from './chunk-writer.ts';
import {
  columnKeys,
  compareDocuments,
  type Document,
  splitIds,
  splitLengths,
  splitMinutes,
} from './document-table.ts';
import { compareKeys } from './index-keys.ts';
import { type Posting, splitPostings } from './posting-list.ts';
import { tokeniserVersion } from './tokenise.ts';

/** One article as the index takes it: its document and the keys it is found by. */
export interface IndexedArticle {
  document: Document;
  keys: Map<string, Pick<Posting, 'frequency' | 'fields'>>;
}

/** Stands before every column and posting: what the segment was written with. */
export const headerKey = '#';

/** The chunks of an immutable segment over these articles, in any order; each article at most once. */
export function encodeSegment(segmentId: string, articles: readonly IndexedArticle[]): Chunk[] {
  const ordered = articles.toSorted((a, b) => compareDocuments(a.document, b.document));
  const writer = openSegment(
    segmentId,
    ordered.map((article) => article.document),
  );
  const lists = invert(ordered);
  for (const key of [...lists.keys()].sort(compareKeys)) {
    writer.add(key, splitPostings(lists.get(key) as Posting[]));
  }
  return writer.finish();
}

/** A writer with the header and the document table already in; `documents` are in the order of their ordinals. */
export function openSegment(segmentId: string, documents: readonly Document[]): ChunkWriter {
  const writer = new ChunkWriter(segmentId);
  writer.add(headerKey, headerValue(documents.length));
  writer.add(columnKeys.ids, splitIds(documents));
  writer.add(columnKeys.lengths, splitLengths(documents));
  writer.add(columnKeys.minutes, splitMinutes(documents));
  return writer;
}

function invert(ordered: readonly IndexedArticle[]): Map<string, Posting[]> {
  const lists = new Map<string, Posting[]>();
  ordered.forEach((article, ordinal) => {
    for (const [key, weight] of article.keys) {
      const list = lists.get(key);
      if (list) list.push({ ordinal, ...weight });
      else lists.set(key, [{ ordinal, ...weight }]);
    }
  });
  return lists;
}

function headerValue(count: number): SplittableValue {
  const header = new ByteWriter(8);
  header.varint(tokeniserVersion);
  header.varint(count);
  return { length: 1, ordinalAt: () => 0, encode: () => ({ bytes: header.view(), next: 1 }) };
}
