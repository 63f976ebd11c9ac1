import type { ArticleRow } from '../../article/row.ts';
import type { Manifest } from '../../catalog/manifest/manifest.ts';
import type { ChunkSource } from '../../catalog/segment/chunk-source.ts';
import { listNewest } from './list-newest.ts';

/** Where the newest articles are found. */
export interface NewestPorts {
  readManifest(): Promise<Manifest>;
  chunks: ChunkSource;
  readRows(articleIds: readonly string[]): Promise<Map<string, ArticleRow>>;
}

/**
 * One run looks at this many of the newest articles: a day of a large newsroom, or months of a small one.
 * @limit Older articles are not looked at.
 */
const mostRows = 5_000;

/** The rows of the newest articles, newest first: what is learnt is learnt from them. */
export async function readNewest(ports: NewestPorts): Promise<ArticleRow[]> {
  const ids = await listNewest(await ports.readManifest(), ports.chunks, mostRows);
  const rows = await ports.readRows(ids);
  return ids.flatMap((id) => rows.get(id) ?? []);
}
