import * as v from 'valibot';
import type { Member, Place } from '../../../../functions/catalog/stories/place.ts';
import type { QueryPorts } from '../../../../functions/query/api/query-ports.ts';
import { briefStories } from '../../../../functions/query/api/stories/brief-stories.ts';
import { storyBriefSchema } from '../../../../functions/query/api/stories/story-brief-schema.ts';
import { makeRow } from '../../../made/make-row.ts';
import { ask, makePorts } from './query-ports.ts';

const [founder, copy, german, gone, alone, nowhere] = ['a', 'b', 'c', 'd', 'e', 'f'].map((digit) =>
  digit.repeat(32),
) as [string, string, string, string, string, string];
const minute = 118_000_000;
const member = (articleId: string, later: number, changes: Partial<Member> = {}): Member => ({
  articleId,
  minute: minute + later,
  language: 'fr',
  source: 1,
  ...changes,
});
const members = [
  member(founder, 0),
  member(copy, 1, { source: 2, copyOf: founder }),
  member(german, 2, { language: 'de', source: 3 }),
  member(gone, 3, { source: 4 }),
];
const placeOf = (
  { articleId, ...facts }: Member,
  story: string,
): [string, { commit: number; place: Place }] => [
  articleId,
  { commit: 1, place: { ...facts, rev: 1, story, founded: 1 } },
];
const places = new Map([...members.map((each) => placeOf(each, founder)), placeOf(member(alone, 9), alone)]);

const served = (articleId: string, title: string, publisher: string) => {
  const row = makeRow({ articleId });
  return { ...row, served: { ...row.served, title, publisher } } as typeof row;
};
const rows = [
  served(founder, 'Le bac échoue', 'Ouest'),
  served(copy, 'Un bac échoue', 'Sud'),
  served(german, 'Fähre auf Grund', 'Nord'),
  makeRow({ articleId: gone, stage: 'deleted', live: undefined, served: undefined }),
  served(alone, 'Il pleut', 'Ouest'),
];
const stories: NonNullable<QueryPorts['stories']> = {
  readPlaces: async (ids) => new Map([...places].filter(([id]) => ids.includes(id))),
  readStories: async (ids) => new Map(ids.includes(founder) ? [[founder, { members }]] : []),
};
const ports = makePorts(rows, { stories });
const get = async (url: string) => (await ask(url, ports)).body;
const problemOf = (url: string, asked: QueryPorts = ports) =>
  ask(url, asked).then(
    () => undefined,
    ({ problem }) => [problem.status, problem.parameter, problem.detail],
  );

