import type { ListedDocument, SegmentReader } from '../../catalog/segment/segment-reader.ts';

/** A match whose document is still to be read. */
export interface FoundOrdinal {
  reader: SegmentReader;
  ordinal: number;
  score?: number;
}

/** An article that the index says matches; its row has the last word. */
export interface Candidate extends ListedDocument {
  score?: number;
}

/** Reads the documents of matches, those of all segments at the same time; in the order of the matches. */
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
