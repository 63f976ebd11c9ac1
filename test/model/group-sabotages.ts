import { dayOfMinute } from '../../functions/article/minutes.ts';
import { decodeCommit, encodeCommit } from '../../functions/catalog/stories/commit.ts';
import type { BoardPorts } from '../../functions/stories/board-ports.ts';
import { memberOf } from '../../functions/stories/expect-places.ts';
import { planCommit } from '../../functions/stories/plan-commit.ts';
import type { GroupSabotage } from './group-world.ts';

type Tell = NonNullable<BoardPorts['teller']>['tell'];

/** Who announces, in another way. */
function tellingOf(
  { teller }: BoardPorts,
  tell: (
    ...given: [...Parameters<Tell>, Tell, Pick<NonNullable<BoardPorts['teller']>, 'readTitles'>]
  ) => Promise<void>,
): BoardPorts['teller'] {
  return teller && { ...teller, tell: (commit, after) => tell(commit, after, teller.tell, teller) };
}

/** What it says is what is done wrong. */
export const groupSabotages: Record<string, GroupSabotage> = {
  'commits are not applied again': {
    run: (ports, _days, memory) => {
      const believe = (n: number) => {
        memory.applied = n;
      };
      return {
        ...ports,
        commits: {
          ...ports.commits,
          async readLast() {
            const last = await ports.commits.readLast();
            if (last) believe(last.n);
            return last;
          },
          async readAfter(n) {
            const page = await ports.commits.readAfter(n);
            const last = page.at(-1);
            // Its own is not yet known to be applied.
            if (last && last.n > n) believe(last.n);
            return page;
          },
        },
      };
    },
  },
  'an older commit writes over a later one': { isUnguarded: true },
  'logs are read before commits': {
    run: (ports, _days, _memory, world) => {
      const before = new Map([...world.logs].map(([day, log]) => [day, log.at(-1)?.n ?? 0]));
      return {
        ...ports,
        logs: {
          ...ports.logs,
          read: async (day, after) =>
            (await ports.logs.read(day, after)).filter(({ n }) => n <= (before.get(day) ?? 0)),
        },
      };
    },
  },
  'a clock numbers the entries of a log': {
    ports: (ports, world, schedule) => {
      let clock = 0;
      return {
        ...ports,
        logs: {
          ...ports.logs,
          async append(day, data) {
            const n = ++clock;
            await schedule(() => undefined);
            await schedule(() => {
              const log = [...(world.logs.get(day) ?? []), { n, data }];
              world.logs.set(
                day,
                log.sort((a, b) => a.n - b.n),
              );
            });
          },
        },
      };
    },
  },
  'only the day before is remembered of an article whose date has changed': {
    told: (told) => ({ ...told, days: told.days.slice(-1) }),
  },
  'only the day that was touched is decided': {
    run: (ports, days) => ({
      ...ports,
      commits: {
        ...ports.commits,
        put(stored) {
          const { decisions, stories } = decodeCommit(stored.data);
          const kept = decisions.filter(({ place }) => !place || days.includes(dayOfMinute(place.minute)));
          return ports.commits.put({ ...stored, data: encodeCommit({ decisions: kept, stories }) });
        },
      },
    }),
  },
  'members stand in the order of their arrival': {
    ports: (ports, world) => ({
      ...ports,
      places: {
        ...ports.places,
        putStory(id, { commit, members }) {
          const place = (articleId: string) =>
            world.stories.get(id)?.members.findIndex((member) => member.articleId === articleId) ?? -1;
          const rank = (articleId: string) => (place(articleId) < 0 ? members.length : place(articleId));
          const arrived = [...members].sort((a, b) => rank(a.articleId) - rank(b.articleId));
          return ports.places.putStory(id, { commit, members: arrived });
        },
      },
    }),
  },
  'a run that sees nothing new ends before it has applied what others decided': {
    async begin(days, memory, ports) {
      if (!memory.last) return false;
      for (const commit of await ports.commits.readAfter(memory.last.n)) memory.take(commit);
      return (await planCommit(days, (day) => memory.readDay(day, ports))) === undefined;
    },
  },
  'the boards are noted as written before they are': {
    ports: (ports, world) => ({
      ...ports,
      boards: {
        ...ports.boards,
        async readDone() {
          const done = await ports.boards.readDone();
          const commit = Math.max(0, ...world.commits.keys());
          if (done.commit < commit) world.done = { ...done, commit, at: world.seconds * 1_000 };
          return done;
        },
        async putDone(done) {
          world.done = done;
          return true;
        },
      },
    }),
  },
  'nobody is asked to look after the boards later': {
    ports: (ports) => ({ ...ports, boards: { ...ports.boards, ask: async () => undefined } }),
  },
  'a commit does not say where an article was before': {
    ports: (ports) => ({
      ...ports,
      commits: {
        ...ports.commits,
        put(stored) {
          const { decisions, stories } = decodeCommit(stored.data);
          const kept = decisions.map(({ before: _before, ...decision }) => decision);
          return ports.commits.put({ ...stored, data: encodeCommit({ decisions: kept, stories }) });
        },
      },
    }),
  },
  'only who decided tells what has changed': {
    ports: (ports) => {
      const own = new Set<number>();
      return {
        ...ports,
        commits: {
          ...ports.commits,
          async put(stored) {
            const isPut = await ports.commits.put(stored);
            if (isPut) own.add(stored.n);
            return isPut;
          },
        },
        teller: tellingOf(ports, async (commit, after, tell) => {
          if (own.has(commit.n)) await tell(commit, after);
        }),
      };
    },
  },
  'a headline is read each time that it is told': {
    ports: (ports) => ({
      ...ports,
      teller: tellingOf(ports, async (commit, after, tell, { readTitles }) => {
        const named = [...after].flatMap(([story, { members }]) => (members[0] ? [story] : []));
        const titles = await readTitles(named);
        const told = [...after].map(([story, { title: _stored, ...facts }]) => {
          const title = titles.get(story);
          return [story, { ...facts, ...(title && { title }) }] as const;
        });
        await tell(commit, new Map(told));
      }),
    }),
  },
  'a story of one is told of by where its article is by then': {
    ports: (ports) => ({
      ...ports,
      teller: tellingOf(ports, async (commit, after, tell) => {
        const places = await ports.places.readPlaces([...after.keys()]);
        const told = [...after].map(([story, each]) => {
          const place = each.members.length === 1 && places.get(story)?.place;
          return [story, place ? { ...each, members: [memberOf(story, place)] } : each] as const;
        });
        await tell(commit, new Map(told));
      }),
    }),
  },
};