describe('a story', () => {
  it('is told from those of its articles that are found, copies apart', async () => {
    expect(await get(`/stories/${founder}`)).toMatchObject({
      id: founder,
      title: 'Le bac échoue',
      titles: [
        { language: 'fr', title: 'Le bac échoue', id: founder },
        { language: 'de', title: 'Fähre auf Grund', id: german },
      ],
      articles: 3,
      copies: 1,
      sources: 2,
      languages: [
        { language: 'fr', articles: 2 },
        { language: 'de', articles: 1 },
      ],
      first: '2024-05-10T10:40:00.000Z',
      last: '2024-05-10T10:42:00.000Z',
    });
  });

  it('has a timeline that says who was first and who only copied', async () => {
    const { timeline } = await get(`/stories/${founder}`);
    expect(timeline).toEqual([
      expect.objectContaining({
        id: founder,
        source: 'Ouest',
        isFirstOfSource: true,
        isFirstOfLanguage: true,
      }),
      {
        id: copy,
        at: '2024-05-10T10:41:00.000Z',
        title: 'Un bac échoue',
        language: 'fr',
        source: 'Sud',
        copyOf: founder,
      },
      expect.objectContaining({ id: german, isFirstOfSource: true, isFirstOfLanguage: true }),
    ]);
  });

  it('says which of its articles changed, and since when their text is as it is', async () => {
    const row = served(alone, 'Il pleut encore', 'Ouest');
    const changed = {
      ...row,
      served: { ...row.served, rev: 3, seen: '2024-05-11T08:00:00.000Z' },
    } as typeof row;
    const { body } = await ask(`/stories/${alone}`, makePorts([changed], { stories }));
    expect(body.timeline).toMatchObject([{ rev: 3, changedAt: '2024-05-11T08:00:00.000Z' }]);
  });

  it('is found by any of its articles, and says then where it is', async () => {
    const { movedTo, ...body } = await get(`/stories/${german}`);
    expect(movedTo).toBe(founder);
    expect(body).toEqual(await get(`/stories/${founder}`));
    expect(await get(`/stories/${alone}`)).toMatchObject({ id: alone, articles: 1, title: 'Il pleut' });
  });

  it('has its title in the language that is asked for, if it has one in it', async () => {
    expect((await get(`/stories/${founder}?language=de`)).title).toBe('Fähre auf Grund');
    expect((await get(`/stories/${founder}?language=it`)).title).toBe('Le bac échoue');
    expect(await problemOf(`/stories/${founder}?language=Deutsch`)).toEqual([
      400,
      'language',
      expect.any(String),
    ]);
  });

  it('counts of a large one all, and tells the first', async () => {
    const many = Array.from({ length: 510 }, (_, at) => member(String(at).padStart(32, '0'), at));
    const large = makePorts(
      many.map(({ articleId }) => served(articleId, 'Un', 'Ouest')),
      {
        stories: {
          readPlaces: async () =>
            new Map([placeOf(many[0] as Member, founder)].map(([, place]) => [founder, place])),
          readStories: async () => new Map([[founder, { members: many }]]),
        },
      },
    );
    const { body } = await ask(`/stories/${founder}`, large);
    expect(body).toMatchObject({ articles: 510, cut: true });
    expect(body.timeline).toHaveLength(500);
  });

  it.each(['latest', 'first'])('gives its articles page by page, %s', async (order) => {
    const ids: string[] = [];
    let url: string | null = `/stories/${copy}/articles?limit=2&order=${order}`;
    while (url !== null) {
      const { articles, cursor, story } = await get(url);
      expect(story).toEqual({ id: founder, movedTo: founder });
      ids.push(...articles.map(({ id }: { id: string }) => id));
      url = cursor === null ? null : `/stories/${copy}/articles?limit=2&order=${order}&cursor=${cursor}`;
    }
    expect(ids).toEqual(order === 'first' ? [founder, copy, german] : [german, copy, founder]);
  });

  it('is not there for what is in none, or where articles are not grouped', async () => {
    expect(await problemOf(`/stories/${nowhere}`)).toContain(404);
    expect(await problemOf('/stories/port')).toContain(404);
    const [status, , detail] = (await problemOf(`/stories/${founder}`, makePorts(rows))) as [
      number,
      unknown,
      string,
    ];
    expect([status, detail.includes('/stories/{id}')]).toEqual([404, false]);
  });

  it.each(['/', '/openapi.json'])('is said at %s only where articles are grouped', async (url) => {
    const [on, off] = [await ask(url, ports), await ask(url, makePorts(rows))];
    expect(JSON.stringify(on.body)).toContain('/stories/{id}/articles');
    expect(JSON.stringify(off.body)).not.toMatch(/stories|Story/);
  });
});

describe('stories in a few words', () => {
  it('are told of each id in three reads, the same as the whole story tells', async () => {
    const reads: string[] = [];
    const noted = <Value>(what: string, read: (ids: readonly string[]) => Value) => {
      return (ids: readonly string[]): Value => {
        reads.push(`${what} ${ids}`);
        return read(ids);
      };
    };
    const counted = makePorts(rows, {
      stories: {
        readPlaces: noted('places', stories.readPlaces),
        readStories: noted('stories', stories.readStories),
      },
      readRows: noted('rows', ports.readRows),
    });
    const asked = [founder, alone, nowhere, german, founder];
    const briefs = await briefStories(asked, counted);
    const ids = [founder, alone, nowhere, german];
    for (const brief of briefs.values()) expect(v.parse(storyBriefSchema, brief)).toEqual(brief);
    expect(reads).toEqual([`stories ${ids}`, `places ${ids.slice(1)}`, `rows ${[founder, alone]}`]);
    expect([...briefs]).toEqual([
      [
        founder,
        {
          id: founder,
          title: 'Le bac échoue',
          articles: 4,
          copies: 1,
          sources: 3,
          languages: ['fr', 'de'],
          first: '2024-05-10T10:40:00.000Z',
          last: '2024-05-10T10:43:00.000Z',
        },
      ],
      [alone, expect.objectContaining({ id: alone, title: 'Il pleut', articles: 1, languages: ['fr'] })],
    ]);
  });

  it('are named in the language asked for, and by the next report where the first is gone', async () => {
    const title = async (language?: string, left = rows) =>
      (await briefStories([founder], makePorts(left, { stories }), language)).get(founder)?.title;
    expect(await title('de')).toBe('Fähre auf Grund');
    expect(await title('it')).toBe('Le bac échoue');
    expect(await title('fr', rows.slice(1))).toBe('Un bac échoue');
    expect(await title('fr', rows.slice(2))).toBe('Fähre auf Grund');
    expect(await title('fr', [])).toBeUndefined();
  });
});
