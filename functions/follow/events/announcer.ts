import type { Follower } from '../follower.ts';
import { eventOf } from './describe-event.ts';
import type { AnnouncedEvent } from './event-schemas.ts';

/** Where events are announced. */
export interface EventBus {
  /** Puts events on the bus; by the place of an event in the list, why it is not there. */
  put(events: readonly AnnouncedEvent[]): Promise<ReadonlyMap<number, unknown>>;
}

/** Announces on a bus what became of articles. */
export function announcer(bus: EventBus): Follower {
  return {
    name: 'announcements',
    needs: new Set(['note']),
    async follow(outcomes) {
      const failed = await bus.put(outcomes.map(eventOf));
      return new Map(
        outcomes.flatMap(({ row }, i) => (failed.has(i) ? [[row.articleId, failed.get(i)] as const] : [])),
      );
    },
  };
}
