import type { Follower } from '../../../functions/follow/follower.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import type { Table } from '../../../functions/store/clients.ts';
import { storyStores } from '../../../functions/store/story-stores.ts';
import { groupDays } from '../../../functions/stories/group-days.ts';
import { signServed } from '../../../functions/stories/sign-served.ts';
import { storyFollower } from '../../../functions/stories/story-follower.ts';
import { StoryMemory } from '../../../functions/stories/story-memory.ts';
import { tendBoards } from '../../../functions/stories/tend-boards.ts';

/** Nobody is asked to look after the boards: they are written once. */
const upkeep = { pauseSeconds: 1, queueUrl: 'http://localhost/none' };

/** Stories of the samples: a follower that signs what is served, and the run of grouping that its hints ask for. */
export function sampleStories(table: Table): { follower: Follower; group(): Promise<number> } {
  const ports = { ...storyStores(table, upkeep), now: () => new Date() };
  const days = new Set<number>();
  const follower = storyFollower({
    logs: ports.logs,
    signing: { readEncoded: articleStore(table).readEncoded, sign: signServed },
    hint: async (hinted) => {
      for (const day of hinted) days.add(day);
    },
  });
  async function group(): Promise<number> {
    const memory = new StoryMemory();
    const decided = await groupDays([...days], memory, ports);
    await tendBoards(memory, ports);
    return decided;
  }
  return { follower, group };
}
