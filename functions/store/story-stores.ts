import { articleStore } from './article-store.ts';
import type { Table } from './clients.ts';
import { commitStore } from './commit-store.ts';
import { dayLogStore } from './day-log-store.ts';
import { manifestStore } from './manifest-store.ts';
import { placeStore } from './place-store.ts';
import { segmentStore } from './segment-store.ts';

/** Where the grouping reads and writes, and what an audit of it reads besides. */
export function storyStores(table: Table) {
  const articles = articleStore(table);
  const manifest = manifestStore(table);
  return {
    logs: dayLogStore(table),
    commits: commitStore(table),
    places: placeStore(table),
    readRows: (articleIds: readonly string[]) => articles.readMany(articleIds, { consistent: true }),
    readEncoded: articles.readEncoded,
    readManifest: () => manifest.read({ consistent: true }),
    chunks: { chunkAt: segmentStore(table).readCovering },
  };
}
