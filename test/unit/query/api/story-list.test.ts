import { type BoardEntry, hashOfFacet } from '../../../../functions/catalog/stories/board.ts';
import { makePersonKey } from '../../../../functions/classify/entities/name-key.ts';
import { makeRow } from '../../../made/make-row.ts';
import { someDay } from '../../../made/make-signature.ts';
import { ask, makePorts } from './query-ports.ts';

const idOf = (n: number) => String(n).padStart(32, '0');

/** A story of the day so many days after the first, whose last report came in some hour of it. */
function entry(n: number, day: number, hour: number, changes: Partial<BoardEntry> = {}): BoardEntry {
  const last = ((someDay + day) * 24 + hour) * 60;
  return {
    story: idOf(n),
    articles: 2,
    copies: 0,
    sources: 2,
    first: last - 30,
    last,
    hours: [2, ...new Array(11).fill(0)],
    languages: [{ language: 'fr', articles: 2, title: idOf(n) }],
    facets: [],
    ...changes,
  };
}

const inGerman = [
  { language: 'fr', articles: 2, title: idOf(2) },
  { language: 'de', articles: 1, title: idOf(20) },
];
const boards = new Map<number, BoardEntry[]>([
  [someDay, [entry(1, 0, 9, { articles: 5 }), entry(2, 0, 20)]],
  [
    someDay + 1,
    [
      entry(2, 1, 8, {
        articles: 3,
        copies: 1,
        languages: inGerman,
        facets: [hashOfFacet('topic/11000000')],
      }),
      entry(3, 1, 7, { sources: 1, hours: [0, 0, 0, 0, 0, 0, 2, ...new Array(5).fill(0)] }),
      entry(4, 1, 8, {
        sources: 4,
        facets: [hashOfFacet(`person/${makePersonKey('Serguei Riabkov')}`), hashOfFacet('topic/15000000')],
      }),
    ],
  ],
  [someDay + 40, [entry(5, 40, 1)]],
]);
const row = (n: number) => {
  const made = makeRow({ articleId: idOf(n) });
  return { ...made, served: { ...made.served, title: `Titre ${n}` } } as typeof made;
};
const reads: (readonly number[])[] = [];
const stories = { readPlaces: async () => new Map(), readStories: async () => new Map() };
const portsWith = (held: ReadonlyMap<number, BoardEntry[]>, rows = [1, 2, 3, 4, 5, 20].map(row)) =>
  makePorts(rows, {
    stories,
    boards: {
      readBoardDays: async () => [...held.keys()],
      readBoards: async (days) => {
        reads.push(days);
        return new Map([...held].filter(([day]) => days.includes(day)));
      },
    },
  });
const get = async (query: string, ports = portsWith(boards)) => (await ask(`/stories${query}`, ports)).body;
const numbersOf = ({ stories: some }: { stories: { id: string }[] }) => some.map(({ id }) => Number(id));
const problemOf = (query: string) =>
  get(query).then(
    () => undefined,
    ({ problem }) => [problem.status, problem.parameter, problem.detail],
  );

