import type { Document } from '../catalog/document-table.ts';
import type { PostingCursor, SegmentReader } from '../catalog/segment-reader.ts';

/** An article that a segment says matches; its row has the last word. */
export type Candidate = Omit<Document, 'length'>;

/** What the index can be asked. */
export interface IndexQuery {
  /** All must hold; none means every article. */
  keys: readonly string[];
  /** Minutes since 1970; both ends belong to the range. */
  from?: number;
  to?: number;
  /** Only what stands after this place in the listing. */
  after?: Pick<Candidate, 'minute' | 'articleId'>;
}

/** The matches of one segment, newest first; reads only as far as it is asked. */
export async function* searchSegment(segment: SegmentReader, query: IndexQuery): AsyncGenerator<Candidate> {
  const lists = query.keys.map((key) => segment.postings(key));
  let ordinal = await firstOrdinal(segment, query);
  const end = query.from === undefined ? segment.count : await segment.ordinalOfMinute(query.from - 1);
  while (ordinal < end) {
    const match = await nextMatch(lists, ordinal);
    if (match === undefined || match >= end) return;
    yield await segment.document(match);
    ordinal = match + 1;
  }
}

async function firstOrdinal(segment: SegmentReader, { to, after }: IndexQuery): Promise<number> {
  const [inRange, afterPlace] = await Promise.all([
    to === undefined ? 0 : segment.ordinalOfMinute(to),
    after === undefined ? 0 : segment.ordinalAfter(after),
  ]);
  return Math.max(inRange, afterPlace);
}

/** The first ordinal from `ordinal` on that stands in every list: each list is moved up to the furthest of the others. */
async function nextMatch(lists: readonly PostingCursor[], ordinal: number): Promise<number | undefined> {
  let wanted = ordinal;
  for (let agreed = 0; agreed < lists.length; ) {
    agreed = 0;
    for (const list of lists) {
      const posting = await list.advance(wanted);
      if (!posting) return undefined;
      if (posting.ordinal > wanted) {
        wanted = posting.ordinal;
        break;
      }
      agreed++;
    }
  }
  return wanted;
}
