import type { SearchMatch, StandingSearch } from '../../../../functions/article/standing-search.ts';
import { makeRow } from '../../../made/make-row.ts';
import { ask, makePorts } from './query-ports.ts';

const since = '2026-03-01T00:00:00.000Z';
const searches = ['abbey', 'port', 'strike'].map(
  (name): StandingSearch => ({ name, question: { q: name }, since, onChange: false, isMuted: false }),
);
const match = (digit: string, minute: number): SearchMatch => ({
  articleId: digit.repeat(32),
  rev: 1,
  at: `2026-03-04T00:0${minute}:00.000Z`,
  why: { words: ['port'], filters: [] },
  snippet: { text: 'au port', highlights: [{ start: 3, end: 7 }] },
});
const kept = [match('a', 3), match('b', 2), match('c', 1)];
const rows = [
  makeRow({ articleId: 'a'.repeat(32) }),
  makeRow({ articleId: 'b'.repeat(32), stage: 'deleted', live: undefined, served: undefined }),
  makeRow({ articleId: 'c'.repeat(32) }),
];
const ranges: unknown[] = [];
const ports = makePorts(rows, {
  listSearches: async (limit, after = '') => searches.filter(({ name }) => name > after).slice(0, limit),
  findSearch: async (wanted) => searches.find(({ name }) => name === wanted),
  listMatches: async (_, range) => {
    ranges.push(range);
    const { before, limit } = range;
    return kept.filter(({ at }) => !before || at < before.at).slice(0, limit);
  },
});
const get = (url: string) => ask(url, ports);
const problemOf = (url: string) =>
  get(url).then(
    () => undefined,
    ({ problem }) => [problem.status, problem.code, problem.parameter],
  );
const ids = (body: { matches: SearchMatch[] }) =>
  body.matches.map(({ articleId }) => articleId.charAt(0)).join('');

describe('GET /searches', () => {
  it('lists what stands, page by page, each as it was asked', async () => {
    const { body, headers } = await get('/searches?limit=2');
    expect(body.searches).toEqual(searches.slice(0, 2));
    expect(headers['link']).toContain(`cursor=${body.cursor}`);
    expect((await get(`/searches?limit=2&cursor=${body.cursor}`)).body).toMatchObject({
      searches: [{ name: 'strike' }],
      cursor: null,
    });
    expect((await get('/searches/port')).body).toMatchObject(searches[1] as StandingSearch);
  });

  it.each([
    ['/searches?limit=0', [400, 'wrong-parameter', 'limit']],
    ['/searches?q=port', [400, 'wrong-parameter', 'q']],
    ['/searches?cursor=x', [400, 'wrong-cursor', 'cursor']],
    ['/searches/none', [404, 'not-found', undefined]],
    ['/searches/port?limit=1', [400, 'wrong-parameter', 'limit']],
    ['/searches/none/matches', [404, 'not-found', undefined]],
    ['/searches/port/matches?since=today', [400, 'wrong-parameter', 'since']],
  ])('refuses %s', async (url, problem) => {
    expect(await problemOf(url)).toEqual(problem);
  });
});

describe('the matches of a search', () => {
  it('come newest first, with why, and the article as it is now; null if it is gone', async () => {
    const { body } = await get('/searches/port/matches');
    expect(body).toMatchObject({ search: searches[1], cursor: null });
    expect(body.matches).toEqual([
      { ...kept[0], article: expect.objectContaining({ id: 'a'.repeat(32), stage: 'indexed' }) },
      { ...kept[1], article: null },
      { ...kept[2], article: expect.objectContaining({ id: 'c'.repeat(32) }) },
    ]);
  });

  it('are turned page by page; a cursor is good for its own search and time only', async () => {
    const { body } = await get('/searches/port/matches?limit=2');
    expect(ids(body)).toBe('ab');
    const next = `cursor=${body.cursor}`;
    expect(ids((await get(`/searches/port/matches?limit=2&${next}`)).body)).toBe('c');
    expect(await problemOf(`/searches/abbey/matches?${next}`)).toEqual([400, 'wrong-cursor', 'cursor']);
    expect(await problemOf(`/searches/port/matches?since=2026-01-01T00:00:00Z&${next}`)).toEqual([
      400,
      'wrong-cursor',
      'cursor',
    ]);
    ranges.length = 0;
    await get('/searches/port/matches?since=2026-03-01T01:00:00%2B01:00');
    expect(ranges).toEqual([{ limit: 21, since }]);
  });

  it('are feeds of their own name, without what is gone, and with the words around the match', async () => {
    const { body: rss } = await get('/searches/port/matches.rss');
    expect(rss).toContain('<title>Copydesk: port</title>');
    expect(String(rss).match(/<item>/g)).toHaveLength(2);
    expect(rss).toContain('<description>au port</description>');
    const { body: feed } = await get('/searches/port/matches.json?limit=2');
    expect(feed).toMatchObject({ title: 'Copydesk: port', items: [{ summary: 'au port' }] });
    expect(feed.items).toHaveLength(1);
    expect(feed.next_url).toContain('/searches/port/matches.json?limit=2&cursor=');
  });

  it('are a line each, with the text where there is one', async () => {
    const { body } = await get('/searches/port/matches.ndjson');
    const lines = String(body)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ article }) => article?.body?.length ?? null)).toEqual([2, null, 2]);
    expect(lines[0]).toMatchObject(kept[0] as SearchMatch);
  });
});
