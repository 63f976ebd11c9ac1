import fc from 'fast-check';
import type { ArticleRow } from '../../../../functions/article/row.ts';
import { compareDocuments } from '../../../../functions/catalog/segment/document-table.ts';
import type { IndexedArticle } from '../../../../functions/catalog/segment/segment.ts';
import { openSearch, type SearchPorts } from '../../../../functions/query/search/search.ts';
import type { SearchQuery } from '../../../../functions/query/search/search-query.ts';
import { makeRow } from '../../../made/make-row.ts';
import { scanningSource } from '../../catalog/scanning-source.ts';
import { type Asked, buildIndex, document, listArticles, portsOver } from './memory-index.ts';

const keys = ['lang/fr', 'topic/11000000', 'w/port'];

/** One article: which revs of it stand in which segment, under which keys, and which its row serves. */
interface Story {
  articleId: string;
  minute: number;
  postings: { rev: number; segment: number; keys: string[] }[];
  live: number | undefined;
}

const story: fc.Arbitrary<Omit<Story, 'articleId'>> = fc.record({
  minute: fc.integer({ min: 0, max: 12 }),
  postings: fc.uniqueArray(
    fc.record({
      rev: fc.integer({ min: 1, max: 3 }),
      segment: fc.nat(3),
      keys: fc.subarray(keys),
    }),
    { minLength: 1, maxLength: 3, selector: ({ segment }) => segment },
  ),
  live: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 4 }),
});
const stories = fc
  .array(story, { maxLength: 25 })
  .map((all) => all.map((each, i) => ({ ...each, articleId: (i * 7919).toString(16).padStart(32, '0') })));
const query: fc.Arbitrary<Asked> = fc
  .record({
    keys: fc.subarray(keys),
    from: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    to: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
  })
  .map(({ from, to, ...rest }) => ({
    ...rest,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }));

function portsFor(all: readonly Story[]): SearchPorts {
  const segments: IndexedArticle[][] = [[], [], [], []];
  for (const { articleId, minute, postings } of all) {
    for (const { rev, segment, keys: given } of postings) {
      segments[segment]?.push(document(articleId, rev, minute, given));
    }
  }
  const rows = all.map(({ articleId, live }) => makeRow({ articleId, rev: 3, live }));
  return portsOver(buildIndex(segments), rows);
}

/** What a listing has to give, said without an index. */
function expectedIds(all: readonly Story[], { keys: wanted, from = 0, to = 99 }: Asked): string[] {
  return all
    .filter(({ minute }) => minute >= from && minute <= to)
    .filter(({ live, postings }) =>
      postings.some(
        (posting) =>
          live !== undefined && posting.rev >= live && wanted.every((key) => posting.keys.includes(key)),
      ),
    )
    .toSorted(compareDocuments)
    .map(({ articleId }) => articleId);
}

async function readPages(asked: Asked, limit: number, ports: SearchPorts): Promise<ArticleRow[][]> {
  const pages: ArticleRow[][] = [];
  let after: Asked['after'];
  do {
    const { rows, next } = await listArticles({ ...asked, ...(after && { after }) }, limit, ports);
    pages.push(rows);
    after = next;
  } while (after && pages.length < 200);
  return pages;
}

const idsOf = (rows: readonly ArticleRow[]) => rows.map(({ articleId }) => articleId);

describe('the pages of a listing', () => {
  it('hold every article that matches exactly once, newest first, whatever the limit', async () => {
    await fc.assert(
      fc.asyncProperty(stories, query, fc.integer({ min: 1, max: 6 }), async (all, asked, limit) => {
        const pages = await readPages(asked, limit, portsFor(all));
        expect(idsOf(pages.flat())).toEqual(expectedIds(all, asked));
        for (const page of pages.slice(0, -1)) expect(page).toHaveLength(limit);
      }),
    );
  });

  it('hold every article exactly once even if the budget cuts them short', async () => {
    // Enough to find the first article of four segments by three keys; what comes after may be cut off.
    const budget = fc.integer({ min: 25, max: 45 });
    await fc.assert(
      fc.asyncProperty(stories, query, budget, async (all, asked, most) => {
        let reads = 0;
        const ports = portsFor(all);
        const readManifest = async (options: { fresh: boolean }) => {
          reads = 0;
          return ports.readManifest(options);
        };
        const isOverBudget = () => ++reads > most;
        const pages = await readPages(asked, 3, { ...ports, readManifest, isOverBudget });
        expect(idsOf(pages.flat())).toEqual(expectedIds(all, asked));
      }),
    );
  });
});

const first = '1'.repeat(32);
const second = '2'.repeat(32);

