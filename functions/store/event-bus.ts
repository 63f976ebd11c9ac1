import { setTimeout } from 'node:timers/promises';
import {
  type EventBridgeClient,
  PutEventsCommand,
  type PutEventsRequestEntry,
  type PutEventsResultEntry,
} from '@aws-sdk/client-eventbridge';
import { announcer, type EventBus } from '../follow/events/announcer.ts';
import type { AnnouncedEvent, StoryEvent } from '../follow/events/event-schemas.ts';
import { eventSource } from '../follow/events/event-source.ts';
import type { Follower } from '../follow/follower.ts';
import { openEventBridge } from './clients.ts';

/**
 * Entries of a call of PutEvents (EventBridge API reference).
 * @limit The others go in another call.
 */
const maxEntries = 10;

/**
 * Bytes of a call of PutEvents: 256 kB, with some left for what is counted beside source, type and payload.
 * @limit The others go in another call.
 */
const maxCallBytes = 250_000;

/** Entries that a call has refused are put again this often, after such times; then their messages come again. */
const pausesMs = [100, 400];

/** An entry, and the place of its event in the list. */
interface Placed {
  at: number;
  entry: PutEventsRequestEntry;
}

/** Every event that goes to the bus. */
type AnyEvent = AnnouncedEvent | StoryEvent;

/** The bus of this name, as those who announce use it. */
export function eventBus(client: EventBridgeClient, name: string): EventBus<AnyEvent> {
  return {
    async put(events: readonly AnyEvent[]): Promise<ReadonlyMap<number, unknown>> {
      const placed = events.map(({ detailType, detail }, at) => {
        const Detail = JSON.stringify(detail);
        return { at, entry: { EventBusName: name, Source: eventSource, DetailType: detailType, Detail } };
      });
      const failed = await Promise.all(groupIntoCalls(placed).map((group) => putGroup(client, group)));
      return new Map(failed.flat());
    },
  };
}

/** The bus of this name, if there is one. */
export function openBus(name: string | undefined): EventBus<AnyEvent> | undefined {
  return name === undefined ? undefined : eventBus(openEventBridge(), name);
}

/** Whoever announces on the bus of this name; nobody, if there is none. */
export function announcers(name: string | undefined, tellFailed: (events: number) => void): Follower[] {
  const bus = openBus(name);
  return bus ? [announcer(bus, tellFailed)] : [];
}

/** Puts the entries of one call, and those of them that were refused alone; returns what is not there, and why. */
async function putGroup(client: EventBridgeClient, group: readonly Placed[]): Promise<[number, unknown][]> {
  let left = group;
  let results: PutEventsResultEntry[] = [];
  try {
    for (const pause of [0, ...pausesMs]) {
      if (pause > 0) await setTimeout(pause);
      const answer = await client.send(new PutEventsCommand({ Entries: left.map(({ entry }) => entry) }));
      results = answer.Entries ?? [];
      left = left.filter((_, i) => results[i]?.EventId === undefined);
      results = results.filter(({ EventId }) => EventId === undefined);
      if (left.length === 0) return [];
    }
  } catch (error) {
    return left.map(({ at }) => [at, error]);
  }
  return left.map(({ at }, i) => [at, refusalOf(results[i])]);
}

function refusalOf({ ErrorCode, ErrorMessage }: PutEventsResultEntry = {}): Error {
  return new Error(`EventBridge refused the event: ${ErrorCode}: ${ErrorMessage}`);
}

function groupIntoCalls(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  let bytes = 0;
  for (const each of placed) {
    const own = bytesOf(each.entry);
    const group = groups.at(-1);
    if (!group || group.length === maxEntries || bytes + own > maxCallBytes) {
      groups.push([each]);
      bytes = own;
    } else {
      group.push(each);
      bytes += own;
    }
  }
  return groups;
}

function bytesOf({ Source = '', DetailType = '', Detail = '' }: PutEventsRequestEntry): number {
  return [Source, DetailType, Detail].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
