import * as v from 'valibot';

/** That something happened to a key; what is there, the bucket says. */
export interface IntakeEvent {
  bucket: string;
  key: string;
  /** The event's sequencer, comparable as text; absent where S3 sends none (lifecycle). */
  ord?: string;
}

/** What a message of the intake queue comes to. */
export interface Intake {
  events: IntakeEvent[];
  /** Names of records that say nothing of an object's content, and the test event S3 sends at deploy. */
  ignored: string[];
}

/** Longer than any sequencer S3 has been seen to send. */
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
const s3Message = v.union([
  v.object({ Records: v.array(s3Record) }),
  v.object({ Event: v.literal('s3:TestEvent') }),
]);

const contentEvents = /^(?:ObjectCreated:|ObjectRemoved:|LifecycleExpiration:)/;

/** Reads an S3 event notification; throws a ValiError or SyntaxError for anything else. */
export function parseIntake(body: string): Intake {
  const message = v.parse(s3Message, JSON.parse(body));
  if ('Event' in message) return { events: [], ignored: [message.Event] };
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

/** Sequencers vary in length and compare as text once padded on the right (S3 User Guide, event message structure). */
function ordOf(sequencer: string): string {
  return sequencer.toUpperCase().padEnd(ordLength, '0');
}

/** Keys in events are form-encoded: a space is a plus, a plus is %2B. */
function decodeKey(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll('+', ' '));
}
