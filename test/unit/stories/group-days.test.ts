import { groupDays } from '../../../functions/stories/group-days.ts';
import { StoryMemory } from '../../../functions/stories/story-memory.ts';
import { featuresOf, makeSignature, someDay } from '../../made/make-signature.ts';
import { GroupWorld } from '../../model/group-world.ts';

const ids = ['a', 'b'].map((digit) => digit.repeat(32)) as [string, string];
const schedule = async <Value>(call: () => Value) => call();

/** Serves an article about one and the same event, and notes it in the log of its day. */
async function serve(world: GroupWorld, articleId: string): Promise<void> {
  const stems = featuresOf(1_000, 2_000, 3_000, 4_000);
  world.commit(articleId, makeSignature({ articleId, stems }));
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
});
