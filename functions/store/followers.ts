import type { Follower } from '../follow/follower.ts';
import { signServed } from '../stories/sign-served.ts';
import { type Signing, storyFollower } from '../stories/story-follower.ts';
import { type WatchPorts, watcher } from '../watch/watch-served.ts';
import { articleStore } from './article-store.ts';
import { openSqs, type Table } from './clients.ts';
import { dayLogStore } from './day-log-store.ts';
import { announcers, openBus } from './event-bus.ts';
import { matchStore } from './match-store.ts';
import { sendAll } from './outbox.ts';
import { searchStore } from './search-store.ts';

/** Where followers reach what they follow for; without an entry nobody follows for it. */
interface Addresses {
  EVENT_BUS_NAME?: string | undefined;
  GROUP_QUEUE_URL?: string | undefined;
}

type Tell = Pick<WatchPorts, 'warn' | 'tellFailed'>;

/** Who is told of what index serves: the events, the stories, the standing searches. */
export function followersOfServed(table: Table, addresses: Addresses, tell: Tell): Follower[] {
  const { readAll: readSearches } = searchStore(table);
  const { keep: keepMatch } = matchStore(table);
  const bus = openBus(addresses.EVENT_BUS_NAME);
  const watch = { readSearches, keepMatch, bus, now: () => new Date(), ...tell };
  const { readEncoded } = articleStore(table);
  return [
    ...announcers(addresses.EVENT_BUS_NAME, tell.tellFailed),
    ...groupers(table, addresses.GROUP_QUEUE_URL, { readEncoded, sign: signServed }),
    watcher(watch),
  ];
}

/** Who is told of everything else that is committed: the events, the stories. */
export function followersOf(
  table: Table,
  { EVENT_BUS_NAME, GROUP_QUEUE_URL }: Addresses,
  tellFailed: Tell['tellFailed'],
): Follower[] {
  return [...announcers(EVENT_BUS_NAME, tellFailed), ...groupers(table, GROUP_QUEUE_URL)];
}

function groupers(table: Table, queueUrl: string | undefined, signing?: Signing): Follower[] {
  if (queueUrl === undefined) return [];
  const sqs = openSqs();
  const hint = (days: readonly number[]) => sendAll(sqs, queueUrl, [{ days }]);
  return [storyFollower({ logs: dayLogStore(table), hint, ...(signing && { signing }) })];
}
