import type { ArticleRow } from '../../../functions/article/row.ts';
import { type Chunk, coversPosition } from '../../../functions/catalog/chunk.ts';
import { type Manifest, spanOf } from '../../../functions/catalog/manifest.ts';
import { encodeSegment, type IndexedArticle } from '../../../functions/catalog/segment.ts';
import type { ListingPorts } from '../../../functions/query/list-articles.ts';

/** A manifest over these segments, each in memory; empty ones are left out, as no writer makes any. */
export function buildIndex(segments: readonly IndexedArticle[][], version = 1) {
  const chunks = new Map<string, Chunk[]>();
  const manifest: Manifest = { live: new Map(), version };
  for (const [i, articles] of segments.entries()) {
    if (articles.length === 0) continue;
    const span = spanOf(articles.map(({ document }) => document));
    manifest.live.set(`s${i}`, { tier: 0, ...span, languages: 0, since: 0 });
    chunks.set(`s${i}`, encodeSegment(`s${i}`, articles));
  }
  const chunkAt = async (segmentId: string, position: string) =>
    chunks.get(segmentId)?.find((chunk) => coversPosition(chunk, position)) as Chunk;
  return { manifest, chunks: { chunkAt } };
}

/** Where a listing reads: an index and the rows of its articles. */
export function portsOver(
  { manifest, chunks }: ReturnType<typeof buildIndex>,
  rows: readonly ArticleRow[],
): ListingPorts {
  const byId = new Map(rows.map((row) => [row.articleId, row]));
  return {
    readManifest: async () => manifest,
    chunks,
    readRows: async (articleIds) =>
      new Map(articleIds.flatMap((id) => (byId.has(id) ? [[id, byId.get(id) as ArticleRow]] : []))),
    isOverBudget: () => false,
  };
}
