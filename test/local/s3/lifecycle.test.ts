import {
  DeleteObjectCommand,
  GetBucketLifecycleConfigurationCommand,
  type LifecycleRule,
  ListObjectVersionsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { type OpenS3, openS3, queueArn, waitUntil } from './open-s3.ts';

const dayMs = 24 * 60 * 60 * 1000;
let s3: OpenS3;
let now: Date;

beforeEach(async () => {
  now = new Date('2026-03-01T12:00:00Z');
  s3 = await openS3({ now: () => now });
  const everything = { queueArn, events: ['s3:ObjectCreated:*', 's3:LifecycleExpiration:*'] };
  await s3.server.createBucket('inbox', { versioned: true, notifications: [everything] });
});
afterEach(() => s3.close());

const put = (Key: string) => s3.client.send(new PutObjectCommand({ Bucket: 'inbox', Key, Body: Key }));
const expire = (rule: Omit<LifecycleRule, 'Status'>) =>
  s3.client.send(
    new PutBucketLifecycleConfigurationCommand({
      Bucket: 'inbox',
      LifecycleConfiguration: { Rules: [{ ID: 'old', Status: 'Enabled', ...rule }] },
    }),
  );
const list = async () => {
  const { Versions = [], DeleteMarkers = [] } = await s3.client.send(
    new ListObjectVersionsCommand({ Bucket: 'inbox' }),
  );
  return { objects: Versions.map(({ Key }) => Key), markers: DeleteMarkers.map(({ Key }) => Key) };
};
const expiries = () => s3.records().filter(({ eventName }) => eventName.startsWith('LifecycleExpiration'));

describe('the lifecycle of the local S3', () => {
  it('hides what is old enough behind a delete marker, and says so without a sequencer', async () => {
    await put('old/a');
    await put('other/a');
    now = new Date(now.getTime() + 2 * dayMs);
    await put('old/b');
    await expire({ Filter: { Prefix: 'old/' }, Expiration: { Days: 2 } });
    expect(await list()).toEqual({ objects: ['old/a', 'old/b', 'other/a'], markers: ['old/a'] });
    await waitUntil(() => expiries().length > 0);
    expect(expiries()).toMatchObject([
      { eventName: 'LifecycleExpiration:DeleteMarkerCreated', s3: { object: { key: 'old/a' } } },
    ]);
    expect(expiries()[0]?.s3.object).not.toHaveProperty('sequencer');
  });

  it('removes versions that have not been current for long enough, and lone delete markers', async () => {
    await put('a');
    await put('a');
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'inbox', Key: 'a' }));
    await expire({
      Filter: { Prefix: '' },
      Expiration: { ExpiredObjectDeleteMarker: true },
      NoncurrentVersionExpiration: { NoncurrentDays: 1 },
    });
    expect(await list()).toEqual({ objects: ['a', 'a'], markers: ['a'] });
    now = new Date(now.getTime() + dayMs);
    const rule = { Filter: { Prefix: '' }, NoncurrentVersionExpiration: { NoncurrentDays: 1 } };
    await expire(rule);
    expect(await list()).toEqual({ objects: [], markers: ['a'] });
    await expire({ Filter: { Prefix: '' }, Expiration: { ExpiredObjectDeleteMarker: true } });
    expect(await list()).toEqual({ objects: [], markers: [] });
    await waitUntil(() => expiries().length === 3);
    expect(expiries().map(({ eventName }) => eventName)).toEqual(Array(3).fill('LifecycleExpiration:Delete'));
  });

  it('keeps the rules, and refuses what it does not do', async () => {
    const get = () => s3.client.send(new GetBucketLifecycleConfigurationCommand({ Bucket: 'inbox' }));
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchLifecycleConfiguration' });
    await expire({ Filter: { Prefix: 'old/' }, Expiration: { Days: 30 } });
    expect((await get()).Rules).toEqual([
      { ID: 'old', Status: 'Enabled', Filter: { Prefix: 'old/' }, Expiration: { Days: 30 } },
    ]);
    const transition = { Transitions: [{ Days: 1, StorageClass: 'GLACIER' as const }] };
    await expect(expire({ Filter: { Prefix: '' }, ...transition })).rejects.toMatchObject({
      name: 'NotImplemented',
    });
  });
});
