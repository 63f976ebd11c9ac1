import type { EventBus } from '../follow/events/announcer.ts';
import type { StoryEvent } from '../follow/events/event-schemas.ts';
import { storiesChangedBy } from './story-events.ts';
import type { StoryTeller } from './story-ports.ts';

/** Where changes of stories are announced. */
interface TellerPorts extends Pick<StoryTeller, 'readTitles'> {
  bus: EventBus<StoryEvent>;
  /** Told how many events could not be announced. */
  tellFailed(events: number): void;
}

/** Announces what a commit has changed of stories; throws if one of the events could not be. */
export function storyTeller({ bus, readTitles, tellFailed }: TellerPorts): StoryTeller {
  return {
    readTitles,
    async tell(commit, after) {
      const events = storiesChangedBy(commit, after);
      if (events.length === 0) return;
      const failed = await bus.put(events);
      if (failed.size === 0) return;
      tellFailed(failed.size);
      throw [...failed.values()][0];
    },
  };
}
