import {
  DeleteObjectTaggingCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { type OpenS3, openS3, queueArn, waitUntil } from './open-s3.ts';

describe('tags of objects in the local S3', () => {
  let s3: OpenS3;
  beforeEach(async () => {
    s3 = await openS3();
  });
  afterEach(() => s3.close());

  const where = { Bucket: 'inbox', Key: 'a' };
  const put = (more = {}) => s3.client.send(new PutObjectCommand({ ...where, Body: 'text', ...more }));
  const tag = (tags: [string, string][], more = {}) =>
    s3.client.send(
      new PutObjectTaggingCommand({
        ...where,
        Tagging: { TagSet: tags.map(([Key, Value]) => ({ Key, Value })) },
        ...more,
      }),
    );
  const read = async (more = {}) => {
    const { TagSet } = await s3.client.send(new GetObjectTaggingCommand({ ...where, ...more }));
    return TagSet?.map(({ Key, Value }) => [Key, Value]);
  };

  it('are kept with the object, replaced as a whole, and deleted', async () => {
    await put({ Tagging: 'desk=news%20%26%20sport&%C3%A9=1' });
    expect(await read()).toEqual([
      ['desk', 'news & sport'],
      ['é', '1'],
    ]);
    expect((await s3.client.send(new HeadObjectCommand(where))).TagCount).toBe(2);
    await tag([['__proto__', '<&>']]);
    expect(await read()).toEqual([['__proto__', '<&>']]);
    await s3.client.send(new DeleteObjectTaggingCommand(where));
    expect(await read()).toEqual([]);
    expect((await s3.client.send(new HeadObjectCommand(where))).TagCount).toBeUndefined();
  });

  it('are of one version, and leave the object as it was', async () => {
    const first = await put();
    const second = await put();
    await tag([['a', '1']], { VersionId: first.VersionId });
    expect(await read({ VersionId: first.VersionId })).toEqual([['a', '1']]);
    expect(await read()).toEqual([]);
    expect((await s3.client.send(new HeadObjectCommand(where))).VersionId).toBe(second.VersionId);
  });

  it('are there after a restart', async () => {
    await put();
    await tag([['a', '1']]);
    const again = await openS3({ folder: s3.folder });
    const { TagSet } = await again.client.send(new GetObjectTaggingCommand(where));
    await again.close();
    expect(TagSet).toEqual([{ Key: 'a', Value: '1' }]);
  });

  it.each([
    ['too many', Array.from({ length: 11 }, (_, at): [string, string] => [`k${at}`, ''])],
    [
      'with one key twice',
      [
        ['a', '1'],
        ['a', '2'],
      ] as [string, string][],
    ],
    ['with a key that is too long', [['k'.repeat(129), '']] as [string, string][]],
    ['with a value that is too long', [['k', 'v'.repeat(257)]] as [string, string][]],
  ])('are refused where they are %s', async (_what, tags) => {
    await put();
    await expect(tag(tags)).rejects.toMatchObject({ name: 'InvalidTag' });
    const header = new URLSearchParams(tags).toString();
    await expect(put({ Tagging: header })).rejects.toMatchObject({ name: 'InvalidTag' });
  });

  it('cannot be of what is not there', async () => {
    await expect(tag([['a', '1']])).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('are announced to whoever wants to know, and to nobody else', async () => {
    await put();
    await tag([['a', '1']]);
    const Events = ['s3:ObjectTagging:*' as const];
    await s3.client.send(
      new PutBucketNotificationConfigurationCommand({
        Bucket: 'inbox',
        NotificationConfiguration: { QueueConfigurations: [{ QueueArn: queueArn, Events }] },
      }),
    );
    await tag([['a', '2']]);
    await s3.client.send(new DeleteObjectTaggingCommand(where));
    await waitUntil(() => s3.records().length === 3);
    expect(s3.records().map(({ eventName }) => eventName)).toEqual([
      'ObjectCreated:Put',
      'ObjectTagging:Put',
      'ObjectTagging:Delete',
    ]);
    expect(s3.records()[1]?.s3.object).not.toHaveProperty('sequencer');
  });
});
