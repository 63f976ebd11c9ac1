import type { ServedFields } from '../../../../functions/article/row.ts';
import { updatedKey } from '../../../../functions/catalog/segment/updated-keys.ts';
import { openSearch, type SearchPorts } from '../../../../functions/query/search/search.ts';
import type { SearchQuery } from '../../../../functions/query/search/search-query.ts';
import { makeRow } from '../../../made/make-row.ts';
import { scanningSource } from '../../catalog/scanning-source.ts';
import { buildIndex, document, portsOver } from './memory-index.ts';

const start = 1_760_000_000;
const hour = 3_600;
const idOf = (number: number) => number.toString(16).padStart(32, '0');
const timeOf = (second: number) => new Date(second * 1_000).toISOString();

const asked: SearchQuery = {
  include: [],
  exclude: [],
  languages: [],
  sort: 'updated',
  order: 'desc',
  limit: 3,
  facets: [],
  snippets: false,
};

/** Segments of one article each, an hour apart; what came last was published first. */
const articles = Array.from({ length: 60 }, (_, i) =>
  document(idOf(i), 1, 1_000 - i, ['lang/fr', updatedKey(start + i * hour)]),
);
const index = buildIndex(articles.map((each) => [each]));
for (const [i, entry] of [...index.manifest.live.values()].entries()) {
  entry.since = Math.ceil((start + i * hour) / 60) + 1;
}
const rows = articles.map(({ document: { articleId } }, i) => {
  const served: ServedFields = { ...(makeRow().served as ServedFields), updatedAt: timeOf(start + i * hour) };
  return makeRow({ articleId, served });
});

/** Which segments were read. */
function countSegments(ports: SearchPorts) {
  const read = new Set<string>();
  const chunks = scanningSource({
    chunkAt: (segmentId, position) => {
      read.add(segmentId);
      return ports.chunks.chunkAt(segmentId, position);
    },
  });
  return { ports: { ...ports, chunks }, read };
}

async function pages(query: SearchQuery, ports: SearchPorts): Promise<string[][]> {
  const search = openSearch(ports);
  const all: string[][] = [];
  for (let after: readonly unknown[] | undefined, isFirst = true; isFirst || after; isFirst = false) {
    const { found, next } = await search({ ...query, ...(after && { after }) });
    all.push(found.map(({ row }) => row.articleId));
    after = next;
  }
  return all;
}

describe('a listing by when articles came', () => {
  const byChange = rows.map(({ articleId }) => articleId).toReversed();

  it('begins with the last, whenever they were published, and ends with the first', async () => {
    expect((await pages(asked, portsOver(index, rows))).flat()).toEqual(byChange);
    expect((await pages({ ...asked, order: 'asc' }, portsOver(index, rows))).flat()).toEqual(
      byChange.toReversed(),
    );
  });

  it('reads the segments that became live last, not all', async () => {
    const { ports, read } = countSegments(portsOver(index, rows));
    const { found } = await openSearch(ports)(asked);
    expect(found.map(({ row }) => row.articleId)).toEqual(byChange.slice(0, 3));
    expect(read.size).toBe(8);
  });

  it('finds among them what has a label, and what was published in a time', async () => {
    const query = { ...asked, include: [['lang/fr']], from: 990, to: 995 };
    expect((await pages(query, portsOver(index, rows))).flat()).toEqual([10, 9, 8, 7, 6, 5].map(idOf));
    expect((await pages({ ...query, exclude: ['lang/fr'] }, portsOver(index, rows))).flat()).toEqual([]);
  });
});

describe('a posting that another one has replaced', () => {
  const [first, second] = [idOf(1), idOf(2)];
  const segments = [
    [document(first, 1, 10, [updatedKey(start)])],
    [document(second, 1, 10, [updatedKey(start + 10)])],
    [document(first, 2, 10, [updatedKey(start + 20)])],
  ];
  const served = { ...(makeRow().served as ServedFields), rev: 2, updatedAt: timeOf(start + 20) };
  const now = [makeRow({ articleId: first, rev: 2, served }), makeRow({ articleId: second })];

  it('is listed once, where it changed last, and asks for no newer manifest on a later page', async () => {
    const fresh: boolean[] = [];
    const ports = portsOver(buildIndex(segments), now);
    const watched: SearchPorts = {
      ...ports,
      readManifest: async (how) => {
        fresh.push(how.fresh);
        return ports.readManifest(how);
      },
    };
    expect(await pages({ ...asked, limit: 1 }, watched)).toEqual([[first], [second], []]);
    expect(fresh).toEqual([false, false, false]);
  });

  it('is looked for in a newer manifest where its replacement was not seen', async () => {
    const [old, newer] = [buildIndex(segments.slice(0, 2), 1), buildIndex(segments, 2)];
    const ports = {
      ...portsOver(newer, now),
      readManifest: async ({ fresh }: { fresh: boolean }) => (fresh ? newer : old).manifest,
    };
    expect((await pages({ ...asked, limit: 5 }, ports)).flat()).toEqual([first, second]);
  });
});
