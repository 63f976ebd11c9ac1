import type { ArticleRow } from '../../../../functions/article/row.ts';
import { type Manifest, spanOf } from '../../../../functions/catalog/manifest/manifest.ts';
import { type Chunk, coversPosition } from '../../../../functions/catalog/segment/chunk.ts';
import { encodeSegment, type IndexedArticle } from '../../../../functions/catalog/segment/segment.ts';
import { openSearch, type SearchPorts } from '../../../../functions/query/search/search.ts';
import type { SearchQuery } from '../../../../functions/query/search/search-query.ts';
import { languageBit } from '../../../../functions/words/stem.ts';
import { scanningSource } from '../../catalog/scanning-source.ts';

const frenchAndEnglish = languageBit('fr') | languageBit('en');

const facet = { frequency: 1, fields: 0 };

/** An article of one word under these keys. */
export function document(
  articleId: string,
  rev: number,
  minute: number,
  given: string[],
  isUndated = false,
): IndexedArticle {
  return {
    document: { articleId, rev, minute, isUndated, length: 1 },
    keys: new Map(given.map((key) => [key, facet])),
  };
}

/** A manifest over these segments, each in memory; empty ones are left out, as no writer makes any. */
export function buildIndex(segments: readonly IndexedArticle[][], version = 1) {
  const chunks = new Map<string, Chunk[]>();
  const manifest: Manifest = { live: new Map(), version };
  for (const [i, articles] of segments.entries()) {
    if (articles.length === 0) continue;
    const span = spanOf(articles.map(({ document }) => document));
    manifest.live.set(`s${i}`, { tier: 0, ...span, languages: frenchAndEnglish, since: 0 });
    chunks.set(`s${i}`, encodeSegment(`s${i}`, articles));
  }
  const chunkAt = async (segmentId: string, position: string) =>
    chunks.get(segmentId)?.find((chunk) => coversPosition(chunk, position)) as Chunk;
  return { manifest, chunks: scanningSource({ chunkAt }) };
}

/** Where a listing reads: an index and the rows of its articles. */
export function portsOver(
  { manifest, chunks }: ReturnType<typeof buildIndex>,
  rows: readonly ArticleRow[],
): SearchPorts {
  const byId = new Map(rows.map((row) => [row.articleId, row]));
  return {
    readManifest: async () => manifest,
    chunks,
    readRows: async (articleIds) =>
      new Map(articleIds.flatMap((id) => (byId.has(id) ? [[id, byId.get(id) as ArticleRow]] : []))),
    readEncoded: async () => new Map(),
    readTextsOf: async () => [],
    isOverBudget: () => false,
  };
}

/** What a listing of these keys is asked for. */
export interface Asked extends Pick<SearchQuery, 'q' | 'from' | 'to' | 'after'> {
  keys: readonly string[];
}

/** One page of the articles that hold all keys, newest first. */
export async function listArticles({ keys, ...asked }: Asked, limit: number, ports: SearchPorts) {
  const { found, next, partial } = await openSearch(ports)({
    ...asked,
    include: keys.map((key) => [key]),
    exclude: [],
    languages: [],
    sort: 'published',
    order: 'desc',
    limit,
    facets: [],
    snippets: false,
  });
  return { rows: found.map(({ row }) => row), partial, ...(next && { next }) };
}
