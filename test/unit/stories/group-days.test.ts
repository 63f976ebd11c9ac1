import type { Signature } from '../../../functions/group/signature.ts';
import type { BoardPorts } from '../../../functions/stories/board-ports.ts';
import { groupDays } from '../../../functions/stories/group-days.ts';
import { planCommit } from '../../../functions/stories/plan-commit.ts';
import { StoryMemory } from '../../../functions/stories/story-memory.ts';
import { featuresOf, makeSignature, someDay } from '../../made/make-signature.ts';
import { GroupWorld } from '../../model/group-world.ts';

const ids = ['a', 'b'].map((digit) => digit.repeat(32)) as [string, string];
const schedule = async <Value>(call: () => Value) => call();

/** Serves an article about one and the same event, and notes it in the log of its day. */
async function serve(world: GroupWorld, articleId: string, changes: Partial<Signature> = {}): Promise<void> {
  const stems = featuresOf(1_000, 2_000, 3_000, 4_000);
  world.commit(articleId, makeSignature({ articleId, stems, ...changes }));
  await tell(world);
}

async function tell(world: GroupWorld): Promise<void> {
  const telling = world.tellings.pop();
  if (telling) await world.tell(telling, world.ports(schedule), schedule);
}

describe('a run of grouping', () => {
  it('writes to its end what another run has half written, also where it finds nothing to decide', async () => {
    const world = new GroupWorld({});
    const ports = world.ports(schedule);
    const warm = new StoryMemory();
    await serve(world, ids[0]);
    await groupDays([someDay], warm, ports);
    await serve(world, ids[1]);
    const cut = { ...ports.places, putStory: () => Promise.reject(new Error('cut off')) };
    const other = groupDays([someDay], new StoryMemory(), { ...ports, places: cut });
    await expect(other).rejects.toThrow('cut off');
    // It has read the commits just before the other one put its own.
    let isBefore = true;
    const readAfter = (n: number) => {
      const page = isBefore ? Promise.resolve([]) : ports.commits.readAfter(n);
      isBefore = false;
      return page;
    };
    await groupDays([someDay], warm, { ...ports, commits: { ...ports.commits, readAfter } });
    expect(world.stories.get(ids[0])?.members.map(({ articleId }) => articleId)).toEqual(ids);
  });

  it('decides of less at a time where what follows would be larger than an item may be', async () => {
    const world = new GroupWorld({});
    const many = [...'abcdef'].map((digit) => digit.repeat(32));
    for (const articleId of many) await serve(world, articleId);
    const ports = world.ports(schedule);
    const plan = async (bytes?: number) => {
      const memory = new StoryMemory();
      return (await planCommit([someDay], (day) => memory.readDay(day, ports), bytes))?.decisions.length;
    };
    expect([await plan(), await plan(180), await plan(1)]).toEqual([6, 4, 1]);
  });

  describe('that announces a commit which others announce too', () => {
    const group = (world: GroupWorld, ports = world.ports(schedule)) =>
      groupDays([someDay], new StoryMemory(), ports);

    /** The ports of a run that is held up when it has read what the stories of its commit were made of. */
    function heldUp(world: GroupWorld, meanwhile: () => Promise<unknown>): BoardPorts {
      const ports = world.ports(schedule);
      let isFirst = true;
      const readStories = async (stories: readonly string[]) => {
        const held = await ports.places.readStories(stories);
        if (isFirst) await meanwhile();
        isFirst = false;
        return held;
      };
      return { ...ports, places: { ...ports.places, readStories } };
    }

    /** The ports of a run that ends when it has told what its commit has changed. */
    function cutOffWhenTold(world: GroupWorld): BoardPorts {
      const ports = world.ports(schedule);
      return { ...ports, places: { ...ports.places, putPlace: () => Promise.reject(new Error('cut off')) } };
    }

    it('says nothing of what a later commit has made of the article of a story of one', async () => {
      const world = new GroupWorld({});
      for (const articleId of ids) await serve(world, articleId);
      await group(world);
      world.commit(ids[1], undefined);
      await tell(world);
      await expect(group(world, cutOffWhenTold(world))).rejects.toThrow('cut off');
      const overtaken = heldUp(world, async () => {
        await serve(world, ids[0], { language: 'fr' });
        await group(world);
      });
      await group(world, overtaken);
      expect(world.told.get(`${ids[0]}/2/changed`)).toMatchObject({ articles: 1, languages: ['en'] });
      expect(world.lies).toEqual([]);
    });

    it('says the headline that is stored, whatever it is by now', async () => {
      const world = new GroupWorld({});
      for (const articleId of ids) await serve(world, articleId);
      const first = heldUp(world, async () => {
        world.commit(ids[0], makeSignature({ articleId: ids[0] }));
        await group(world);
        world.commit(ids[0], undefined);
      });
      await group(world, first);
      expect([...world.told.values()].map(({ title }) => title)).toEqual(['Headline 2']);
      expect(world.lies).toEqual([]);
    });
  });
});
