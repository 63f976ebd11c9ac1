import fc from 'fast-check';
import { openSearch, type SearchPorts } from '../../../../functions/query/search/search.ts';
import type { FoundArticle, Grouping, SearchQuery } from '../../../../functions/query/search/search-query.ts';
import { decide, idOf, portsFor, type Told } from './grouped-index.ts';

const told: fc.Arbitrary<Told[]> = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 100, max: 120 }),
      second: fc.integer({ min: 1, max: 9 }),
      segment: fc.nat(2),
      isThere: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
      words: fc.nat(2),
      story: fc.option(fc.nat(6), { nil: undefined, freq: 6 }),
      text: fc.nat(2),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((each, i) => ({ ...each, articleId: idOf(i) })));
const grouping: fc.Arbitrary<Grouping> = fc.record(
  { collapse: fc.constantFrom('story', 'copies'), copies: fc.constantFrom('only', 'none') },
  { requiredKeys: [] },
);
const asked: fc.Arbitrary<Partial<SearchQuery>> = fc.constantFrom<Partial<SearchQuery>>(
  {},
  { order: 'asc' },
  { sort: 'updated' },
  { include: [['w/port']] },
  { q: 'port', sort: 'relevance' },
);
const limit = fc.integer({ min: 1, max: 8 });

/** All pages; a cursor goes over the wire between two of them. */
async function readAll(query: Partial<SearchQuery>, ports: SearchPorts): Promise<FoundArticle[]> {
  const found: FoundArticle[] = [];
  let after: SearchQuery['after'];
  for (let pages = 0; pages === 0 || after; pages++) {
    if (pages > 200) throw new Error('the pages do not end');
    const answer = await openSearch(ports)({
      include: [],
      exclude: [],
      languages: [],
      sort: 'published',
      order: 'desc',
      limit: 100,
      facets: [],
      snippets: false,
      ...query,
      ...(after && { after }),
    });
    found.push(...answer.found);
    after = answer.next && (JSON.parse(JSON.stringify(answer.next)) as unknown[]);
  }
  return found;
}

const idsOf = (found: readonly FoundArticle[]) => found.map(({ row }) => row.articleId);

/** What a page shows of articles in their order, said without an index. */
function choose(ids: readonly string[], { collapse, copies }: Grouping, all: readonly Told[]): string[] {
  const { places } = decide(all);
  const shown = new Set<string>();
  return ids.filter((articleId) => {
    const place = places.get(articleId)?.place;
    if (copies !== undefined && (place?.copyOf === undefined) !== (copies === 'none')) return false;
    const group = collapse === 'story' ? place?.story : place?.copyOf;
    const isNew = collapse === undefined || !shown.has(group ?? articleId);
    shown.add(group ?? articleId);
    return isNew;
  });
}

