/**
 * Measures what a page costs that shows one article of each story, beside the same page of all articles: generated
 * articles go through the real write path into a table that counts as DynamoDB bills, and are put into stories.
 *
 *   npm run --silent bench:collapse -- --articles 10000 --seed 1 --founders 0.5 --copies 0.2
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ArticleRow, ServedFields } from '../../functions/article/row.ts';
import type { Member } from '../../functions/catalog/stories/place.ts';
import { mergePolicy } from '../../functions/index/choose-merge.ts';
import { tellGroups } from '../../functions/query/api/stories/tell-groups.ts';
import { openSearch } from '../../functions/query/search/search.ts';
import type { SearchQuery } from '../../functions/query/search/search-query.ts';
import { articleStore } from '../../functions/store/article-store.ts';
import { cachedChunks } from '../../functions/store/chunk-cache.ts';
import type { Table } from '../../functions/store/clients.ts';
import { cachedManifest, manifestStore } from '../../functions/store/manifest-store.ts';
import { placeStore } from '../../functions/store/place-store.ts';
import { rowsForRequest } from '../../functions/store/placed-rows.ts';
import { revTexts } from '../../functions/store/rev-texts.ts';
import { segmentStore } from '../../functions/store/segment-store.ts';
import { Random } from '../../test/made/random.ts';
import { ItemKeep } from '../million/item-keep.ts';
import { openOwnTable } from '../million/own-client.ts';
import { ownTable } from '../million/own-table.ts';
import { plainTable } from '../plain-table.ts';
import { drawStories } from './draw-stories.ts';
import { ingest } from './ingest.ts';
import { type QueryKind, queryKinds } from './query-kinds.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    founders: { type: 'string', default: '0.5' },
    copies: { type: 'string', default: '0.2' },
  },
});
const options = {
  articles: Number(values.articles),
  seed: Number(values.seed),
  batch: 100,
  order: 'live',
  perHour: 300,
  mergePolicy,
} as const;

/** What a page may show of the stories, and how it is called in the table. */
const groupings = [
  { name: 'one of each story', grouping: { collapse: 'story' } },
  { name: 'one of each text', grouping: { collapse: 'copies' } },
  { name: 'no copies', grouping: { copies: 'none' } },
] as const;
/** So many queries of each kind. */
const variations = 6;
const wanted = [
  'newest 20 of one facet',
  'a common word, newest first',
  'a common word by relevance',
  '20 that came last',
  'page 5 of a facet',
];

const folder = await mkdtemp(join(tmpdir(), 'copydesk-collapse-'));
const keep = await ItemKeep.open(folder);
try {
  const table = openOwnTable('catalogue', ownTable(keep));
  const ids = new Set<string>();
  const { endedAt } = await ingest(table, {
    ...options,
    onArticle: (id, article) => void (article ? ids.add(id) : ids.delete(id)),
  });
  const sizes = (await writeStories(table, ids)).map(({ length }) => length).sort((a, b) => b - a);
  const alone = sizes.filter((size) => size === 1).length;
  table.meter.take();
  process.stdout.write(
    `${ids.size} articles in ${sizes.length} stories, ${alone} of one article, the largest of ${sizes[0]}\n`,
  );
  const report = plainTable({
    head: ['page of 20', 'all articles', ...groupings.map(({ name }) => `${name}: more`)],
  });
  for (const kind of kindsFor(Math.floor(endedAt / 60_000))) report.push(await compare(table, kind));
  process.stdout.write(`${report.toString()}\n`);
} finally {
  await keep.close();
  await rm(folder, { recursive: true });
}

/** The queries, and first of all that of a front page. */
function kindsFor(newest: number): QueryKind[] {
  const kinds = queryKinds(options, newest).filter(({ name }) => wanted.includes(name));
  const [query] = kinds[0]?.queries ?? [];
  const front = { name: 'the newest 20 of all', queries: query ? [{ ...query, include: [] }] : [] };
  return [front, ...kinds.map((kind) => ({ ...kind, queries: kind.queries.slice(0, variations) }))];
}

/** What pages of all articles cost on average, and how much more those that choose among them. */
async function compare(table: Table, kind: QueryKind): Promise<string[]> {
  const plain = await costOf(table, kind, {});
  const cells = [kind.name, plain.toFixed(1)];
  for (const { grouping } of groupings) {
    cells.push(((await costOf(table, kind, { grouping })) - plain).toFixed(1));
  }
  return cells;
}

/** Puts the articles into stories, as grouping writes them. */
async function writeStories(table: Table, ids: ReadonlySet<string>): Promise<Member[][]> {
  const rows = await articleStore(table).readMany([...ids], { consistent: true });
  const served = [...rows.values()].filter(
    (row): row is ArticleRow & { served: ServedFields } => row.served !== undefined,
  );
  const stories = drawStories(
    served,
    { founders: Number(values.founders), copies: Number(values.copies) },
    new Random(options.seed, 7),
  );
  const places = placeStore(table);
  for (const members of stories) {
    const story = members[0]?.articleId as string;
    if (members.length > 1) await places.putStory(story, { commit: 1, members });
    for (const { articleId, ...facts } of members) {
      await places.putPlace(articleId, { commit: 1, place: { ...facts, rev: 1, story, founded: 0 } });
    }
  }
  return stories;
}

/** Read units of a page on average, each in a function that was just started. */
async function costOf(
  table: Table,
  kind: QueryKind,
  grouping: Pick<SearchQuery, 'grouping'>,
): Promise<number> {
  let units = 0;
  for (const query of kind.queries) {
    let answer = await readPage(table, { ...query, ...grouping });
    for (let page = 0; page < (kind.pagesBefore ?? 0) && answer.next; page++) {
      table.meter.take();
      answer = await readPage(table, { ...query, ...grouping, after: answer.next });
    }
    units += table.meter.take().readUnits;
  }
  return units / kind.queries.length;
}

async function readPage(table: Table, query: SearchQuery) {
  const articles = articleStore(table);
  const rows = rowsForRequest(table, (ids) => articles.readMany(ids, { consistent: false }), true);
  const search = openSearch({
    readManifest: cachedManifest(manifestStore(table)),
    chunks: cachedChunks(segmentStore(table)),
    ...rows,
    readEncoded: (texts) => articles.readEncoded(texts, { consistent: false }),
    ...revTexts(table),
    isOverBudget: () => table.meter.readUnits > 5_000,
  });
  const answer = await search(query);
  await tellGroups(
    answer.found,
    { sort: 'published', order: 'desc', limit: 20, facets: [], snippets: false },
    rows,
  );
  return answer;
}