describe('a listing', () => {
  it('is empty before the first article', async () => {
    expect(await listArticles({ keys: [] }, 5, portsFor([]))).toEqual({ rows: [], partial: false });
  });

  it('ends without a cursor when its last page is exactly full', async () => {
    const index = buildIndex([[document(first, 1, 1, []), document(second, 1, 2, [])]]);
    const ports = portsOver(index, [makeRow({ articleId: first }), makeRow({ articleId: second })]);
    const listing = await listArticles({ keys: [] }, 2, ports);
    expect(idsOf(listing.rows)).toEqual([second, first]);
    expect(listing).not.toHaveProperty('next');
  });

  it('says that it is partial, and where it stopped, when the budget runs out before the page is full', async () => {
    const gone = Array.from({ length: 30 }, (_, i) => document(`${i}`.padStart(32, '0'), 1, 100 - i, []));
    const ports = portsOver(buildIndex([[...gone, document(first, 1, 1, [])]]), [
      makeRow({ articleId: first }),
    ]);
    const cut = await listArticles({ keys: [] }, 3, { ...ports, isOverBudget: () => true });
    expect(cut).toMatchObject({ rows: [], partial: true, next: expect.any(Array) });
    const rest = await listArticles({ keys: [], ...(cut.next && { after: cut.next }) }, 3, ports);
    expect(idsOf(rest.rows)).toEqual([first]);
    expect(rest.partial).toBe(false);
  });

  it('reads no more of a posting list than the page asks for', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      document(i.toString(16).padStart(32, '0'), 1, 1_000_000 - i, ['lang/fr']),
    );
    const { manifest, chunks } = buildIndex([many]);
    const rows = many.slice(0, 10).map(({ document: { articleId } }) => makeRow({ articleId }));
    const ports = portsOver({ manifest, chunks }, rows);
    const read = new Set<string>();
    const chunkAt = async (segmentId: string, position: string) => {
      const chunk = await chunks.chunkAt(segmentId, position);
      read.add(chunk.first);
      return chunk;
    };
    await listArticles({ keys: ['lang/fr'] }, 5, { ...ports, chunks: scanningSource({ chunkAt }) });
    expect(read.size).toBeLessThanOrEqual(3);
  });
});

describe('an article that has moved on since the manifest was read', () => {
  const before = buildIndex([[document(first, 1, 1, ['w/port'])]], 7);
  const after = buildIndex(
    [[document(first, 1, 1, ['w/port'])], [document(first, 2, 5, ['w/port']), document(second, 1, 4, [])]],
    8,
  );
  const rows = [makeRow({ articleId: first, rev: 2 }), makeRow({ articleId: second })];
  const asked = { keys: ['w/port'] };

  /** A cached manifest that has grown old, and a count of how often it was read anew. */
  function portsWithOldManifest(newer: typeof after) {
    const fresh: boolean[] = [];
    const readManifest = async (options: { fresh: boolean }) => {
      fresh.push(options.fresh);
      return options.fresh ? newer.manifest : before.manifest;
    };
    return { fresh, ports: { ...portsOver(after, rows), readManifest } };
  }

  it('is found by a newer manifest', async () => {
    const { fresh, ports } = portsWithOldManifest(after);
    const listing = await listArticles(asked, 5, ports);
    expect(idsOf(listing.rows)).toEqual([first]);
    expect(fresh).toEqual([false, true]);
  });

  it('is left out when no newer manifest names it: it matches no longer', async () => {
    const { ports } = portsWithOldManifest(before);
    expect((await listArticles(asked, 5, ports)).rows).toEqual([]);
  });

  it('costs a second look only then', async () => {
    const { fresh, ports } = portsWithOldManifest(after);
    const asBefore = portsOver(before, [makeRow({ articleId: first, rev: 1 })]);
    await listArticles(asked, 5, { ...ports, readRows: asBefore.readRows });
    expect(fresh).toEqual([false]);
  });

  it('is no reason for a second look when it was deleted', async () => {
    const { fresh, ports } = portsWithOldManifest(after);
    const deleted = portsOver(before, [makeRow({ articleId: first, stage: 'deleted', live: undefined })]);
    expect((await listArticles(asked, 5, { ...ports, readRows: deleted.readRows })).rows).toEqual([]);
    expect(fresh).toEqual([false]);
  });
});

describe('a search over its budget', () => {
  const many = Array.from({ length: 400 }, (_, i) =>
    document(i.toString(16).padStart(32, '0'), 1, 1_000 - i, ['w/port']),
  );
  const ports = portsOver(buildIndex(many.map((each) => [each])), []);
  const asked: SearchQuery = {
    q: 'port',
    include: [],
    exclude: [],
    languages: [],
    sort: 'relevance',
    order: 'desc',
    limit: 5,
    facets: [],
    snippets: false,
  };

  it('ranks nothing and says so, rather than reading on', async () => {
    let reads = 0;
    const search = openSearch({ ...ports, isOverBudget: () => ++reads > 100 });
    expect(await search(asked)).toMatchObject({ found: [], partial: true, total: { isExact: false } });
    expect(reads).toBeLessThan(1_000);
  });

  it('leaves out the counts over time that it could not finish', async () => {
    const spent = openSearch({ ...ports, isOverBudget: () => true });
    const answer = await spent({ ...asked, sort: 'published', interval: 'day' });
    expect(answer.partial).toBe(true);
    expect(answer).not.toHaveProperty('interval');
  });
});
