import type { SearchMatch, StandingSearch } from '../../../functions/article/standing-search.ts';
import { encodeText } from '../../../functions/catalog/items/text-codec.ts';
import type { AnnouncedEvent } from '../../../functions/follow/events/event-schemas.ts';
import type { ServedOutcome, ServedRow } from '../../../functions/follow/outcome.ts';
import { indexArticle } from '../../../functions/index/index-article.ts';
import { watcher } from '../../../functions/watch/watch-served.ts';
import { makeCopy, makeRow } from '../../made/make-row.ts';

const made = '2026-03-01T00:00:00.000Z';

function standing(name: string, q: string, changes: Partial<StandingSearch> = {}): StandingSearch {
  return { name, question: { q }, since: made, onChange: false, isMuted: false, ...changes };
}

/** An article as index tells of it. */
function serve(
  rev = 1,
  { seen = '2026-03-04T05:06:07.000Z', title = 'Le port rouvre ses quais' } = {},
): ServedOutcome {
  const bare = makeRow({ rev });
  const served = { ...(bare.served as NonNullable<typeof bare.served>), rev, seen, title };
  const row = { ...bare, live: rev, served } as ServedRow;
  const copy = makeCopy({ title });
  return { kind: 'served', row, article: { indexed: indexArticle(row, copy), text: encodeText(copy) } };
}

/** A watcher over searches, with a memory for what was kept, that may be told to fail. */
function openWatcher(searches: StandingSearch[]) {
  const world = {
    searches,
    reads: 0,
    time: Date.parse('2026-03-04T06:00:00.000Z'),
    told: new Map<string, SearchMatch>(),
    events: [] as AnnouncedEvent[],
    isBusDown: false,
    unannounced: 0,
    warnings: [] as string[],
  };
  const follower = watcher({
    readSearches: async () => {
      world.reads++;
      return world.searches;
    },
    async keepMatch({ name, since }, match, isToldOfChanges) {
      const key = `${name} ${since} ${match.articleId}${isToldOfChanges ? ` ${match.rev}` : ''}`;
      const first = world.told.get(key) ?? match;
      world.told.set(key, first);
      return first.rev === match.rev ? { ...match, at: first.at } : undefined;
    },
    bus: {
      put: async (events) => {
        if (world.isBusDown) return new Map([[0, new Error('no answer')]]);
        world.events.push(...events);
        return new Map();
      },
    },
    tellFailed: (events) => {
      world.unannounced += events;
    },
    now: () => new Date(world.time),
    warn: (message) => world.warnings.push(message),
  });
  return {
    world,
    follower,
    names: () => world.events.map(({ detail }) => (detail as { search: string }).search),
  };
}

describe('a watcher', () => {
  it('tells of an article that matches, with the words that held and where they stand', async () => {
    const { world, follower } = openWatcher([
      standing('boats', 'bateau OR navire title:port "revenus au port"'),
      standing('trains', 'gare'),
      { ...standing('filtered', ''), question: { language: ['fr', 'en'], q: 'pech*' } },
    ]);
    expect(await follower.follow([serve()])).toEqual(new Map());
    const told = world.events.map(({ detailType, detail }) => ({ detailType, search: '', ...detail }));
    expect(told.sort((a, b) => (a.search < b.search ? -1 : 1))).toMatchObject([
      {
        detailType: 'Search Matched',
        search: 'boats',
        rev: 1,
        why: { words: ['bateau', 'title:port', '"revenus au port"'], filters: [] },
        snippet: 'Les bateaux sont revenus au port.',
      },
      { search: 'filtered', why: { words: ['pech*'], filters: [{ facet: 'language', value: 'fr' }] } },
    ]);
  });

  it('tells of an article once, also where it is corrected or delivered again; of each change where it is asked for', async () => {
    const { world, follower, names } = openWatcher([
      standing('once', 'port'),
      standing('always', 'port', { onChange: true }),
    ]);
    await follower.follow([serve()]);
    world.time += 1_000;
    await follower.follow([serve()]);
    expect(world.events.slice(2)).toEqual(world.events.slice(0, 2));
    await follower.follow([serve(2)]);
    expect(names()).toEqual(['once', 'always', 'once', 'always', 'always']);
    expect(world.told.size).toBe(3);
  });

  it('tells nothing of what is made anew of a file that came before the search, as reprocessing does', async () => {
    const { world, follower, names } = openWatcher([
      standing('late', 'port', { since: '2026-03-05T00:00:00.000Z' }),
    ]);
    await follower.follow([serve(2)]);
    expect(world.told.size).toBe(0);
    await follower.follow([serve(3, { seen: '2026-03-06T00:00:00.000Z' })]);
    expect(names()).toEqual(['late']);
    const { follower: other, names: others } = openWatcher([
      standing('late', 'port', { since: '2026-03-05T00:00:00.000Z' }),
    ]);
    await other.follow([serve(1)]);
    expect(others()).toEqual(['late']);
  });

  it('keeps what matches a muted search, and announces nothing', async () => {
    const { world, follower } = openWatcher([standing('quiet', 'port', { isMuted: true })]);
    await follower.follow([serve()]);
    expect([world.told.size, world.events.length]).toEqual([1, 0]);
  });

  it('has an article told again whose match could not be announced, with the time of the first try', async () => {
    const { world, follower } = openWatcher([standing('boats', 'port')]);
    world.isBusDown = true;
    const failed = await follower.follow([serve()]);
    expect([[...failed.keys()], world.unannounced]).toEqual([[serve().row.articleId], 1]);
    world.isBusDown = false;
    world.time += 60_000;
    expect(await follower.follow([serve()])).toEqual(new Map());
    expect(world.events).toMatchObject([{ detail: { at: '2026-03-04T06:00:00.000Z' } }]);
  });

  it('reads searches every five seconds, and needs no article as long as there are none', async () => {
    const { world, follower } = openWatcher([]);
    await follower.follow([serve()]);
    world.time += 4_900;
    await follower.follow([serve()]);
    expect([world.reads, follower.needs.size]).toEqual([1, 0]);
    world.searches = [standing('boats', 'port')];
    world.time += 100;
    const { article: _, ...bare } = serve();
    expect([...(await follower.follow([bare])).values()]).toEqual([expect.any(Error)]);
    expect([world.reads, follower.needs.has('article')]).toEqual([2, true]);
    expect(await follower.follow([serve()])).toEqual(new Map());
    await follower.follow([{ kind: 'removed', row: serve().row }]);
    expect(world.events).toHaveLength(1);
  });

  it('reads a thousand searches half as often', async () => {
    const many = Array.from({ length: 1_000 }, (_, number) => standing(`search-${number}`, 'port'));
    const { world, follower } = openWatcher(many);
    for (const age of [0, 10_000, 500]) {
      world.time += age;
      await follower.follow([serve()]);
    }
    expect(world.reads).toBe(2);
  });

  it('passes over a search that cannot be read, says so, and goes on with the others', async () => {
    const { world, follower, names } = openWatcher([standing('broken', '"open'), standing('boats', 'port')]);
    await follower.follow([serve()]);
    world.time += 60_000;
    await follower.follow([serve()]);
    expect(names()).toEqual(['boats', 'boats']);
    expect(world.warnings).toEqual([expect.stringContaining('broken')]);
  });
});
