import fc from 'fast-check';
import type { Signature } from '../../functions/group/signature.ts';
import { groupDays } from '../../functions/stories/group-days.ts';
import { StoryMemory, safely } from '../../functions/stories/story-memory.ts';
import { tendBoards } from '../../functions/stories/tend-boards.ts';
import { featuresOf, makeSignature, someDay } from '../made/make-signature.ts';
import { checkAtRest } from './group-at-rest.ts';
import { type GroupSabotage, GroupWorld } from './group-world.ts';
import type { Schedule } from './in-memory-index.ts';
import { take } from './message-queue.ts';

const articleIds = [...'012345ab'].map((digit) => digit.repeat(32));
const never = Number.POSITIVE_INFINITY;

interface Change {
  do: 'put' | 'remove';
  articleId: string;
  signature: Signature;
}
interface Job {
  do: 'tell' | 'run';
  pick: number;
  /** Cut off after so many calls. */
  calls: number;
  /** Held up at this call until those that are not held up are done. */
  heldAt: number;
  /** Which of the warm processes works. */
  process: number;
  /** Whether its process is a new one. */
  isCold: boolean;
}
interface Round {
  changes: Change[];
  jobs: Job[];
  /** Whether each begins when the one before it is done or held up. */
  isInTurn: boolean;
}

/** An event has words of its own, and shares some with the next one: so that stories part and meet. */
const signature: fc.Arbitrary<Signature> = fc
  .record({
    event: fc.integer({ min: 0, max: 3 }),
    minute: fc.integer({ min: 0, max: 15 }).map((part) => (someDay * 4 + part) * 360),
    isCopy: fc.boolean(),
    language: fc.constantFrom('en', 'en', 'fr'),
    source: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ event, isCopy, ...rest }) =>
    makeSignature({
      ...rest,
      articleId: articleIds[0] as string,
      stems: featuresOf(...Array.from({ length: 8 }, (_, at) => (event * 4 + at + 1) * 1_000)),
      names: featuresOf(event * 7_000 + 11, event * 7_000 + 12),
      minHash: new Uint8Array(128).fill(isCopy ? event : Math.abs(rest.minute % 251)),
    }),
  );

const change: fc.Arbitrary<Change> = fc.record({
  do: fc.constantFrom('put', 'put', 'put', 'remove'),
  articleId: fc.constantFrom(...articleIds),
  signature,
});
const job: fc.Arbitrary<Job> = fc.record({
  do: fc.constantFrom('tell', 'tell', 'run', 'run', 'run'),
  pick: fc.nat(5),
  calls: fc.option(fc.integer({ min: 0, max: 30 }), { nil: never, freq: 3 }),
  heldAt: fc.option(fc.oneof(fc.nat(3), fc.nat(30)), { nil: never, freq: 2 }),
  process: fc.nat(1),
  isCold: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
});
const whole = { calls: never, heldAt: never, isCold: false };
/** A run that is held up while others go past it is rare by chance. */
const overtaken: fc.Arbitrary<Job[]> = fc
  .record({
    pick: fc.nat(5),
    heldAt: fc.nat(12),
    isCold: fc.boolean(),
    calls: fc.option(fc.integer({ min: 8, max: 24 }), { nil: never }),
  })
  .map(({ pick, heldAt, isCold, calls }) => [
    { ...whole, do: 'tell', pick, process: 0 },
    { ...whole, do: 'tell', pick, process: 0 },
    { ...whole, do: 'run', pick: 5, process: 1, calls },
    { ...whole, do: 'run', pick, heldAt, process: 0, isCold },
    { ...whole, do: 'run', pick: 0, process: 1 },
  ]);
const round: fc.Arbitrary<Round> = fc.record({
  changes: fc.array(change, { maxLength: 3 }),
  jobs: fc.oneof({ weight: 2, arbitrary: fc.array(job, { minLength: 2, maxLength: 8 }) }, overtaken),
  isInTurn: fc.boolean(),
});

/**
 * The promise: whatever was put, changed, deleted, told twice, decided by two at once or cut off on the way, at rest every
 * article is where the definition puts it, as if all that is served had been grouped at once.
 */
