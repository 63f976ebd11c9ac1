import type { EventBus } from '../follow/events/announcer.ts';
import type { StoryEvent } from '../follow/events/event-schemas.ts';
import { storiesChangedBy } from './story-events.ts';
import type { TellStories } from './story-ports.ts';

/** Where changes of stories are announced. */
interface TellerPorts {
  bus: EventBus<StoryEvent>;
  /** Headlines by article id; of what is not served, none. */
  readTitles(articleIds: readonly string[]): Promise<Map<string, string>>;
  /** Told how many events could not be announced. */
  tellFailed(events: number): void;
}

/** Announces what a commit has changed of stories; throws if one of the events could not be. */
export function storyTeller({ bus, readTitles, tellFailed }: TellerPorts): TellStories {
  return async (commit, after) => {
    const changed = storiesChangedBy(commit, after);
    if (changed.length === 0) return;
    const naming = changed.flatMap(({ titleOf }) => titleOf ?? []);
    const titles = await readTitles([...new Set(naming)]);
    const failed = await bus.put(
      changed.map(({ event, titleOf }) => ({
        detailType: 'Story Changed',
        detail: { ...event, title: (titleOf !== undefined && titles.get(titleOf)) || null },
      })),
    );
    if (failed.size === 0) return;
    tellFailed(failed.size);
    throw [...failed.values()][0];
  };
}
