import type { BoardEntry } from '../../functions/catalog/stories/board.ts';
import { packLog } from '../../functions/catalog/stories/day-log.ts';
import type { HeldPlace } from '../../functions/catalog/stories/place.ts';
import type { StoryEvent } from '../../functions/follow/events/event-schemas.ts';
import { dayOf, type Signature } from '../../functions/group/signature.ts';
import type { BoardPorts, BoardsDone } from '../../functions/stories/board-ports.ts';
import { logEntries, type Told } from '../../functions/stories/log-entries.ts';
import type { StoryMemory } from '../../functions/stories/story-memory.ts';
import type { HeldStory, StoredCommit } from '../../functions/stories/story-ports.ts';
import { storyTeller } from '../../functions/stories/tell-stories.ts';
import type { Schedule } from './in-memory-index.ts';

/** A rule that is taken away, to see that the model notices. */
export interface GroupSabotage {
  ports?(ports: BoardPorts, world: GroupWorld, schedule: Schedule): BoardPorts;
  told?(told: Told): Told;
  isUnguarded?: boolean;
  /** Done at the beginning of a run; true if the run then does nothing. */
  begin?(days: readonly number[], memory: StoryMemory, ports: BoardPorts): Promise<boolean>;
  /** The ports of one run. */
  run?(ports: BoardPorts, days: readonly number[], memory: StoryMemory, world: GroupWorld): BoardPorts;
}

/** What a row says that matters here. */
export interface ModelRow {
  rev: number;
  served?: Signature;
  /** Every day on which anything of it was served. */
  days: number[];
}

/** A commit of a stage that is not told yet, or perhaps not to the end. */
export interface Telling {
  articleId: string;
  rev: number;
}

/** Boards are written again after so many runs. */
const pauseRuns = 12;

/** The table and the queues, in memory. Time is counted in runs. */
export class GroupWorld {
  readonly rows = new Map<string, ModelRow>();
  readonly tellings: Telling[] = [];
  readonly hints: { days: number[] }[] = [];
  /** Messages that wait for a time before they are hints. */
  readonly waiting: number[] = [];
  seconds = 100;
  readonly logs = new Map<number, { n: number; data: Uint8Array }[]>();
  readonly commits = new Map<number, StoredCommit>();
  readonly places = new Map<string, HeldPlace>();
  readonly stories = new Map<string, HeldStory>();
  readonly boards = new Map<number, { commit: number; entries: readonly BoardEntry[] }>();
  done: BoardsDone = { commit: 0, at: 0, days: [] };
  /** What was announced, by the ids of events, and what was announced otherwise under the same id. */
  readonly told = new Map<string, StoryEvent['detail']>();
  readonly lies: string[] = [];
  /** Where something was written that an older commit had said. */
  readonly fallen: string[] = [];
  readonly #sabotage: GroupSabotage;

  constructor(sabotage: GroupSabotage) {
    this.#sabotage = sabotage;
  }

  /** A stage commits: another version is served, or nothing any more. */
  commit(articleId: string, signature: Signature | undefined): void {
    const before = this.rows.get(articleId) ?? { rev: 0, days: [] };
    const rev = before.rev + 1;
    const served = signature && { ...signature, articleId, rev };
    const days = served ? [...new Set([...before.days, dayOf(served)])] : before.days;
    this.rows.set(articleId, { rev, days, ...(served && { served }) });
    this.tellings.push({ articleId, rev });
  }