export function groupProperty(
  sabotage: GroupSabotage = {},
): fc.IAsyncPropertyWithHooks<[fc.Scheduler, Round[], number]> {
  const history = fc.array(round, { minLength: 2, maxLength: 12 });
  const lastCalls = fc.integer({ min: 0, max: 30 });
  return fc.asyncProperty(fc.scheduler(), history, lastCalls, async (scheduler, rounds, calls) => {
    const schedule: Schedule = (call) => scheduler.schedule(Promise.resolve()).then(call);
    await scheduler.waitFor(new Play(sabotage, schedule).play(rounds, calls));
  });
}

class Play {
  readonly #world: GroupWorld;
  readonly #sabotage: GroupSabotage;
  readonly #schedule: Schedule;
  readonly #memories = [new StoryMemory(), new StoryMemory()];
  /** A function works on one batch at a time. */
  readonly #busy = new Set<number>();

  constructor(sabotage: GroupSabotage, schedule: Schedule) {
    this.#sabotage = sabotage;
    this.#schedule = schedule;
    this.#world = new GroupWorld(sabotage);
  }

  async play(rounds: readonly Round[], lastCalls: number): Promise<void> {
    for (const { changes, jobs, isInTurn } of rounds) {
      for (const each of changes) this.#commit(each);
      await this.#workOn(jobs, isInTurn);
    }
    await this.#drain(lastCalls);
    checkAtRest(this.#world);
  }

  #commit({ do: what, articleId, signature: made }: Change): void {
    if (what === 'put') this.#world.commit(articleId, made);
    else if (this.#world.rows.get(articleId)?.served) this.#world.commit(articleId, undefined);
  }

  async #workOn(jobs: readonly Job[], isInTurn: boolean): Promise<void> {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const begun: { isHeld: boolean; done: Promise<unknown> }[] = [];
    for (const each of jobs) {
      const isHeld = each.heldAt < never;
      await new Promise<void>((goOn) => {
        const hold = () => {
          goOn();
          return released;
        };
        const done = this.#work(each, hold)
          .catch(() => undefined)
          .then(goOn);
        begun.push({ isHeld, done });
        if (!isInTurn) goOn();
      });
    }
    await Promise.all(begun.flatMap(({ isHeld, done }) => (isHeld ? [] : [done])));
    release();
    await Promise.all(begun.map(({ done }) => done));
  }

  /** The last run of one process is cut off, and the other one does the rest. */
  async #drain(lastCalls: number): Promise<void> {
    const rest = { pick: 0, calls: never, heldAt: never, process: 0, isCold: false };
    while (this.#world.tellings.length > 0) await this.#work({ do: 'tell', ...rest });
    const last: Job = { ...rest, do: 'run', process: 1, calls: lastCalls };
    await this.#work(last).catch(() => undefined);
    const { hints, waiting } = this.#world;
    while (hints.length > 0 || waiting.length > 0) await this.#work({ do: 'run', ...rest });
  }

  async #work(
    { do: what, pick, calls, heldAt, process, isCold }: Job,
    hold: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    let left = calls;
    let made = 0;
    const schedule: Schedule = async (call) => {
      if (made++ === heldAt) await hold();
      if (left-- <= 0) throw new Error('crashed');
      return this.#schedule(call);
    };
    const ports = this.#world.ports(schedule);
    const { tellings, hints } = this.#world;
    if (what === 'run') this.#world.pass(hints.length === 0);
    if (what === 'tell') return take(tellings, pick, (telling) => this.#world.tell(telling, ports, schedule));
    if (this.#busy.has(process)) return;
    this.#busy.add(process);
    if (isCold) this.#memories[process] = new StoryMemory();
    const memory = this.#memories[process] as StoryMemory;
    try {
      await take(hints, pick, async ({ days }) => {
        if (await this.#sabotage.begin?.(days, memory, ports)) return;
        const own = this.#sabotage.run?.(ports, days, memory, this.#world) ?? ports;
        await groupDays(days, memory, own);
        await safely(memory, () => tendBoards(memory, own));
      });
    } catch (error) {
      // A process that was cut off is gone with what it knew.
      if (left < 0) this.#memories[process] = new StoryMemory();
      throw error;
    } finally {
      this.#busy.delete(process);
    }
  }
}
