import * as v from 'valibot';
import type { IntakeRequest } from '../article/messages.ts';
import { articleIdOf } from '../catalog/items/item-keys.ts';

/** States that something happened to a key; only the bucket says what is there. */
export interface IntakeEvent extends IntakeRequest {
  /** The event's sequencer, comparable as text; absent where S3 sends none (lifecycle) and in requests of our own. */
  ord?: string;
}

/** A parsed message of the intake queue. */
export interface Intake {
  events: IntakeEvent[];
  /** Names of records that do not concern an object's content, and of the test event S3 sends at deploy. */
  ignored: string[];
}

/** No sequencer seen from S3 was longer. */
const ordLength = 32;

/** Minor versions come and go (2.1 to 2.6 so far), so the shape is checked and the version is not. */
const s3Record = v.object({
  eventName: v.string(),
  s3: v.object({
    bucket: v.object({ name: v.pipe(v.string(), v.nonEmpty()) }),
    object: v.object({
      key: v.pipe(v.string(), v.nonEmpty()),
      sequencer: v.optional(v.pipe(v.string(), v.hexadecimal())),
    }),
  }),
});
const name = v.pipe(v.string(), v.nonEmpty());
const request = v.object({
  bucket: name,
  key: name,
  reprocess: v.optional(
    v.object({
      from: v.picklist(['clean', 'classify']),
      rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});
const intakeMessage = v.union([
  v.object({ Records: v.array(s3Record) }),
  v.object({ Event: v.literal('s3:TestEvent') }),
  request,
]);

const contentEvents = /^(?:ObjectCreated:|ObjectRemoved:|LifecycleExpiration:)/;

/** Reads an S3 event notification or a request of our own; throws a ValiError or SyntaxError for anything else. */
export function parseIntake(body: string): Intake {
  const message = v.parse(intakeMessage, JSON.parse(body));
  if ('Event' in message) return { events: [], ignored: [message.Event] };
  if ('key' in message) return { events: [requestOf(message)], ignored: [] };
  const intake: Intake = { events: [], ignored: [] };
  for (const { eventName, s3 } of message.Records) {
    const key = decodeKey(s3.object.key);
    if (!contentEvents.test(eventName)) intake.ignored.push(eventName);
    else if (key.endsWith('/')) intake.ignored.push('folder marker');
    else {
      const { sequencer } = s3.object;
      intake.events.push({ bucket: s3.bucket.name, key, ...(sequencer && { ord: ordOf(sequencer) }) });
    }
  }
  return intake;
}

/** What a row begins with of which nothing is known but its file; `at` is ISO 8601. */
export function beginRow({ bucket, key }: IntakeEvent, at: string) {
  return { source: { bucket, key }, createdAt: at };
}

/** The articles that messages are about. */
export function articlesOf(messages: readonly { body: Intake }[]): string[] {
  return messages.flatMap(({ body: { events } }) =>
    events.map(({ bucket, key }) => articleIdOf(bucket, key)),
  );
}

/** What log lines say about a message's article; about the first one if S3 ever sends several in one message. */
export function tellIntake({ events: [event] }: Intake): { articleId?: string; ord?: string | undefined } {
  return event ? { articleId: articleIdOf(event.bucket, event.key), ord: event.ord } : {};
}

function requestOf({ bucket, key, reprocess }: v.InferOutput<typeof request>): IntakeEvent {
  return { bucket, key, ...(reprocess && { reprocess }) };
}

/** Sequencers differ in length; padded on the right, they compare as text (S3 User Guide, event message structure). */
function ordOf(sequencer: string): string {
  return sequencer.toUpperCase().padEnd(ordLength, '0');
}

/** Keys in events are form-encoded: a space is a plus, a plus is %2B. */
function decodeKey(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll('+', ' '));
}
