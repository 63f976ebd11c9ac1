import type { Follower } from '../follow/follower.ts';
import { type WatchPorts, watcher } from '../watch/watch-served.ts';
import type { Table } from './clients.ts';
import { announcers, openBus } from './event-bus.ts';
import { matchStore } from './match-store.ts';
import { searchStore } from './search-store.ts';

/** Who is told of what index serves; `busName` is of the bus that is announced on, if there is one. */
export function followersOfServed(
  table: Table,
  busName: string | undefined,
  tell: Pick<WatchPorts, 'warn' | 'tellFailed'>,
): Follower[] {
  const { readAll: readSearches } = searchStore(table);
  const { keep: keepMatch } = matchStore(table);
  const watch = { readSearches, keepMatch, bus: openBus(busName), now: () => new Date(), ...tell };
  return [...announcers(busName, tell.tellFailed), watcher(watch)];
}