  /** Who finds its result committed tells it; of a row that has moved on, nothing can be told any more. */
  async tell({ articleId, rev }: Telling, ports: BoardPorts, schedule: Schedule): Promise<void> {
    const row = await schedule(() => this.rows.get(articleId));
    if (row?.rev !== rev) return;
    const told = { articleId, rev, days: row.days, ...(row.served && { served: row.served }) };
    const entries = logEntries(this.#sabotage.told?.(told) ?? told);
    for (const [day, entry] of entries)
      for (const data of packLog([entry])) await ports.logs.append(day, data);
    await schedule(() => this.hints.push({ days: [...entries.keys()] }));
  }

  /** A run begins: what has waited long enough is a hint. With nothing else to do, time goes on to the first of them. */
  pass(isIdle: boolean): void {
    this.seconds = Math.max(this.seconds + 1, isIdle ? Math.min(...this.waiting) : 0);
    const due = this.waiting.filter((at) => at <= this.seconds);
    this.waiting.splice(0, Number.POSITIVE_INFINITY, ...this.waiting.filter((at) => at > this.seconds));
    this.hints.push(...due.map(() => ({ days: [] })));
  }

  /** What articles are found by changes with every version of them. */
  facetsOf(articleId: string): string[] {
    const { served, rev } = this.rows.get(articleId) ?? { rev: 0 };
    return served ? [`topic/${rev}`, `place/${articleId.slice(0, 4)}`] : [];
  }

  ports(schedule: Schedule): BoardPorts {
    const ports = this.#ports(schedule);
    return this.#sabotage.ports?.(ports, this, schedule) ?? ports;
  }

  #ports(schedule: Schedule): BoardPorts {
    return {
      logs: {
        append: (day, data) =>
          schedule(() => {
            const log = this.logs.get(day) ?? [];
            this.logs.set(day, [...log, { n: (log.at(-1)?.n ?? 0) + 1, data }]);
          }),
        read: (day, after) => schedule(() => (this.logs.get(day) ?? []).filter(({ n }) => n > after)),
      },
      commits: {
        readLast: () => schedule(() => this.#ordered().at(-1)),
        readAfter: (n) =>
          schedule(() =>
            this.#ordered()
              .filter((commit) => commit.n > n)
              .slice(0, 2),
          ),
        put: (commit) =>
          schedule(() => {
            if (this.commits.has(commit.n)) return false;
            this.commits.set(commit.n, commit);
            return true;
          }),
      },
      places: {
        readPlaces: (ids) => schedule(() => pick(this.places, ids)),
        readStories: (ids) => schedule(() => pick(this.stories, ids)),
        putPlace: (id, held) => schedule(() => this.#put(this.places, id, held)),
        putStory: (id, held) => schedule(() => this.#put(this.stories, id, held)),
      },
      boards: {
        pauseSeconds: pauseRuns,
        ask: (seconds) => schedule(() => void this.waiting.push(this.seconds + seconds)),
        readDone: () => schedule(() => this.done),
        putDone: (done, seen) =>
          schedule(() => {
            if (this.done.commit !== seen) return false;
            this.done = done;
            return true;
          }),
        readBoard: (day) => schedule(() => [...(this.boards.get(day)?.entries ?? [])]),
        putBoard: (day, commit, entries) =>
          schedule(() => {
            if ((this.boards.get(day)?.commit ?? 0) > commit && !this.#sabotage.isUnguarded) return false;
            this.boards.set(day, { commit, entries });
            return true;
          }),
      },
      teller: storyTeller({
        bus: {
          put: async (events) => {
            for (const { detail } of events) await schedule(() => this.#hear(detail));
            return new Map();
          },
        },
        readTitles: (ids) => schedule(() => new Map(ids.flatMap((id) => this.#titleOf(id)))),
        tellFailed: () => undefined,
      }),
      readFacets: (ids) => schedule(() => new Map(ids.map((id) => [id, this.facetsOf(id)]))),
      now: () => new Date(this.seconds * 1_000),
    };
  }

  /** The headline of an article changes with every version of it. */
  #titleOf(articleId: string): [string, string][] {
    const { served, rev } = this.rows.get(articleId) ?? { rev: 0 };
    return served ? [[articleId, `Headline ${rev}`]] : [];
  }

  #hear(detail: StoryEvent['detail']): void {
    const before = this.told.get(detail.id);
    if (before && JSON.stringify(before) !== JSON.stringify(detail)) this.lies.push(detail.id);
    this.told.set(detail.id, detail);
  }

  #put<Held extends { commit: number }>(items: Map<string, Held>, id: string, held: Held): boolean {
    const before = items.get(id)?.commit ?? 0;
    if (before >= held.commit && !this.#sabotage.isUnguarded) return false;
    if (before > held.commit) this.fallen.push(id);
    items.set(id, held);
    return true;
  }

  #ordered(): StoredCommit[] {
    return [...this.commits.values()].sort((a, b) => a.n - b.n);
  }
}

function pick<Value>(items: ReadonlyMap<string, Value>, ids: readonly string[]): Map<string, Value> {
  return new Map(ids.flatMap((id) => (items.has(id) ? [[id, items.get(id) as Value]] : [])));
}
