import { receiveText } from '../protocol/body.ts';
import type { Operation } from '../protocol/operation.ts';
import { owner } from '../protocol/owner.ts';
import { readNumber, type S3Request } from '../protocol/request.ts';
import { readChildren, readText, readXml, type XmlElement } from '../protocol/xml.ts';
import { S3Error } from '../store/errors.ts';
import { assertSubscribable, identifyNotification } from '../store/events.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { BucketSettings, QueueNotification } from '../store/records.ts';

/**
 * Buckets a page holds: Amazon S3 API Reference, "ListBuckets".
 * @limit The page ends, with a token for the next one.
 */
const maxBuckets = 10_000;

/** The region that S3 writes as an empty location. */
const unnamedRegion = 'us-east-1';

/** ListBuckets, by name; its continuation token is the last name of the page before. */
export const listBuckets: Operation = {
  method: 'GET',
  about: 'service',
  optionalQuery: ['prefix', 'max-buckets', 'continuation-token', 'bucket-region'],
  run(store, { query }) {
    const prefix = query.get('prefix') ?? '';
    const after = query.get('continuation-token') ?? '';
    const most = readNumber(query, 'max-buckets', { min: 1, max: maxBuckets }) ?? maxBuckets;
    const isHere = [null, store.region].includes(query.get('bucket-region'));
    const found = store
      .buckets()
      .filter(({ settings: { name } }) => isHere && name.startsWith(prefix) && name > after)
      .sort((a, b) => (a.settings.name < b.settings.name ? -1 : 1));
    const page = found.slice(0, most);
    const Bucket = page.map(({ settings }) => ({
      Name: settings.name,
      CreationDate: settings.createdAt,
      BucketRegion: store.region,
    }));
    const ContinuationToken = page.length < found.length ? page.at(-1)?.settings.name : undefined;
    const content = { Owner: owner, Buckets: { Bucket }, ContinuationToken, Prefix: prefix || undefined };
    return { xml: { root: 'ListAllMyBucketsResult', content } };
  },
};

export const createBucket: Operation = {
  method: 'PUT',
  about: 'bucket',
  async run(store, request) {
    const { bucket: name, caller } = request;
    const text = await receiveText(request);
    const location =
      text === '' ? undefined : readText(readXml('CreateBucketConfiguration', text), 'LocationConstraint');
    if (location !== undefined && location !== store.region)
      throw new S3Error('IllegalLocationConstraintException');
    assertBucketName(name);
    await store.saveBucket(name, caller, (known) => {
      if (known) throw new S3Error('BucketAlreadyOwnedByYou', { elements: { BucketName: name } });
      return { name, createdAt: store.now().toISOString(), notifications: [] };
    });
    return { headers: { Location: `/${name}` } };
  },
};

export const headBucket: Operation = {
  method: 'HEAD',
  about: 'bucket',
  run(store, { bucket }) {
    store.bucket(bucket);
    return { headers: { 'x-amz-bucket-region': store.region } };
  },
};

export const getBucketLocation: Operation = {
  method: 'GET',
  about: 'bucket',
  query: ['location'],
  run(store, { bucket }) {
    store.bucket(bucket);
    return {
      xml: { root: 'LocationConstraint', content: store.region === unnamedRegion ? '' : store.region },
    };
  },
};

export const getBucketVersioning: Operation = {
  method: 'GET',
  about: 'bucket',
  query: ['versioning'],
  run(store, { bucket }) {
    return {
      xml: { root: 'VersioningConfiguration', content: { Status: store.bucket(bucket).settings.versioning } },
    };
  },
};

export const putBucketVersioning: Operation = {
  method: 'PUT',
  about: 'bucket',
  query: ['versioning'],
  async run(store, request) {
    store.bucket(request.bucket);
    const document = readXml('VersioningConfiguration', await receiveText(request));
    if (document['MfaDelete'] !== undefined)
      throw new S3Error('NotImplemented', { message: 'The local S3 does not implement MFA delete.' });
    const versioning = readText(document, 'Status');
    if (versioning !== 'Enabled' && versioning !== 'Suspended') throw new S3Error('MalformedXML');
    await changeBucket(store, request, { versioning });
    return {};
  },
};

export const getBucketNotification: Operation = {
  method: 'GET',
  about: 'bucket',
  query: ['notification'],
  run(store, { bucket }) {
    const QueueConfiguration = store.bucket(bucket).settings.notifications.map(describeNotification);
    return { xml: { root: 'NotificationConfiguration', content: { QueueConfiguration } } };
  },
};

/** PutBucketNotificationConfiguration: only queues, without filters; S3's other targets are refused. */
export const putBucketNotification: Operation = {
  method: 'PUT',
  about: 'bucket',
  query: ['notification'],
  optionalHeaders: ['x-amz-skip-destination-validation'],
  async run(store, request) {
    store.bucket(request.bucket);
    const document = readXml('NotificationConfiguration', await receiveText(request));
    refuseOthers(document, ['QueueConfiguration']);
    const notifications = readChildren(document, 'QueueConfiguration').map(readNotification);
    await changeBucket(store, request, { notifications });
    return {};
  },
};

/** Throws InvalidBucketName for a name that breaks the S3 User Guide's "General purpose bucket naming rules". */
export function assertBucketName(name: string): void {
  if (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) && !name.includes('..')) return;
  throw new S3Error('InvalidBucketName', { elements: { BucketName: name } });
}

function changeBucket(
  store: ObjectStore,
  { bucket, caller }: S3Request,
  change: Partial<BucketSettings>,
): Promise<void> {
  return store.saveBucket(bucket, caller, () => ({ ...store.bucket(bucket).settings, ...change }));
}

function readNotification(element: Record<string, unknown>): QueueNotification {
  refuseOthers(element, ['Id', 'Queue', 'Event']);
  const queueArn = readText(element, 'Queue');
  const events = element['Event'] ?? [];
  if (queueArn === undefined || !Array.isArray(events) || !events.every((event) => typeof event === 'string'))
    throw new S3Error('MalformedXML');
  assertSubscribable(events);
  const notification = identifyNotification({ queueArn, events });
  return { ...notification, id: readText(element, 'Id') || notification.id };
}

function describeNotification({ id, queueArn, events }: QueueNotification): XmlElement {
  return { Id: id, Queue: queueArn, Event: events };
}

function refuseOthers(element: Record<string, unknown>, known: string[]): void {
  const unknown = Object.keys(element).find((name) => ![...known, '#text'].includes(name));
  if (unknown === undefined) return;
  throw new S3Error('NotImplemented', {
    message: `The local S3 does not implement <${unknown}> in a notification.`,
  });
}
