import type { Follower } from '../follower.ts';
import { eventOf } from './describe-event.ts';
import type { AnnouncedEvent } from './event-schemas.ts';

/** Where events are announced. */
export interface EventBus<Event = AnnouncedEvent> {
  /** Puts events on the bus; by the place of an event in the list, why it is not there. */
  put(events: readonly Event[]): Promise<ReadonlyMap<number, unknown>>;
}

/** Announces on a bus what became of articles; `tellFailed` is told how many events could not be, where any could not. */
export function announcer(bus: EventBus, tellFailed: (events: number) => void): Follower {
  return {
    name: 'announcements',
    needs: new Set(['note']),
    async follow(outcomes) {
      const failed = await bus.put(outcomes.map(eventOf));
      if (failed.size > 0) tellFailed(failed.size);
      return new Map(
        outcomes.flatMap(({ row }, i) => (failed.has(i) ? [[row.articleId, failed.get(i)] as const] : [])),
      );
    },
  };
}
