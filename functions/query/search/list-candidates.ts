import type { ScanningSource } from '../../catalog/chunk-source.ts';
import type { Manifest, SegmentEntry } from '../../catalog/manifest.ts';
import { atEnd } from '../../catalog/ordinal-stream.ts';
import type { ListedDocument } from '../../catalog/segment-reader.ts';
import { type IndexQuery, segmentsInRange } from './index-query.ts';
import { type ListedPlace, SegmentMatches } from './segment-matches.ts';
import { openSegmentQuery } from './segment-query.ts';

/** An article that the index says matches; its row has the last word. */
export interface Candidate extends ListedDocument {
  score?: number;
}

/** The next match of a segment. */
interface Head {
  matches: SegmentMatches;
  ordinal: number;
  minute: number;
}

/** So many segments are opened at once at first: what is recent is in few. Each time after it is so many times more. */
const firstWave = 8;
const waveGrowth = 4;

/** The matches of a query, newest first, and how many there may be. */
export interface Listing {
  candidates: AsyncGenerator<Candidate>;
  /** From how dense the matches were where it was looked; asked once the candidates wanted were taken. */
  estimate(): number;
}

/**
 * The matches of all live segments, newest first; of one article of one minute the highest `rev` first. A segment is
 * opened only when everything newer has been listed, several side by side, so that a first page of what is recent
 * reads little and waits seldom.
 */
export function listCandidates(
  manifest: Manifest,
  source: ScanningSource,
  query: IndexQuery,
  after: ListedPlace | undefined,
): Listing {
  const to = Math.min(query.to, after?.minute ?? Number.POSITIVE_INFINITY);
  const unopened = segmentsInRange(manifest, { from: query.from, to });
  const opened: SegmentMatches[] = [];
  const open = async (segment: Parameters<typeof openSegmentQuery>[1]): Promise<Head | undefined> => {
    const matches = new SegmentMatches(openSegmentQuery(source, segment, query));
    opened.push(matches);
    await matches.open(query, after);
    const head = { matches, ordinal: -1, minute: -1 };
    return (await advance(head)) ? head : undefined;
  };
  return {
    candidates: mergeHeads(unopened, open),
    estimate: () => estimateCount(opened, unopened),
  };
}

async function* mergeHeads<Segment extends readonly [string, SegmentEntry]>(
  unopened: Segment[],
  open: (segment: Segment) => Promise<Head | undefined>,
): AsyncGenerator<Candidate> {
  const heads: Head[] = [];
  for (let wave = firstWave; ; ) {
    const newest = heads.reduce((most, { minute }) => Math.max(most, minute), -1);
    const [next] = unopened;
    if (next && next[1].newest >= newest) {
      const found = await Promise.all(unopened.splice(0, wave).map(open));
      heads.push(...found.filter((head) => head !== undefined));
      wave *= waveGrowth;
      continue;
    }
    if (heads.length === 0) return;
    const head = await firstOf(heads.filter(({ minute }) => minute === newest));
    yield documentOf(head);
    if (!(await advance(head))) heads.splice(heads.indexOf(head), 1);
  }
}

/** As many matches in what was not looked at as in what was, article for article. */
function estimateCount(
  opened: readonly SegmentMatches[],
  unopened: readonly (readonly [string, SegmentEntry])[],
): number {
  let [found, seen, unseen] = [0, 0, 0];
  for (const { progress } of opened) {
    found += progress.found;
    seen += progress.seen;
    unseen += progress.all - progress.seen;
  }
  for (const [, { count }] of unopened) unseen += count;
  return Math.round(found + (seen === 0 ? 0 : (found / seen) * unseen));
}

/** Moves a head on; false at the end of its segment. */
async function advance(head: Head): Promise<boolean> {
  const ordinal = await head.matches.next();
  if (ordinal === atEnd) return false;
  head.ordinal = ordinal;
  head.minute = await head.matches.query.reader.minute(ordinal);
  return true;
}

/** The head that comes first of those of one minute; only their order needs the article ids. */
async function firstOf(heads: readonly Head[]): Promise<Head> {
  await Promise.all(heads.map(({ matches, ordinal }) => matches.query.reader.loadDocuments([ordinal])));
  return heads.reduce((first, head) => (comesBefore(documentOf(head), documentOf(first)) ? head : first));
}

function comesBefore(a: ListedDocument, b: ListedDocument): boolean {
  return a.articleId === b.articleId ? a.rev > b.rev : a.articleId < b.articleId;
}

function documentOf({ matches, ordinal }: Head): ListedDocument {
  return matches.query.reader.peekDocument(ordinal) as ListedDocument;
}
