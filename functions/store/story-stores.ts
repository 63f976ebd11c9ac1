import type { ArticleRow } from '../article/row.ts';
import { listedKeysOf } from '../stories/make-board.ts';
import { storyTeller } from '../stories/tell-stories.ts';
import { articleStore } from './article-store.ts';
import { boardStore } from './board-store.ts';
import { openSqs, type Table } from './clients.ts';
import { commitStore } from './commit-store.ts';
import { dayLogStore } from './day-log-store.ts';
import { openBus } from './event-bus.ts';
import { manifestStore } from './manifest-store.ts';
import { sendAll } from './outbox.ts';
import { placeStore } from './place-store.ts';
import { segmentStore } from './segment-store.ts';

/** How the boards are looked after: how often, and by whose messages; and where changes are announced, if anywhere. */
interface Upkeep {
  pauseSeconds: number;
  queueUrl: string;
  busName?: string | undefined;
  tellFailed?(events: number): void;
}

/** Where the grouping reads and writes, and what an audit of it reads besides. */
export function storyStores(
  table: Table,
  { pauseSeconds, queueUrl, busName, tellFailed = () => undefined }: Upkeep,
) {
  const sqs = openSqs();
  const articles = articleStore(table);
  const manifest = manifestStore(table);
  const readRows = (articleIds: readonly string[]) => articles.readMany(articleIds, { consistent: true });
  const ask = (seconds: number) => sendAll(sqs, queueUrl, [{ days: [] }], seconds);
  const bus = openBus(busName);
  const readTitles = async (articleIds: readonly string[]) =>
    new Map([...(await readRows(articleIds))].flatMap(([articleId, row]) => titleOf(articleId, row)));
  return {
    ...(bus && { teller: storyTeller({ bus, readTitles, tellFailed }) }),
    logs: dayLogStore(table),
    commits: commitStore(table),
    places: placeStore(table),
    boards: { ...boardStore(table), pauseSeconds, ask },
    readRows,
    readFacets: async (articleIds: readonly string[]) =>
      new Map([...(await readRows(articleIds))].map(([articleId, row]) => [articleId, listedKeysOf(row)])),
    readEncoded: articles.readEncoded,
    readManifest: () => manifest.read({ consistent: true }),
    chunks: { chunkAt: segmentStore(table).readCovering },
  };
}

function titleOf(articleId: string, { live, served }: ArticleRow): [string, string][] {
  return live === undefined || !served ? [] : [[articleId, served.title]];
}
