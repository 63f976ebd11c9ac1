import * as v from 'valibot';
import { type Entry, entrySchema, measureEntry, readDetail, whyRefused } from './event-entry.ts';

/**
 * Entries of one call (EventBridge API Reference, "PutEvents").
 *
 * @limit The call is refused with 400 `ValidationException`.
 */
const mostEntries = 10;

/**
 * Bytes of the entries of one call together. EventBridge takes a megabyte since 2026; what passes here passes there.
 *
 * @limit The call is refused with 400 `ValidationException`.
 */
const mostCallBytes = 256 * 1_024;

const callSchema = v.object({ Entries: v.array(entrySchema) });

/** An event as EventBridge hands it to a target (EventBridge User Guide, "Event structure"). */
export interface BusEvent {
  version: '0';
  id: string;
  'detail-type': string;
  source: string;
  account: string;
  time: string;
  region: string;
  resources: string[];
  detail: Record<string, unknown>;
}

/** What became of each entry, in their order. */
export interface PutEventsAnswer {
  FailedEntryCount: number;
  Entries: ({ EventId: string } | { ErrorCode: string; ErrorMessage: string })[];
}

/** What a call happens in. */
export interface PutEventsSurroundings {
  account: string;
  region: string;
  /** The names of the buses that there are. */
  buses: ReadonlySet<string>;
  now: Date;
  newId(): string;
}

/** A call that is refused as a whole; the name is EventBridge's. */
export class RefusedCall extends Error {
  override readonly name = 'ValidationException';
}

/** What a call of PutEvents puts on the buses, and its answer; throws `RefusedCall` where nothing of it counts. */
export function putEvents(
  body: unknown,
  surroundings: PutEventsSurroundings,
): { events: BusEvent[]; answer: PutEventsAnswer } {
  const entries = readEntries(body);
  const events: BusEvent[] = [];
  const results = entries.map((entry) => {
    const refusal = whyRefused(entry, surroundings.buses);
    if (refusal) return { ErrorCode: refusal.code, ErrorMessage: refusal.message };
    const event = createEvent(entry, surroundings);
    events.push(event);
    return { EventId: event.id };
  });
  return { events, answer: { FailedEntryCount: entries.length - events.length, Entries: results } };
}

function readEntries(body: unknown): Entry[] {
  const call = v.safeParse(callSchema, body);
  if (!call.success) throw new RefusedCall(`Entries cannot be read: ${v.summarize(call.issues)}`);
  const { Entries: entries } = call.output;
  if (entries.length === 0 || entries.length > mostEntries) {
    throw new RefusedCall(`A call has 1 to ${mostEntries} entries; this one has ${entries.length}.`);
  }
  const bytes = entries.reduce((sum, entry) => sum + measureEntry(entry), 0);
  if (bytes >= mostCallBytes) {
    throw new RefusedCall(
      `Total size of the entries in the request is over the limit: ${bytes} bytes, fewer than ${mostCallBytes} are allowed.`,
    );
  }
  return entries;
}

function createEvent(entry: Entry, { account, region, now, newId }: PutEventsSurroundings): BusEvent {
  const time = entry.Time === undefined ? now : new Date(entry.Time * 1000);
  return {
    version: '0',
    id: newId(),
    'detail-type': entry.DetailType ?? '',
    source: entry.Source ?? '',
    account,
    time: time.toISOString().replace(/\.\d+Z$/, 'Z'),
    region,
    resources: entry.Resources,
    detail: readDetail(entry.Detail) ?? {},
  };
}
