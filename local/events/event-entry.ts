import * as v from 'valibot';

/** One entry as it was sent: each may be wrong without spoiling the others. */
export const entrySchema = v.object({
  Source: v.optional(v.string()),
  DetailType: v.optional(v.string()),
  Detail: v.optional(v.string()),
  EventBusName: v.optional(v.string()),
  Resources: v.optional(v.array(v.string()), []),
  // Seconds in the JSON protocol.
  Time: v.optional(v.number()),
  TraceHeader: v.optional(v.string()),
});

/** An entry of a call. */
export type Entry = v.InferOutput<typeof entrySchema>;

/**
 * Characters of `DetailType`.
 *
 * @limit The entry is refused with `InvalidArgument`.
 */
const mostDetailTypeLength = 128;

/** Why one entry fails, while the others of its call go on: EventBridge's code, and a sentence. */
export interface EntryRefusal {
  code: string;
  message: string;
}

/** Why an entry is refused; undefined if it is not. */
export function whyRefused(entry: Entry, buses: ReadonlySet<string>): EntryRefusal | undefined {
  const { Source, DetailType, Detail } = entry;
  for (const [name, value] of Object.entries({ Source, DetailType, Detail })) {
    if (!value) return invalid(`Parameter ${name} is not valid. Reason: ${name} is a required argument.`);
  }
  if ((DetailType ?? '').length > mostDetailTypeLength) {
    return invalid(
      `Parameter DetailType is not valid. Reason: it has more than ${mostDetailTypeLength} characters.`,
    );
  }
  if (Source?.startsWith('aws.')) {
    return { code: 'NotAuthorizedForSourceException', message: 'Not authorized for the source.' };
  }
  if (!readDetail(Detail)) return { code: 'MalformedDetail', message: 'Detail is malformed.' };
  const bus = nameBus(entry);
  return buses.has(bus) ? undefined : invalid(`There is no event bus ${bus} in this stack.`);
}

function invalid(message: string): EntryRefusal {
  return { code: 'InvalidArgument', message };
}

/** The name of the bus that an entry is for: it may be given as an ARN, and without one it is the account's own. */
export function nameBus({ EventBusName }: Pick<Entry, 'EventBusName'>): string {
  return EventBusName?.split(':event-bus/').at(-1) ?? 'default';
}

/** The object of a `Detail`; undefined if it is none. */
export function readDetail(text = ''): Record<string, unknown> | undefined {
  try {
    const detail: unknown = JSON.parse(text);
    const isObject = typeof detail === 'object' && detail !== null && !Array.isArray(detail);
    return isObject ? (detail as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The size of an entry as EventBridge counts it (EventBridge User Guide, "Calculating PutEvents event entry size"). */
export function measureEntry({ Time, Source, DetailType, Detail, Resources }: Entry): number {
  const texts = [Source, DetailType, Detail, ...Resources];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
  return bytes + (Time === undefined ? 0 : 14);
}
