import { groupDays } from '../../../functions/stories/group-days.ts';
import { StoryMemory } from '../../../functions/stories/story-memory.ts';
import { tendBoards } from '../../../functions/stories/tend-boards.ts';
import { rewriteBoards } from '../../../functions/stories/write-boards.ts';
import { featuresOf, makeSignature, someDay } from '../../made/make-signature.ts';
import { GroupWorld } from '../../model/group-world.ts';

const ids = ['a', 'b', 'c'].map((digit) => digit.repeat(32)) as [string, string, string];
const schedule = async <Value>(call: () => Value) => call();

/** Articles about one event are served and grouped. */
async function serve(world: GroupWorld, memory: StoryMemory, ...articleIds: string[]): Promise<void> {
  const stems = featuresOf(1_000, 2_000, 3_000, 4_000);
  for (const articleId of articleIds) {
    world.commit(articleId, makeSignature({ articleId, stems }));
    const telling = world.tellings.pop();
    if (telling) await world.tell(telling, world.ports(schedule), schedule);
  }
  await groupDays([someDay], memory, world.ports(schedule));
}

const sizesOn = (world: GroupWorld) =>
  world.boards.get(someDay)?.entries.map(({ story, articles }) => [story, articles]);

describe('the upkeep of the boards', () => {
  it('writes them at once, then again after a pause, for which it asks once', async () => {
    const world = new GroupWorld({});
    const memory = new StoryMemory();
    const ports = world.ports(schedule);
    await serve(world, memory, ids[0], ids[1]);
    await tendBoards(memory, ports);
    expect(sizesOn(world)).toEqual([[ids[0], 2]]);
    await serve(world, memory, ids[2]);
    await tendBoards(memory, ports);
    await tendBoards(memory, ports);
    expect([sizesOn(world), world.waiting]).toEqual([[[ids[0], 2]], [112]]);
    world.pass(true);
    await tendBoards(new StoryMemory(), ports);
    expect(sizesOn(world)).toEqual([[ids[0], 2]]);
    await groupDays([], memory, ports);
    await tendBoards(memory, ports);
    expect([sizesOn(world), world.waiting]).toEqual([[[ids[0], 3]], []]);
  });

  it.each([
    ['a little: it waits for no longer than a pause', 5, 1],
    ['far: it does not wait', 7_200, 0],
  ])('is not held up by a clock that was ahead %s', async (_what, ahead, waiting) => {
    const world = new GroupWorld({});
    const memory = new StoryMemory();
    await serve(world, memory, ids[0], ids[1]);
    world.done = { commit: 0, at: (world.seconds + ahead) * 1_000, days: [] };
    await tendBoards(memory, world.ports(schedule));
    expect(world.waiting).toEqual(Array.from({ length: waiting }, () => world.seconds + 12));
    expect(world.done.commit === 0).toBe(waiting === 1);
  });

  it('reads of a story only what another process has written, and nothing where nothing is new', async () => {
    const world = new GroupWorld({});
    const memory = new StoryMemory();
    await serve(world, memory, ids[0], ids[1]);
    const asked: string[] = [];
    const counting = (call: string) => async (): Promise<never> => {
      asked.push(call);
      throw new Error(call);
    };
    const ports = world.ports(schedule);
    const readStories = async (some: readonly string[]) =>
      some.length > 0 ? counting('stories')() : new Map<string, never>();
    const places = { ...ports.places, readStories };
    await tendBoards(memory, { ...ports, places });
    expect(sizesOn(world)).toEqual([[ids[0], 2]]);
    world.seconds += 100;
    await tendBoards(memory, { ...ports, commits: { ...ports.commits, readAfter: counting('commits') } });
    expect(asked).toEqual([]);
  });

  it('mends from scratch what no commit will touch again', async () => {
    const world = new GroupWorld({});
    const memory = new StoryMemory();
    await serve(world, memory, ids[0], ids[1]);
    await tendBoards(memory, world.ports(schedule));
    world.boards.set(someDay, { commit: 1, entries: [] });
    world.done = { ...world.done, days: [] };
    await rewriteBoards([someDay], memory, world.ports(schedule));
    expect([sizesOn(world), world.done.days]).toEqual([[[ids[0], 2]], [someDay]]);
  });
});
