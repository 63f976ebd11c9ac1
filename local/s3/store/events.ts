import { createHash, randomUUID } from 'node:crypto';
import { S3Error } from './errors.ts';
import type { BucketSettings, PendingEvent, QueueNotification } from './records.ts';

/** The event names this server causes, without the `s3:` that only configurations write. */
export type EventName =
  | 'ObjectCreated:Put'
  | 'ObjectCreated:Post'
  | 'ObjectCreated:Copy'
  | 'ObjectCreated:CompleteMultipartUpload'
  | 'ObjectRemoved:Delete'
  | 'ObjectRemoved:DeleteMarkerCreated'
  | 'ObjectTagging:Put'
  | 'ObjectTagging:Delete'
  | 'LifecycleExpiration:Delete'
  | 'LifecycleExpiration:DeleteMarkerCreated';

/** What a bucket may subscribe to, from the S3 User Guide, "Supported event types"; most never happen here. */
const subscribable = new Set([
  ...['Put', 'Post', 'Copy', 'CompleteMultipartUpload', '*'].map((name) => `s3:ObjectCreated:${name}`),
  ...['Delete', 'DeleteMarkerCreated', '*'].map((name) => `s3:ObjectRemoved:${name}`),
  ...['Delete', 'DeleteMarkerCreated', '*'].map((name) => `s3:LifecycleExpiration:${name}`),
  ...['Post', 'Completed', 'Delete', '*'].map((name) => `s3:ObjectRestore:${name}`),
  ...['Put', 'Delete', '*'].map((name) => `s3:ObjectTagging:${name}`),
  's3:ObjectAcl:Put',
  's3:LifecycleTransition',
  's3:IntelligentTiering',
  's3:ReducedRedundancyLostObject',
]);

/** The caller, as events state it. */
export interface Caller {
  requestId: string;
  hostId: string;
  sourceIp: string;
}

/** One thing that happened to one key. */
export interface Occurrence {
  name: EventName;
  at: Date;
  key: string;
  sequencer: string;
  versionId: string;
  /** Absent for deletions; of tags only the entity tag. */
  stored?: { sizeBytes?: number; etag: string };
}

/** The account this server plays: AWS documents use twelve zeros for none in particular. */
const principalId = '000000000000';

/** Throws InvalidArgument for an event name that S3 does not know. */
export function assertSubscribable(events: string[]): void {
  const unknown = events.find((event) => !subscribable.has(event));
  if (unknown === undefined && events.length > 0) return;
  throw new S3Error('InvalidArgument', {
    message: 'The event is not supported for notifications',
    elements: { ArgumentName: 'Event', ArgumentValue: unknown ?? '' },
  });
}

/** A configuration without an id gets one that stays the same as long as the configuration does. */
export function identifyNotification(notification: Omit<QueueNotification, 'id'>): QueueNotification {
  const { queueArn, events } = notification;
  const id = createHash('sha256')
    .update(JSON.stringify([queueArn, events]))
    .digest('base64url')
    .slice(0, 32);
  return { id, queueArn, events };
}

/** The messages about an occurrence for the queues of its bucket: JSON with one record each. */
export function composeEvents(
  bucket: BucketSettings,
  region: string,
  caller: Caller,
  occurrence: Occurrence,
): PendingEvent[] {
  return bucket.notifications
    .filter((notification) => notification.events.some((event) => matchesEvent(event, occurrence.name)))
    .map((notification) => ({
      id: randomUUID(),
      queueArn: notification.queueArn,
      body: JSON.stringify({ Records: [composeRecord(bucket, region, caller, occurrence, notification.id)] }),
    }));
}

/** The message S3 sends to each queue when a bucket's notifications are set: it has no `Records`. */
export function composeTestEvents(bucket: BucketSettings, caller: Caller, at: Date): PendingEvent[] {
  const body = JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: at.toISOString(),
    Bucket: bucket.name,
    RequestId: caller.requestId,
    HostId: caller.hostId,
  });
  const queueArns = new Set(bucket.notifications.map((notification) => notification.queueArn));
  return [...queueArns].map((queueArn) => ({ id: randomUUID(), queueArn, body }));
}

function matchesEvent(pattern: string, name: EventName): boolean {
  const full = `s3:${name}`;
  return pattern.endsWith('*') ? full.startsWith(pattern.slice(0, -1)) : full === pattern;
}

// Shape and names: S3 User Guide, "Event message structure".
function composeRecord(
  bucket: BucketSettings,
  region: string,
  caller: Caller,
  occurrence: Occurrence,
  configurationId: string,
): object {
  const { stored, versionId } = occurrence;
  return {
    eventVersion: '2.3',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: occurrence.at.toISOString(),
    eventName: occurrence.name,
    userIdentity: { principalId: `AWS:${principalId}` },
    requestParameters: { sourceIPAddress: caller.sourceIp },
    responseElements: { 'x-amz-request-id': caller.requestId, 'x-amz-id-2': caller.hostId },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId,
      bucket: { name: bucket.name, ownerIdentity: { principalId }, arn: `arn:aws:s3:::${bucket.name}` },
      object: {
        key: encodeEventKey(occurrence.key),
        ...(stored && { size: stored.sizeBytes, eTag: stored.etag }),
        ...(versionId !== 'null' && { versionId }),
        // Events that create or remove objects have a sequencer; those of rules and tags have none.
        ...(/^Object(Created|Removed):/.test(occurrence.name) && { sequencer: occurrence.sequencer }),
      },
    },
  };
}

// Form encoding, with the slashes left as they are.
function encodeEventKey(key: string): string {
  return new URLSearchParams([['', key]]).toString().slice(1).replaceAll('%2F', '/');
}
