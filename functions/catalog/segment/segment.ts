import { tokeniserVersion } from '../../words/tokenise.ts';
import type { Chunk } from './chunk.ts';
import { ChunkWriter, type SplittableValue } from './chunk-writer.ts';
import {
  columns,
  compareDocuments,
  type Document,
  splitIds,
  splitLengths,
  splitMinutes,
  splitUndated,
  undatedKey,
} from './document-table.ts';
import { sortKeys } from './index-keys.ts';
import { type Posting, packPosting, splitPostings } from './posting-list.ts';

/** One article as a segment stores it: its document and the keys it is found by. */
export interface IndexedArticle {
  document: Document;
  keys: Map<string, Pick<Posting, 'frequency' | 'fields'>>;
}

/** The key before every column and posting; its value says how the segment was written. */
export const headerKey = '#';

/** The chunks of an immutable segment over these articles, in any order; each article at most once. */
export function encodeSegment(segmentId: string, articles: readonly IndexedArticle[]): Chunk[] {
  const ordered = articles.toSorted((a, b) => compareDocuments(a.document, b.document));
  const writer = openSegment(
    segmentId,
    ordered.map((article) => article.document),
  );
  const lists = invert(ordered);
  for (const key of sortKeys([...lists.keys()])) {
    writer.add(Buffer.from(key), splitPostings(lists.get(key) as number[]));
  }
  return writer.finish();
}

/** A writer that has already written header and document table; `documents` are in the order of their ordinals. */
export function openSegment(segmentId: string, documents: readonly Document[]): ChunkWriter {
  const writer = new ChunkWriter(segmentId);
  writer.add(Buffer.from(headerKey), headerValue(documents.length));
  writer.add(Buffer.from(columns.ids.key), splitIds(documents));
  writer.add(Buffer.from(columns.lengths.key), splitLengths(documents));
  writer.add(Buffer.from(columns.minutes.key), splitMinutes(documents));
  const undated = splitUndated(documents);
  if (undated) writer.add(Buffer.from(undatedKey), undated);
  return writer;
}

function invert(ordered: readonly IndexedArticle[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  for (const [ordinal, article] of ordered.entries()) {
    for (const [key, weight] of article.keys) {
      const posting = packPosting(ordinal, weight);
      const list = lists.get(key);
      if (list) list.push(posting);
      else lists.set(key, [posting]);
    }
  }
  return lists;
}

function headerValue(count: number): SplittableValue {
  return {
    length: 1,
    ordinalAt: () => 0,
    encode(_from, _budgetBytes, out) {
      out.varint(tokeniserVersion);
      out.varint(count);
      return { next: 1, form: 0 };
    },
  };
}
