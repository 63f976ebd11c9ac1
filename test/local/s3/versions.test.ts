import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { type OpenS3, openS3 } from './open-s3.ts';

describe('versions of the local S3', () => {
  let s3: OpenS3;
  beforeEach(async () => {
    s3 = await openS3();
  });
  afterEach(() => s3.close());

  const put = async (Body: string, Bucket = 'inbox') =>
    (await s3.client.send(new PutObjectCommand({ Bucket, Key: 'a', Body }))).VersionId;
  const get = async (VersionId?: string, Bucket = 'inbox') => {
    const { Body } = await s3.client.send(new GetObjectCommand({ Bucket, Key: 'a', VersionId }));
    return Body?.transformToString();
  };
  const remove = (VersionId?: string, Bucket = 'inbox') =>
    s3.client.send(new DeleteObjectCommand({ Bucket, Key: 'a', VersionId }));
  const versions = async (Bucket = 'inbox') => {
    const answer = await s3.client.send(new ListObjectVersionsCommand({ Bucket }));
    return {
      objects: answer.Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest]) ?? [],
      markers: answer.DeleteMarkers?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest]) ?? [],
    };
  };

  it('keeps every version of a versioned bucket, newest first', async () => {
    const first = await put('one');
    const second = await put('two');
    expect(await get()).toBe('two');
    expect(await get(first)).toBe('one');
    expect((await versions()).objects).toEqual([
      [second, true],
      [first, false],
    ]);
  });

  it('hides an object behind a delete marker, and restores it when the marker is deleted', async () => {
    const object = await put('one');
    const marker = await remove();
    expect(marker.DeleteMarker).toBe(true);
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect((await s3.client.send(new ListObjectsV2Command({ Bucket: 'inbox' }))).KeyCount).toBe(0);
    expect(await versions()).toEqual({ objects: [[object, false]], markers: [[marker.VersionId, true]] });
    expect((await remove(marker.VersionId)).DeleteMarker).toBe(true);
    expect(await get()).toBe('one');
  });

  it('refuses to read a delete marker by its version', async () => {
    await put('one');
    const { VersionId } = await remove();
    await expect(get(VersionId)).rejects.toMatchObject({ name: 'MethodNotAllowed' });
    const head = s3.client.send(new HeadObjectCommand({ Bucket: 'inbox', Key: 'a', VersionId }));
    await expect(head).rejects.toMatchObject({ $metadata: { httpStatusCode: 405 } });
  });

  it('makes the version before it current when the current one is deleted for good', async () => {
    await put('one');
    const second = await put('two');
    await remove(second);
    expect(await get()).toBe('one');
    await expect(get(second)).rejects.toMatchObject({ name: 'NoSuchVersion' });
  });

  it('keeps one version without versioning, and no trace of it once deleted', async () => {
    expect(await put('one', 'plain')).toBeUndefined();
    await put('two', 'plain');
    expect(await get(undefined, 'plain')).toBe('two');
    expect((await versions('plain')).objects).toEqual([['null', true]]);
    await remove(undefined, 'plain');
    expect(await versions('plain')).toEqual({ objects: [], markers: [] });
  });

  it('replaces only the null version while versioning is suspended', async () => {
    const kept = await put('kept');
    const VersioningConfiguration = { Status: 'Suspended' } as const;
    await s3.client.send(new PutBucketVersioningCommand({ Bucket: 'inbox', VersioningConfiguration }));
    await put('one');
    await put('two');
    expect((await versions()).objects).toEqual([
      ['null', true],
      [kept, false],
    ]);
    await remove();
    expect(await versions()).toEqual({ objects: [[kept, false]], markers: [['null', true]] });
  });

  it('gives the same version ids for the same calls, clock and seed', async () => {
    const options = { now: () => new Date('2024-05-17T10:00:00Z'), random: () => 0.25 };
    const ids = [];
    for (let run = 0; run < 2; run += 1) {
      const seeded = await openS3(options);
      const command = () => new PutObjectCommand({ Bucket: 'inbox', Key: 'a', Body: 'x' });
      ids.push([
        (await seeded.client.send(command())).VersionId,
        (await seeded.client.send(command())).VersionId,
      ]);
      await seeded.close();
    }
    expect(ids[0]).toEqual(ids[1]);
    expect(new Set(ids[0]).size).toBe(2);
  });
});
