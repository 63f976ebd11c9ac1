import fc from 'fast-check';
import { abandonedAfterMinutes, graceMinutes } from '../../functions/catalog/sweep-list.ts';
import { type Fate, type Faults, IndexWorld } from './index-world.ts';

const articleIds = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(32));
const words = ['alpha', 'omega'];

interface Change {
  articleId: string;
  word: string | undefined;
}
interface Job {
  do: 'index' | 'tend' | 'find' | 'keep';
  fate: Fate;
  word: string | undefined;
}
/** What happens, then what is done about it side by side. */
interface Round {
  changes: Change[];
  jobs: Job[];
  minutes: number;
}

const never = Number.POSITIVE_INFINITY;
const word = fc.option(fc.constantFrom(...words), { nil: undefined, freq: 3 });
const atCall = fc.oneof(
  { weight: 3, arbitrary: fc.constant(never) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 25 }) },
);
const round: fc.Arbitrary<Round> = fc.record({
  changes: fc.array(fc.record({ articleId: fc.constantFrom(...articleIds), word }), { maxLength: 3 }),
  jobs: fc.array(
    fc.record({
      do: fc.constantFrom(
        'index' as const,
        'index' as const,
        'tend' as const,
        'find' as const,
        'keep' as const,
      ),
      fate: fc.record({ calls: atCall, heldAt: atCall }),
      word,
    }),
    { minLength: 1, maxLength: 4 },
  ),
  minutes: fc.constantFrom(0, 0, 1, graceMinutes, abandonedAfterMinutes),
});

/** An hour and more passes, with a sweep before and after the grace: whoever is held up meanwhile comes too late. */
async function keep(world: IndexWorld): Promise<void> {
  await world.wait(abandonedAfterMinutes);
  await world.tend();
  await world.wait(graceMinutes);
  await world.tend();
}

function workOf(world: IndexWorld, { do: name, word: asked }: Job): () => Promise<void> {
  if (name === 'index') return () => world.indexWaiting(2);
  if (name === 'tend') return () => world.tend();
  if (name === 'find') return () => world.find(asked);
  return () => keep(world);
}

async function play(world: IndexWorld, rounds: readonly Round[]): Promise<void> {
  for (const { changes, jobs, minutes } of rounds) {
    for (const { articleId, word: put } of changes) world.change(articleId, put);
    await world.run(
      jobs.map((job) => ({
        // A reader ends: what it would have been told cannot be wrong.
        fate: job.do === 'find' ? { ...job.fate, calls: never } : job.fate,
        work: workOf(world, job),
      })),
    );
    await world.wait(minutes);
  }
}

/** Does all that is left to do, without a mishap, until nothing is left over. */
async function settle(world: IndexWorld): Promise<void> {
  while (world.waiting.length > 0) await world.indexWaiting(2);
  await keep(world);
  await keep(world);
  for (const asked of [...words, undefined]) await world.find(asked);
}

/** Segments that are stored and in nobody's list. One of a single chunk has no draft: a crash before its commit leaves it. */
function findForgotten({ index }: IndexWorld): string[] {
  const { live } = index.manifest;
  return [...index.chunks].filter(([id, chunks]) => !live.has(id) && chunks.size > 1).map(([id]) => id);
}

function holds(numRuns: number, faults?: Faults): Promise<void> {
  const property = fc.asyncProperty(
    fc.scheduler(),
    fc.array(round, { minLength: 1, maxLength: 8, size: 'max' }),
    async (scheduler, rounds) => {
      const world = new IndexWorld((call) => scheduler.schedule(Promise.resolve()).then(call), faults);
      await scheduler.waitFor(play(world, rounds).then(() => settle(world)));
      expect(world.wrong).toEqual([]);
      expect(findForgotten(world)).toEqual([]);
      expect([...world.index.leftovers.keys()]).toEqual([]);
    },
  );
  return fc.assert(property, { numRuns, endOnFailure: true });
}

describe('the index', () => {
  it('loses, doubles and shows superseded nothing, whoever meets, is held up or cut off', () => holds(200));

  it.each<[string, Faults]>([
    ['a merge were committed whatever became of its inputs and of itself', { commitsUnchecked: true }],
    ['the chunk before a position were taken for the one that covers it', { rangesUnchecked: true }],
    ['a posting counted whatever its row says', { countsSuperseded: true }],
    ['a merge dropped what is served while a change is in work', { dropsServed: true }],
  ])('would be seen to fail if %s', async (_what, faults) => {
    await expect(holds(400, faults)).rejects.toThrow('Property failed');
  });
});
