import type { Member } from '../../../../functions/catalog/stories/place.ts';
import type { QueryPorts } from '../../../../functions/query/api/query-ports.ts';
import type { SearchQuery } from '../../../../functions/query/search/search-query.ts';
import { makeRow } from '../../../made/make-row.ts';
import { ask, makePorts } from './query-ports.ts';

const [founder, copy, german, alone] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
  string,
];
const minute = 118_000_000;
const member = (articleId: string, later: number, changes: Partial<Member> = {}): Member => ({
  articleId,
  minute: minute + later,
  language: 'fr',
  source: later,
  ...changes,
});
const members = [
  member(founder, 0),
  member(copy, 1, { copyOf: founder }),
  member(german, 2, { language: 'de' }),
];
const titled = (articleId: string, title: string) => {
  const row = makeRow({ articleId });
  return { ...row, served: { ...row.served, title } } as typeof row;
};
const rows = [
  titled(founder, 'Le bac échoue'),
  titled(copy, 'Un bac échoue'),
  titled(german, 'Fähre auf Grund'),
];
const stories: NonNullable<QueryPorts['stories']> = {
  readPlaces: async (ids) =>
    new Map(
      [...members, member(alone, 9)]
        .filter(({ articleId }) => ids.includes(articleId))
        .map(({ articleId, ...facts }) => [
          articleId,
          {
            commit: 1,
            place: { ...facts, rev: 1, story: articleId === alone ? alone : founder, founded: 1 },
          },
        ]),
    ),
  readStories: async (ids) => new Map(ids.includes(founder) ? [[founder, { members }]] : []),
};

/** Routes over an engine that finds the German article for its story, and what the engine was asked. */
function openRoutes(changes: Partial<QueryPorts> = { stories }) {
  const asked: SearchQuery[] = [];
  const search: QueryPorts['search'] = async (query) => {
    asked.push(query);
    return {
      found: [
        { row: rows[2] as (typeof rows)[0], position: [1], group: { id: founder, members, matches: 2 } },
        { row: makeRow({ articleId: alone }), position: [2] },
      ],
      next: [2],
      total: { count: 3, isExact: false },
      partial: false,
    };
  };
  return { asked, ports: makePorts(rows, { search, ...changes }) };
}

const problemOf = (url: string, changes: Partial<QueryPorts> = { stories }) =>
  ask(url, openRoutes(changes).ports).then(
    () => undefined,
    ({ problem }) => [problem.status, problem.parameter, problem.detail],
  );

describe('a listing collapsed by story', () => {
  it('tells of each story in a few words, in the language of the list, and says what is counted', async () => {
    const { ports } = openRoutes();
    const { body } = await ask('/articles?collapse=story', ports);
    const brief = { id: founder, articles: 3, copies: 1, sources: 2, languages: ['fr', 'de'], matches: 2 };
    expect(body).toMatchObject({ counted: 'articles', total: { count: 3, isExact: false } });
    expect(body.articles).toMatchObject([
      { id: german, story: { ...brief, title: 'Le bac échoue' } },
      { id: alone },
    ]);
    expect(body.articles[1]).not.toHaveProperty('story');
    expect(JSON.stringify(body)).not.toContain('group');
    const other = await ask('/articles?collapse=story&language=de', ports);
    expect(other.body.articles[0].story.title).toBe('Fähre auf Grund');
    const { body: lines } = await ask('/articles.ndjson?collapse=story', ports);
    expect(JSON.parse(String(lines).split('\n')[0] ?? '')).toMatchObject({ id: german, story: brief });
  });

  it('reads only the headlines that it does not have', async () => {
    const read: string[][] = [];
    const readRows: QueryPorts['readRows'] = async (ids) => {
      read.push([...ids]);
      return new Map(
        rows.filter(({ articleId }) => ids.includes(articleId)).map((row) => [row.articleId, row]),
      );
    };
    await ask('/articles?collapse=story', openRoutes({ stories, readRows }).ports);
    await ask('/articles?collapse=story&language=de', openRoutes({ stories, readRows }).ports);
    expect(read).toEqual([[founder]]);
  });

  it('asks the engine for what is wanted of stories and copies, and for nothing of them otherwise', async () => {
    const { asked, ports } = openRoutes();
    await ask('/articles?collapse=copies&copies=none', ports);
    await ask('/articles', ports);
    await ask(`/articles?story=${german},-${alone}`, ports);
    await ask(`/articles?story=${'e'.repeat(32)}`, ports);
    expect(asked.map(({ grouping, within, without }) => ({ grouping, within, without }))).toEqual([
      { grouping: { collapse: 'copies', copies: 'none' } },
      {},
      { within: members, without: [{ articleId: alone, minute: minute + 9 }] },
      { within: [] },
    ]);
  });

  it('has cursors of its own', async () => {
    const { ports } = openRoutes();
    const cursors = await Promise.all(
      ['collapse=story', 'collapse=copies', 'copies=none', `story=${german}`, 'limit=9'].map(
        async (query) => (await ask(`/articles?${query}`, ports)).body.cursor,
      ),
    );
    expect(new Set(cursors).size).toBe(5);
    expect(await problemOf(`/articles?collapse=story&cursor=${cursors[1]}`)).toEqual([
      400,
      'cursor',
      expect.stringContaining('belongs to another query'),
    ]);
  });

  it.each<[string, string, string]>([
    ['collapse=event', 'collapse', 'collapse must be story or copies.'],
    ['copies=all', 'copies', 'copies must be only or none.'],
    ['story=port', 'story', 'story must be the id of an article'],
    ['collapse=story&collapse=copies', 'collapse', 'collapse may be given once.'],
    ['collapse=story&state=failed', 'collapse', 'collapse cannot be combined with state.'],
    [`state=failed&story=${german}`, 'story', 'story cannot be combined with state.'],
    [`key=a&copies=none`, 'copies', 'copies cannot be combined with key.'],
    [`story=${Array(51).fill(german)}`, 'story', 'story may have at most 50 values.'],
    [
      `language=${Array(30).fill('fr')}&story=${Array(30).fill(german)}`,
      'story',
      'All filters together may have at most 50 values.',
    ],
  ])('refuses %.60s', async (query, parameter, detail) => {
    expect(await problemOf(`/articles?${query}`)).toEqual([400, parameter, expect.stringContaining(detail)]);
  });

  it.each([
    'collapse=story',
    'copies=none',
    `story=${german}`,
  ])('is not known where articles are not grouped: %s', async (query) => {
    const [status, parameter, detail] = (await problemOf(`/articles?${query}`, {})) as [
      number,
      string,
      string,
    ];
    const name = query.split('=')[0];
    expect([status, parameter]).toEqual([400, name]);
    expect(detail).toContain(`${name} is not a parameter of this route. Known are: q, topic`);
    expect(detail).toMatch(/, state, snippets\.$/);
  });
});
