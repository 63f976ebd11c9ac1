import type { Manifest } from '../../catalog/manifest/manifest.ts';
import { compareDocuments } from '../../catalog/segment/document-table.ts';
import type { PostingCursor } from '../../catalog/segment/posting-cursor.ts';
import { type Statistics, scoreWord, weighWord } from './bm25.ts';
import type { QuerySource } from './budgeted-chunks.ts';
import { type IndexQuery, segmentsInRange } from './index-query.ts';
import { type Candidate, type FoundOrdinal, readCandidates } from './read-candidates.ts';
import { type ListedPosition, SegmentMatches } from './segment-matches.ts';
import { openSegmentQuery, type SegmentQuery } from './segment-query.ts';
import type { WordStream } from './term-streams.ts';

/** A position in a ranking. */
export interface RankedPosition extends ListedPosition {
  score: number;
}

/** Matches of a query, best first, with the statistics behind their scores. */
interface Ranking {
  candidates: AsyncGenerator<Candidate>;
  statistics: Statistics;
  /** How many articles match by the index. */
  count: number;
}

interface Scored extends FoundOrdinal {
  score: number;
}

/** So many documents more than a page shows are read with it: some of the best matches may have moved on. */
const spareDocuments = 4;

/**
 * Ranks every match by BM25. `statistics` are those of the first page. Without them they are taken from the segments of
 * the query's time: words and articles from the manifest, the articles with a word from the heads of its lists.
 */
export async function rankCandidates(
  manifest: Manifest,
  source: QuerySource,
  query: IndexQuery,
  page: { statistics: Statistics | undefined; after: RankedPosition | undefined; limit: number },
): Promise<Ranking> {
  const segments = segmentsInRange(manifest, query).map((segment) =>
    openSegmentQuery(source, segment, query),
  );
  const walks = await Promise.all(segments.map((segment) => openWhole(source, segment, query)));
  const statistics = page.statistics ?? measure(segments);
  const scored = (await Promise.all(walks.map((walk) => scoreSegment(source, walk, statistics)))).flat();
  scored.sort((a, b) => b.score - a.score);
  const candidates = inOrder(scored, page.after, page.limit + spareDocuments);
  return { candidates, statistics, count: scored.length };
}

/**
 * Reads what scores are made of in one wait: the lists of all conditions, whole, and the lengths. Whether a word is so rare
 * that few lengths were enough, its list would have to say first.
 */
async function openWhole(
  source: QuerySource,
  segment: SegmentQuery,
  query: IndexQuery,
): Promise<SegmentMatches> {
  const { reader, words } = segment;
  const walk = new SegmentMatches(segment);
  await Promise.all([
    walk.findRange(query),
    segment.loadFilters(),
    reader.loadLengths(source.lists),
    ...words.map((word) => word.loadAll(true)),
  ]);
  return walk;
}

function measure(segments: readonly SegmentQuery[]): Statistics {
  const sum = (values: number[]) => values.reduce((all, each) => all + each, 0);
  const articles = sum(segments.map(({ entry }) => entry.count));
  const words = sum(segments.map(({ entry }) => entry.words));
  const holding = (segments[0]?.words ?? []).map((_, i) =>
    sum(segments.map((segment) => (segment.words[i] as WordStream).total)),
  );
  return { articles, averageLength: Math.max(1, words / Math.max(1, articles)), holding };
}

async function scoreSegment(
  source: QuerySource,
  matches: SegmentMatches,
  statistics: Statistics,
): Promise<Scored[]> {
  const { reader, words } = matches.query;
  const lists = words.map((word) => word.lists.map((list) => list.fromStart()));
  const ordinals = await matches.rest();
  // One number a word: a prefix stands for up to a thousand lists, and a segment has up to a hundred thousand articles.
  const weighted = ordinals.map((ordinal) => lists.map((each) => weighWord(weightsAt(each, ordinal))));
  const lengths = await reader.lengths(source.lists, ordinals);
  source.check();
  return ordinals.map((ordinal, i) => {
    const length = lengths[i] as number;
    const score = (weighted[i] as number[]).reduce(
      (sum, each, word) => sum + scoreWord(each, length, statistics.holding[word] ?? 0, statistics),
      0,
    );
    return { score, reader, ordinal };
  });
}

function* weightsAt(lists: readonly PostingCursor[], ordinal: number): Generator<number> {
  for (const list of lists) yield list.weightAt(ordinal);
}

/** Matches by score, equal scores by date, newest first; reads documents only as far as the caller goes. */
async function* inOrder(
  scored: readonly Scored[],
  after: RankedPosition | undefined,
  readAhead: number,
): AsyncGenerator<Candidate> {
  let at = after ? scored.findIndex(({ score }) => score <= after.score) : 0;
  while (at >= 0 && at < scored.length) {
    const end = endOfGroup(scored, at + readAhead);
    const group = scored.slice(at, end);
    const candidates = (await readCandidates(group)).sort(
      (a, b) => b.score - a.score || compareDocuments(a, b) || b.rev - a.rev,
    );
    for (const candidate of candidates) if (!after || isAfter(candidate, after)) yield candidate;
    at = end;
  }
}

/** The first position from `position` on at which another score begins. */
function endOfGroup(scored: readonly Scored[], position: number): number {
  let end = Math.min(position, scored.length);
  while (end < scored.length && scored[end]?.score === scored[end - 1]?.score) end++;
  return end;
}

function isAfter(candidate: Candidate & { score: number }, position: RankedPosition): boolean {
  if (candidate.score !== position.score) return candidate.score < position.score;
  return compareDocuments(candidate, position) > 0;
}
