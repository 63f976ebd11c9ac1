import type { ArticleRow } from '../article/row.ts';
import { MissingChunk } from '../catalog/chunk.ts';
import type { Manifest } from '../catalog/manifest.ts';
import type { ChunkSource } from '../catalog/segment-reader.ts';
import { searchIndex } from './search-index.ts';
import type { Candidate, IndexQuery } from './search-segment.ts';

/** Where a listing reads. */
export interface ListingPorts {
  /** A manifest a few seconds old will do, unless a fresh one is asked for. */
  readManifest(options: { fresh: boolean }): Promise<Manifest>;
  chunks: ChunkSource;
  readRows(articleIds: readonly string[]): Promise<Map<string, ArticleRow>>;
  /** True once the time that a query may take is used up. */
  isOverBudget(): boolean;
}

export interface Listing {
  rows: ArticleRow[];
  /** The place after which the next page begins; undefined at the end. */
  last?: Pick<Candidate, 'minute' | 'articleId'>;
  /** The budget ran out before the page was full. */
  partial: boolean;
}

/** A page as it fills. */
interface Page {
  rows: Map<string, ArticleRow>;
  last?: Candidate;
  /** A posting was dropped because its article has moved on. */
  superseded: boolean;
}

/** Rows are read this many at a time: one BatchGetItem. */
const rowsARead = 100;

/**
 * One page of the articles that match, newest first. The index proposes, the row decides: a posting counts if its
 * `rev` is not below the row's `live`. Where an article has moved on since the manifest was read, a newer manifest is
 * tried, so that the article is found as it was or as it is, never neither.
 */
export async function listArticles(query: IndexQuery, limit: number, ports: ListingPorts): Promise<Listing> {
  const manifest = await ports.readManifest({ fresh: false });
  const page = await readPage(manifest, query, limit, ports).catch(ignoreMissingChunk);
  if (page && !page.superseded) return page.listing;
  const newer = await ports.readManifest({ fresh: true });
  if (page && newer.version === manifest.version) return page.listing;
  return (await readPage(newer, query, limit, ports)).listing;
}

/** A manifest that was held too long names segments that are gone. */
function ignoreMissingChunk(error: unknown): undefined {
  if (!(error instanceof MissingChunk)) throw error;
}

async function readPage(
  manifest: Manifest,
  query: IndexQuery,
  limit: number,
  ports: ListingPorts,
): Promise<{ listing: Listing; superseded: boolean }> {
  const candidates = searchIndex(manifest, ports.chunks, query);
  const page: Page = { rows: new Map(), superseded: false };
  for (;;) {
    const batch = await take(candidates, Math.min(rowsARead, limit + 1 - page.rows.size));
    const current = await ports.readRows([...new Set(batch.map(({ articleId }) => articleId))]);
    const isFull = batch.some(
      (candidate) => !accept(page, candidate, current.get(candidate.articleId), limit),
    );
    const isEnd = batch.length === 0;
    const partial = !isFull && !isEnd && ports.isOverBudget();
    if (!isFull && !isEnd && !partial) continue;
    const rows = [...page.rows.values()];
    const listing = { rows, partial, ...(page.last && !isEnd && { last: page.last }) };
    return { listing, superseded: page.superseded };
  }
}

/** Takes a candidate into the page if its row bears it out; false when the page was full before. */
function accept(page: Page, candidate: Candidate, row: ArticleRow | undefined, limit: number): boolean {
  const isServed = row?.live !== undefined;
  const counts = isServed && candidate.rev >= (row.live as number);
  if (counts && !page.rows.has(row.articleId)) {
    if (page.rows.size === limit) return false;
    page.rows.set(row.articleId, row);
  }
  page.superseded ||= isServed && !counts;
  page.last = candidate;
  return true;
}

async function take<Item>(items: AsyncGenerator<Item>, count: number): Promise<Item[]> {
  const taken: Item[] = [];
  while (taken.length < count) {
    const { value, done } = await items.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}
