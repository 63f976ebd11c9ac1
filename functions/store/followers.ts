import type { Follower } from '../follow/follower.ts';
import { storyFollower } from '../stories/story-follower.ts';
import { articleStore } from './article-store.ts';
import { openSqs, type Table } from './clients.ts';
import { dayLogStore } from './day-log-store.ts';
import { announcers } from './event-bus.ts';
import { sendAll } from './outbox.ts';

/** Where followers reach what they follow for; without an entry nobody follows for it. */
interface Addresses {
  EVENT_BUS_NAME?: string | undefined;
  GROUP_QUEUE_URL?: string | undefined;
}

/** Whoever follows what is committed to a table: the events, the stories. */
export function followersOf(
  { EVENT_BUS_NAME, GROUP_QUEUE_URL }: Addresses,
  table: Table,
  tellUnannounced: (events: number) => void,
): Follower[] {
  return [...announcers(EVENT_BUS_NAME, tellUnannounced), ...groupers(GROUP_QUEUE_URL, table)];
}

function groupers(queueUrl: string | undefined, table: Table): Follower[] {
  if (queueUrl === undefined) return [];
  const sqs = openSqs();
  const { readEncoded } = articleStore(table);
  const hint = (days: readonly number[]) => sendAll(sqs, queueUrl, [{ days }]);
  return [storyFollower({ logs: dayLogStore(table), readEncoded, hint })];
}