describe('a search that asks for stories and copies', () => {
  it('gives what a list of all articles leaves of them, once each, whatever the pages', async () => {
    await fc.assert(
      fc.asyncProperty(told, asked, grouping, limit, async (all, query, what, most) => {
        const ports = portsFor(all);
        const plainly = idsOf(await readAll(query, ports));
        const found = idsOf(await readAll({ ...query, grouping: what, limit: most }, ports));
        expect(found).toEqual(choose(plainly, what, all));
      }),
    );
  });

  it('does so when the budget ends its pages early', async () => {
    let cuts = 0;
    await fc.assert(
      fc.asyncProperty(
        told,
        asked,
        grouping,
        fc.integer({ min: 2, max: 9 }),
        async (all, query, what, most) => {
          const ports = portsFor(all);
          let spent = 0;
          const counted =
            <Answer>(read: (ids: readonly string[]) => Promise<Answer>) =>
            (ids: readonly string[]) => {
              spent += ids.length;
              return read(ids);
            };
          const { readPlaces, readStories } = ports.stories as NonNullable<SearchPorts['stories']>;
          const limited: SearchPorts = {
            ...ports,
            readManifest: (options) => {
              spent = 0;
              return ports.readManifest(options);
            },
            readRows: counted(ports.readRows),
            stories: { readPlaces: counted(readPlaces), readStories: counted(readStories) },
            isOverBudget: () => spent > most && ++cuts > 0,
          };
          const found = idsOf(await readAll({ ...query, grouping: what, limit: 5 }, limited));
          expect(found).toEqual(choose(idsOf(await readAll(query, ports)), what, all));
        },
      ),
    );
    expect(cuts).toBeGreaterThan(10);
  });

  it('has every article either among the copies or among what is none', async () => {
    await fc.assert(
      fc.asyncProperty(told, asked, limit, async (all, query, most) => {
        const ports = portsFor(all);
        const of = async (copies: Grouping['copies'] & string) =>
          idsOf(await readAll({ ...query, grouping: { copies }, limit: most }, ports));
        const [none, only] = [await of('none'), await of('only')];
        expect([...none, ...only].toSorted()).toEqual(idsOf(await readAll(query, ports)).toSorted());
        expect(new Set([...none, ...only]).size).toBe(none.length + only.length);
      }),
    );
  });

  it('finds the articles of some stories and not of others, by the index', async () => {
    await fc.assert(
      fc.asyncProperty(told, asked, limit, async (all, query, most) => {
        const ports = portsFor(all);
        const membersOf = (number: number) => all.filter(({ story }) => story === number);
        const filter = { within: [...membersOf(0), ...membersOf(1)], without: membersOf(1) };
        const wanted = new Set(membersOf(0).map(({ articleId }) => articleId));
        const [plainly, found] = [
          idsOf(await readAll(query, ports)).filter((id) => wanted.has(id)),
          idsOf(await readAll({ ...query, ...filter, limit: most }, ports)),
        ];
        const isRanked = query.sort === 'relevance';
        expect(isRanked ? found.toSorted() : found).toEqual(isRanked ? plainly.toSorted() : plainly);
      }),
    );
  });

  it('says of a story which articles it has, and how many of them were met', async () => {
    await fc.assert(
      fc.asyncProperty(told, async (given) => {
        const all = given.map((each) => ({ ...each, isThere: true }));
        const { places, stories } = decide(all);
        for (const { row, group } of await readAll({ grouping: { collapse: 'story' } }, portsFor(all))) {
          const id = places.get(row.articleId)?.place?.story;
          const ids = stories.get(id ?? '')?.map(({ articleId }) => articleId) ?? [row.articleId];
          const expected = { id, matches: ids.length, members: ids.map((articleId) => ({ articleId })) };
          if (id === undefined) expect(group).toBeUndefined();
          else expect(group).toMatchObject(expected);
        }
      }),
    );
  });

  it('reads of a story of 500 articles a few, also on the pages after it was shown', async () => {
    const all = Array.from({ length: 560 }, (_, i): Told => {
      const isAlone = i % 14 === 13;
      return {
        articleId: idOf(i),
        minute: 2_000 - i,
        second: 1,
        segment: i % 3,
        isThere: true,
        words: 0,
        story: isAlone ? i : -1,
        text: 0,
      };
    });
    const ports = portsFor(all);
    const read: number[] = [];
    const { readPlaces, readStories } = ports.stories as NonNullable<SearchPorts['stories']>;
    const counting: SearchPorts = {
      ...ports,
      readManifest: (options) => {
        read.push(0);
        return ports.readManifest(options);
      },
      stories: {
        readStories,
        readPlaces: (ids) => {
          read.push((read.pop() ?? 0) + ids.length);
          return readPlaces(ids);
        },
      },
    };
    const found = await readAll({ grouping: { collapse: 'story' }, limit: 5 }, counting);
    expect(found).toHaveLength(41);
    expect(read).toHaveLength(9);
    expect(Math.max(...read)).toBeLessThan(15);
  });
});
