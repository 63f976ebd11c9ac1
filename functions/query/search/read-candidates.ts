import type { ListedDocument, SegmentReader } from '../../catalog/segment/segment-reader.ts';

/** A match whose document is not read yet. */
export interface FoundOrdinal {
  reader: SegmentReader;
  ordinal: number;
  score?: number;
}

/** An article that matches by the index; its row decides. */
export interface Candidate extends ListedDocument {
  score?: number;
}

/** Reads the documents of matches, from all segments in parallel; returns them in the order of the matches. */
export async function readCandidates<Match extends FoundOrdinal>(
  found: readonly Match[],
): Promise<(ListedDocument & Pick<Match, 'score'>)[]> {
  const readers = new Set(found.map(({ reader }) => reader));
  await Promise.all(
    [...readers].map((reader) => {
      const ordinals = found.filter((each) => each.reader === reader).map(({ ordinal }) => ordinal);
      return reader.loadDocuments(ordinals.sort((a, b) => a - b));
    }),
  );
  return found.map(({ reader, ordinal, score }) => ({
    ...(reader.peekDocument(ordinal) as ListedDocument),
    ...(score !== undefined && { score }),
  }));
}
