import { createHash } from 'node:crypto';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { type OpenS3, openS3, waitUntil } from './open-s3.ts';

const fiveMebibytes = Buffer.alloc(5 * 1_024 ** 2, 'a');

describe('copies of the local S3', () => {
  let s3: OpenS3;
  beforeEach(async () => {
    s3 = await openS3();
  });
  afterEach(() => s3.close());

  const put = (Key: string, Body: string | Uint8Array, more = {}) =>
    s3.client.send(new PutObjectCommand({ Bucket: 'inbox', Key, Body, ...more }));
  const copy = (CopySource: string, Key: string, more = {}) =>
    s3.client.send(new CopyObjectCommand({ Bucket: 'inbox', Key, CopySource, ...more }));
  const head = (Key: string) => s3.client.send(new HeadObjectCommand({ Bucket: 'inbox', Key }));
  const tagsOf = async (Key: string) =>
    (await s3.client.send(new GetObjectTaggingCommand({ Bucket: 'inbox', Key }))).TagSet;
  const where = { Bucket: 'inbox', Key: 'joined' };
  const begin = async (more = {}) =>
    (await s3.client.send(new CreateMultipartUploadCommand({ ...where, ...more }))).UploadId ?? '';
  const copyPart = (UploadId: string, PartNumber: number, CopySource: string, more = {}) =>
    s3.client.send(new UploadPartCopyCommand({ ...where, UploadId, PartNumber, CopySource, ...more }));

  it('announces a copy as one', async () => {
    await put('a', 'text');
    await copy('inbox/a', 'b');
    await waitUntil(() => s3.records().length === 2);
    expect(s3.records()[1]).toMatchObject({
      eventName: 'ObjectCreated:Copy',
      s3: { object: { key: 'b', size: 4 } },
    });
  });

  it('keeps headers and tags, but storage class and encryption only where it is asked for them', async () => {
    const more = { Metadata: { desk: 'news' }, Tagging: 'a=1', StorageClass: 'STANDARD_IA' };
    await put('a', 'text', more);
    await copy('inbox/a', 'b');
    expect(await head('b')).toMatchObject({ Metadata: { desk: 'news' }, ServerSideEncryption: 'AES256' });
    expect((await head('b')).StorageClass).toBeUndefined();
    expect(await tagsOf('b')).toEqual([{ Key: 'a', Value: '1' }]);
    await copy('inbox/a', 'c', { TaggingDirective: 'REPLACE', Tagging: 'b=2', StorageClass: 'GLACIER_IR' });
    expect(await tagsOf('c')).toEqual([{ Key: 'b', Value: '2' }]);
    expect((await head('c')).StorageClass).toBe('GLACIER_IR');
  });

  it('copies an object to itself only to change something', async () => {
    await put('a', 'text', { Metadata: { desk: 'news' } });
    await expect(copy('inbox/a', 'a')).rejects.toMatchObject({ name: 'InvalidRequest' });
    await copy('inbox/a', 'a', { StorageClass: 'STANDARD_IA' });
    expect(await head('a')).toMatchObject({ StorageClass: 'STANDARD_IA', Metadata: { desk: 'news' } });
  });

  it.each([
    ['CopySourceIfMatch', '"5d41402abc4b2a76b9719d911017c592"', '"0"'],
    ['CopySourceIfNoneMatch', '"0"', '"5d41402abc4b2a76b9719d911017c592"'],
    ['CopySourceIfModifiedSince', new Date(0), new Date(Date.now() + 3_600_000)],
    ['CopySourceIfUnmodifiedSince', new Date(Date.now() + 3_600_000), new Date(0)],
  ])('honours %s', async (name, fulfilled, failed) => {
    await put('a', 'hello');
    await copy('inbox/a', 'b', { [name]: fulfilled });
    await expect(copy('inbox/a', 'b', { [name]: failed })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
    const UploadId = await begin();
    await copyPart(UploadId, 1, 'inbox/a', { [name]: fulfilled });
    await expect(copyPart(UploadId, 1, 'inbox/a', { [name]: failed })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
  });

  it('joins parts that are copied, ranges of them and parts that are sent', async () => {
    const source = Buffer.concat([fiveMebibytes, Buffer.from('0123456789')]);
    const { VersionId } = await put('source é', source);
    const CopySource = `inbox/${encodeURIComponent('source é')}?versionId=${VersionId}`;
    await put('source é', 'another version');
    const UploadId = await begin({ Metadata: { desk: 'news' }, Tagging: 'a=1', StorageClass: 'STANDARD_IA' });
    const first = await copyPart(UploadId, 1, CopySource);
    expect(first.CopySourceVersionId).toBe(VersionId);
    const second = await copyPart(UploadId, 2, CopySource, { CopySourceRange: 'bytes=0-5242879' });
    const third = await copyPart(UploadId, 3, CopySource, { CopySourceRange: 'bytes=5242882-5242884' });
    expect(third.CopyPartResult?.ETag).toBe(`"${createHash('md5').update('234').digest('hex')}"`);
    const last = await s3.client.send(
      new UploadPartCommand({ ...where, UploadId, PartNumber: 4, Body: 'end' }),
    );
    const copied = [first, second, third].map(({ CopyPartResult }, at) => ({
      PartNumber: at + 1,
      ETag: CopyPartResult?.ETag,
    }));
    // The third part is too small for one that is not the last.
    const complete = (Parts: object[]) =>
      s3.client.send(new CompleteMultipartUploadCommand({ ...where, UploadId, MultipartUpload: { Parts } }));
    await expect(complete([...copied, { PartNumber: 4, ETag: last.ETag }])).rejects.toMatchObject({
      name: 'EntityTooSmall',
    });
    await complete(copied);
    const found = await s3.client.send(new GetObjectCommand(where));
    const bytes = Buffer.from((await found.Body?.transformToByteArray()) ?? []);
    expect(bytes.equals(Buffer.concat([source, fiveMebibytes, Buffer.from('234')]))).toBe(true);
    expect(found).toMatchObject({ Metadata: { desk: 'news' }, TagCount: 1, StorageClass: 'STANDARD_IA' });
    await waitUntil(() => s3.records().length === 3);
    expect(s3.records()[2]?.eventName).toBe('ObjectCreated:CompleteMultipartUpload');
  });

  it('computes the checksum of a part that is copied', async () => {
    await put('a', 'hello');
    const UploadId = await begin({ ChecksumAlgorithm: 'CRC32' });
    const { CopyPartResult } = await copyPart(UploadId, 1, 'inbox/a');
    expect(CopyPartResult?.ChecksumCRC32).toBe('NhCmhg==');
  });

  it.each([
    'bytes=0-5',
    'bytes=3-2',
    'bytes=1-',
    'all',
  ])('refuses the range %s of five bytes', async (CopySourceRange) => {
    await put('a', 'hello');
    const UploadId = await begin();
    await expect(copyPart(UploadId, 1, 'inbox/a', { CopySourceRange })).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });

  it('copies no part of what is not there, nor into an upload that is not there', async () => {
    const UploadId = await begin();
    await expect(copyPart(UploadId, 1, 'inbox/nothing')).rejects.toMatchObject({ name: 'NoSuchKey' });
    await put('a', 'hello');
    await expect(copyPart('none', 1, 'inbox/a')).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });
});
