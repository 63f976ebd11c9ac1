import { rm } from 'node:fs/promises';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetBucketNotificationConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { type OpenS3, openS3, queueArn, waitUntil } from './open-s3.ts';

describe('events of the local S3', () => {
  let s3: OpenS3;
  beforeEach(async () => {
    s3 = await openS3({ now: () => new Date('2024-05-17T10:00:00Z') });
  });
  afterEach(() => s3.close());

  const put = (Key: string, more = {}) =>
    s3.client.send(new PutObjectCommand({ Bucket: 'inbox', Key, Body: 'hello', ...more }));
  const names = () => s3.records().map(({ eventName }) => eventName);

  it('tells the queue of a new object in the shape S3 documents', async () => {
    const { VersionId, $metadata } = await put('2024/a b+é.txt');
    await waitUntil(() => s3.records().length === 1);
    expect(s3.messages.at(-1)?.target).toBe(queueArn);
    expect(JSON.parse(s3.messages.at(-1)?.body ?? '')).toEqual({
      Records: [
        {
          eventVersion: '2.3',
          eventSource: 'aws:s3',
          awsRegion: 'eu-west-3',
          eventTime: '2024-05-17T10:00:00.000Z',
          eventName: 'ObjectCreated:Put',
          userIdentity: { principalId: expect.any(String) },
          requestParameters: { sourceIPAddress: '127.0.0.1' },
          responseElements: {
            'x-amz-request-id': $metadata.requestId,
            'x-amz-id-2': $metadata.extendedRequestId,
          },
          s3: {
            s3SchemaVersion: '1.0',
            configurationId: expect.any(String),
            bucket: {
              name: 'inbox',
              ownerIdentity: { principalId: expect.any(String) },
              arn: 'arn:aws:s3:::inbox',
            },
            object: {
              key: '2024/a+b%2B%C3%A9.txt',
              size: 5,
              eTag: '5d41402abc4b2a76b9719d911017c592',
              versionId: VersionId,
              sequencer: expect.stringMatching(/^[0-9A-F]+$/),
            },
          },
        },
      ],
    });
  });

  it('names each kind of change, without size or tag for deletions', async () => {
    const { VersionId } = await put('a');
    await s3.client.send(new CopyObjectCommand({ Bucket: 'inbox', Key: 'b', CopySource: 'inbox/a' }));
    const marker = await s3.client.send(new DeleteObjectCommand({ Bucket: 'inbox', Key: 'a' }));
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'inbox', Key: 'a', VersionId: marker.VersionId }));
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'inbox', Key: 'a', VersionId }));
    await waitUntil(() => s3.records().length === 5);
    expect(names()).toEqual([
      'ObjectCreated:Put',
      'ObjectCreated:Copy',
      'ObjectRemoved:DeleteMarkerCreated',
      'ObjectRemoved:Delete',
      'ObjectRemoved:Delete',
    ]);
    const sequencer = expect.any(String);
    expect(s3.records()[2]?.s3.object).toEqual({ key: 'a', versionId: marker.VersionId, sequencer });
    expect(s3.records()[4]?.s3.object).toEqual({ key: 'a', versionId: VersionId, sequencer });
  });

  it('states no version id for a bucket without versioning', async () => {
    await put('a', { Bucket: 'plain' });
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'plain', Key: 'a' }));
    await waitUntil(() => s3.records().length === 2);
    expect(names()).toEqual(['ObjectCreated:Put', 'ObjectRemoved:Delete']);
    expect(s3.records().map(({ s3: { object } }) => object.versionId)).toEqual([undefined, undefined]);
  });

  it('tells nothing of a call that failed or changed nothing', async () => {
    await put('a');
    await expect(put('a', { IfNoneMatch: '*' })).rejects.toThrow();
    await expect(put('b', { ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' })).rejects.toThrow();
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'plain', Key: 'never there' }));
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'inbox', Key: 'a', VersionId: 'never' }));
    await put('last');
    await waitUntil(() => s3.records().some(({ s3: { object } }) => object.key === 'last'));
    expect(s3.records().map(({ s3: { object } }) => object.key)).toEqual(['a', 'last']);
  });

  it('sends a test event on every change of the configuration, and none when it stays', async () => {
    const testEvents = () => s3.messages.filter(({ body }) => body.includes('s3:TestEvent')).length;
    await waitUntil(() => testEvents() === 2);
    expect(JSON.parse(s3.messages[0]?.body ?? '')).toMatchObject({ Event: 's3:TestEvent', Bucket: 'inbox' });
    const notify = (Events: 's3:ObjectCreated:Copy'[]) =>
      s3.client.send(
        new PutBucketNotificationConfigurationCommand({
          Bucket: 'inbox',
          NotificationConfiguration: { QueueConfigurations: [{ Id: 'copies', QueueArn: queueArn, Events }] },
        }),
      );
    await notify(['s3:ObjectCreated:Copy']);
    await notify(['s3:ObjectCreated:Copy']);
    await put('a');
    await s3.client.send(new CopyObjectCommand({ Bucket: 'inbox', Key: 'b', CopySource: 'inbox/a' }));
    await waitUntil(() => s3.records().length > 0);
    expect(names()).toEqual(['ObjectCreated:Copy']);
    expect(testEvents()).toBe(3);
    const found = await s3.client.send(new GetBucketNotificationConfigurationCommand({ Bucket: 'inbox' }));
    expect(found.QueueConfigurations).toEqual([
      { Id: 'copies', QueueArn: queueArn, Events: ['s3:ObjectCreated:Copy'] },
    ]);
  });

  it('refuses event names that S3 does not know, and destinations it does not have here', async () => {
    const notify = (NotificationConfiguration: object) =>
      s3.client.send(
        new PutBucketNotificationConfigurationCommand({ Bucket: 'inbox', NotificationConfiguration }),
      );
    const wrong = { QueueConfigurations: [{ QueueArn: queueArn, Events: ['s3:ObjectEaten:*'] }] };
    await expect(notify(wrong)).rejects.toMatchObject({ name: 'InvalidArgument' });
    const topic = { TopicConfigurations: [{ TopicArn: 'arn', Events: ['s3:ObjectCreated:*'] }] };
    await expect(notify(topic)).rejects.toMatchObject({ name: 'NotImplemented' });
  });
});

describe('delivery of events', () => {
  it('answers the client first and tries again until the queue has the event', async () => {
    let attempts = 0;
    const s3 = await openS3({
      deliver: async () => {
        attempts += 1;
        if (attempts < 5) throw new Error('The queue is not there yet.');
      },
    });
    await s3.client.send(new PutObjectCommand({ Bucket: 'inbox', Key: 'a', Body: 'hello' }));
    // Two test events and one put, four failures among them.
    await waitUntil(() => attempts === 7);
    await s3.close();
  });

  it('delivers after a restart what was still owed, and nothing twice', async () => {
    const first = await openS3({ deliver: () => Promise.reject(new Error('The queue is gone.')) });
    await first.client.send(new PutObjectCommand({ Bucket: 'inbox', Key: 'a', Body: 'hello' }));
    await first.server.close();
    const second = await openS3({ folder: first.folder });
    await waitUntil(() => second.records().length === 1);
    await second.close();
    const third = await openS3({ folder: first.folder });
    await third.client.send(new PutObjectCommand({ Bucket: 'inbox', Key: 'b', Body: 'hello' }));
    await waitUntil(() => third.records().length === 1);
    expect(third.records()[0]?.s3.object.key).toBe('b');
    await third.close();
    await rm(first.folder, { recursive: true });
  });
});
