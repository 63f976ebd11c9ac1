import type { ArticleRow } from '../article/row.ts';
import { facetKeys } from '../catalog/segment/facet-keys.ts';
import { articleStore } from './article-store.ts';
import { boardStore } from './board-store.ts';
import { openSqs, type Table } from './clients.ts';
import { commitStore } from './commit-store.ts';
import { dayLogStore } from './day-log-store.ts';
import { manifestStore } from './manifest-store.ts';
import { sendAll } from './outbox.ts';
import { placeStore } from './place-store.ts';
import { segmentStore } from './segment-store.ts';

/** By which stories are found, besides their languages. */
const listedBy = /^(?:topic|person|organisation|place)\//;

/** How the boards are looked after: how often, and by whose messages. */
interface Upkeep {
  pauseSeconds: number;
  queueUrl: string;
}

/** Where the grouping reads and writes, and what an audit of it reads besides. */
export function storyStores(table: Table, { pauseSeconds, queueUrl }: Upkeep) {
  const sqs = openSqs();
  const articles = articleStore(table);
  const manifest = manifestStore(table);
  const readRows = (articleIds: readonly string[]) => articles.readMany(articleIds, { consistent: true });
  const ask = (seconds: number) => sendAll(sqs, queueUrl, [{ days: [] }], seconds);
  return {
    logs: dayLogStore(table),
    commits: commitStore(table),
    places: placeStore(table),
    boards: { ...boardStore(table), pauseSeconds, ask },
    readRows,
    readFacets: async (articleIds: readonly string[]) =>
      new Map([...(await readRows(articleIds))].map(([articleId, row]) => [articleId, facetsOf(row)])),
    readEncoded: articles.readEncoded,
    readManifest: () => manifest.read({ consistent: true }),
    chunks: { chunkAt: segmentStore(table).readCovering },
  };
}

function facetsOf({ live, served, source }: ArticleRow): string[] {
  return live === undefined || !served
    ? []
    : facetKeys({ served, source }).filter((key) => listedBy.test(key));
}
