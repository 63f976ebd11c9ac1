import type { ListedDocument, SegmentReader } from '../../catalog/segment/segment-reader.ts';

/** A match whose document is not read yet. */
export interface FoundOrdinal {
  reader: SegmentReader;
  ordinal: number;
  score?: number;
  /** The second since 1970 in which it changed for readers; only in a listing by change. */
  second?: number;
}

/** An article that matches by the index; its row decides. */
export interface Candidate extends ListedDocument, Pick<FoundOrdinal, 'score' | 'second'> {}

/** Reads the documents of matches, from all segments in parallel; returns them in the order of the matches. */
export async function readCandidates<Match extends FoundOrdinal>(
  found: readonly Match[],
): Promise<(ListedDocument & Pick<Match, 'score' | 'second'>)[]> {
  const readers = new Set(found.map(({ reader }) => reader));
  await Promise.all(
    [...readers].map((reader) => {
      const ordinals = found.filter((each) => each.reader === reader).map(({ ordinal }) => ordinal);
      return reader.loadDocuments(ordinals.sort((a, b) => a - b));
    }),
  );
  return found.map(({ reader, ordinal, score, second }) => ({
    ...(reader.peekDocument(ordinal) as ListedDocument),
    ...(score !== undefined && { score }),
    ...(second !== undefined && { second }),
  }));
}