describe('the list of stories', () => {
  it('tells each as it stood at the end of the last day asked for', async () => {
    const { stories: all, cursor } = await get('?sort=latest');
    expect(all.map(({ id }: { id: string }) => Number(id))).toEqual([5, 2, 4, 3, 1]);
    expect(all[1]).toEqual({
      id: idOf(2),
      title: 'Titre 2',
      articles: 3,
      copies: 1,
      sources: 2,
      languages: ['fr', 'de'],
      first: '2022-01-14T07:30:00.000Z',
      last: '2022-01-14T08:00:00.000Z',
      growth: 0,
    });
    expect(cursor).toBeNull();
    expect((await get('?to=2022-01-13')).stories[0]).toMatchObject({ id: idOf(2), articles: 2 });
  });

  it.each([
    ['sort=size&from=2022-01-13', [1, 2, 5, 4, 3]],
    ['sort=size', [2, 5, 4, 3]],
    ['sort=sources&from=2022-01-14&to=2022-01-14', [4, 2, 3]],
    ['sort=growth&to=2022-01-14', [2, 4, 1, 3]],
    ['language=de', [2]],
    ['language=-de', [5, 4, 3, 1]],
    ['topic=11000000,15000000', [2, 4]],
    ['topic=politics', [2]],
    ['topic=-11000000', [5, 4, 3, 1]],
    ['person=Sergei+Ryabkov&topic=15000000', [4]],
    ['person=Nobody', []],
    ['minSources=3', [4]],
    ['from=2022-01-15', [5]],
    ['from=2023-01-01', []],
  ])('of ?%s are %j', async (query, expected) => {
    expect(numbersOf(await get(`?${query}`))).toEqual(expected);
  });

  it('counts growth back from the newest article of the days asked for', async () => {
    const growth = async (query: string) =>
      Object.fromEntries(
        (await get(query)).stories.map((story: { id: string; growth: number }) => [
          Number(story.id),
          story.growth,
        ]),
      );
    expect(await growth('?from=2022-01-13&to=2022-01-14&sort=growth')).toEqual({ 1: 0, 2: 2, 3: -2, 4: 2 });
    expect(await growth('?sort=growth')).toMatchObject({ 2: 0, 5: 2 });
  });

  it('names a story in the language that is asked for, and leaves out one whose articles are gone', async () => {
    expect((await get('?language=de')).stories[0].title).toBe('Titre 20');
    const gone = makeRow({ articleId: idOf(5), stage: 'deleted', live: undefined, served: undefined });
    expect(numbersOf(await get('', portsWith(boards, [row(1), row(2), gone])))).toEqual([2, 1]);
  });

  it.each([
    'latest',
    'size',
    'growth',
    'sources',
  ])('has every story once on its pages, by %s', async (sort) => {
    const whole = numbersOf(await get(`?sort=${sort}&from=2022-01-01`));
    const paged: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Parameters<typeof numbersOf>[0] & { cursor: string | null } = await get(
        `?sort=${sort}&from=2022-01-01&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      paged.push(...numbersOf(page));
      cursor = page.cursor;
    }
    expect(paged).toEqual(whole);
    expect(whole).toHaveLength(5);
  });

  it('reads one board where that fills the page, and of years some a page', async () => {
    reads.length = 0;
    await get('?limit=1&to=2022-01-14');
    expect(reads).toEqual([[someDay + 1]]);
    const years = new Map(
      Array.from({ length: 400 }, (_, at) => [someDay + at, [entry(1 + (at % 5), at, 1)]]),
    );
    const page = await get('?language=de', portsWith(years));
    expect([numbersOf(page), page.cursor]).toEqual([[], expect.any(String)]);
    expect(reads.slice(1).flat()).toHaveLength(31);
    let pages = 0;
    for (let { cursor } = page; cursor !== null; pages++)
      cursor = (await get(`?language=de&cursor=${cursor}`, portsWith(years))).cursor;
    expect(pages).toBeLessThan(25);
  });

  it.each([
    ['from=yesterday', 'from'],
    ['from=2022-01-12T10:00:00Z', 'from'],
    ['to=2022-02-30', 'to'],
    ['from=2022-01-14&to=2022-01-13', 'to'],
    ['sort=best', 'sort'],
    ['limit=101', 'limit'],
    ['minSources=0', 'minSources'],
    ['minSources=many', 'minSources'],
    ['language=French', 'language'],
    ['topic=nonsense', 'topic'],
    ['q=port', 'q'],
    ['cursor=abc', 'cursor'],
    [`person=${'a,'.repeat(30)}&${'person=b&'.repeat(60)}`, 'person'],
  ])('refuses ?%s by its name', async (query, parameter) => {
    expect(await problemOf(`?${query}`)).toEqual([400, parameter, expect.any(String)]);
  });

  it('looks at a month at most where the order is not that of the days', async () => {
    const years = new Map(Array.from({ length: 40 }, (_, at) => [someDay + at, []]));
    await expect(get('?sort=size&from=2022-01-01', portsWith(years))).rejects.toMatchObject({
      problem: { status: 400, parameter: 'from', detail: expect.stringContaining('31 at most') },
    });
    expect(numbersOf(await get('?sort=size', portsWith(years)))).toEqual([]);
  });

  it('is a feed too, with an item a story that says when it grew', async () => {
    const json = (await ask('/stories.json?language=de', portsWith(boards))).body;
    expect(json).toMatchObject({
      feed_url: 'https://api.example.org/stories.json?language=de',
      items: [
        {
          id: 'urn:uuid:00000000-0000-8000-8000-000000000002',
          url: `https://api.example.org/stories/${idOf(2)}`,
          title: 'Titre 20',
          content_text: '3 articles, 1 of them copies, 2 sources, fr de',
          date_published: '2022-01-14T07:30:00.000Z',
          date_modified: '2022-01-14T08:00:00.000Z',
        },
      ],
    });
    const { body, headers } = await ask('/stories.rss?limit=1', portsWith(boards));
    expect(body).toContain('<atom:updated>2022-02-22T01:00:00.000Z</atom:updated>');
    expect(headers['link']).toMatch(/^<https:\/\/api\.example\.org\/stories\.rss\?limit=1&cursor=/);
  });
});
