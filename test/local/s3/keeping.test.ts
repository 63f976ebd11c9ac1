import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type StorageClass,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { type OpenS3, openS3 } from './open-s3.ts';

const parts = [Buffer.alloc(5 * 1_024 ** 2, 'a'), Buffer.from('tail')];

describe('how the local S3 keeps objects', () => {
  let s3: OpenS3;
  beforeAll(async () => {
    s3 = await openS3();
  });
  afterAll(() => s3.close());

  const put = (Key: string, more = {}) =>
    s3.client.send(new PutObjectCommand({ Bucket: 'inbox', Key, Body: 'hello', ...more }));
  const get = (Key: string, more = {}) =>
    s3.client.send(new GetObjectCommand({ Bucket: 'inbox', Key, ...more }));
  const head = (Key: string, more = {}) =>
    s3.client.send(new HeadObjectCommand({ Bucket: 'inbox', Key, ...more }));
  const uploadInParts = async (Key: string, more = {}) => {
    const where = { Bucket: 'inbox', Key };
    const { UploadId } = await s3.client.send(new CreateMultipartUploadCommand({ ...where, ...more }));
    const sent = parts.map(async (Body, at) => {
      const part = { ...where, UploadId, PartNumber: at + 1, Body, ...more };
      const { ETag, ChecksumSHA256 } = await s3.client.send(new UploadPartCommand(part));
      return { PartNumber: at + 1, ETag, ChecksumSHA256 };
    });
    const MultipartUpload = { Parts: await Promise.all(sent) };
    await s3.client.send(new CompleteMultipartUploadCommand({ ...where, UploadId, MultipartUpload }));
  };

  it.each<StorageClass>([
    'STANDARD_IA',
    'ONEZONE_IA',
    'INTELLIGENT_TIERING',
    'GLACIER_IR',
    'REDUCED_REDUNDANCY',
  ])('reads what was put in the class %s, and states the class', async (StorageClass) => {
    await put(`class ${StorageClass}`, { StorageClass });
    const found = await get(`class ${StorageClass}`);
    expect(await found.Body?.transformToString()).toBe('hello');
    expect(found.StorageClass).toBe(StorageClass);
    const { Contents } = await s3.client.send(
      new ListObjectsV2Command({ Bucket: 'inbox', Prefix: `class ${StorageClass}` }),
    );
    expect(Contents?.map((object) => object.StorageClass)).toEqual([StorageClass]);
  });

  it.each<StorageClass>([
    'GLACIER',
    'DEEP_ARCHIVE',
  ])('reads nothing out of the archive %s', async (StorageClass) => {
    await put('archived', { StorageClass });
    await expect(get('archived')).rejects.toMatchObject({ name: 'InvalidObjectState', StorageClass });
    const copy = new CopyObjectCommand({ Bucket: 'inbox', Key: 'copy', CopySource: 'inbox/archived' });
    await expect(s3.client.send(copy)).rejects.toMatchObject({ name: 'InvalidObjectState' });
    expect((await head('archived')).StorageClass).toBe(StorageClass);
    await put('archived');
    expect(await (await get('archived')).Body?.transformToString()).toBe('hello');
  });

  it('refuses a class that S3 does not have', async () => {
    await expect(put('a', { StorageClass: 'CUPBOARD' })).rejects.toMatchObject({
      name: 'InvalidStorageClass',
    });
  });

  it('says that it encrypts with keys of S3, as S3 does whether it is asked or not', async () => {
    expect((await put('plain')).ServerSideEncryption).toBe('AES256');
    expect((await put('asked', { ServerSideEncryption: 'AES256' })).ServerSideEncryption).toBe('AES256');
    expect((await get('plain')).ServerSideEncryption).toBe('AES256');
  });

  it.each([
    [undefined, 'arn:aws:kms:eu-west-3:000000000000:alias/aws/s3'],
    ['1234-5678', 'arn:aws:kms:eu-west-3:000000000000:key/1234-5678'],
    ['alias/mine', 'arn:aws:kms:eu-west-3:000000000000:alias/mine'],
    ['arn:aws:kms:eu-west-3:1:key/2', 'arn:aws:kms:eu-west-3:1:key/2'],
  ])('notes the KMS key %s, and hides the MD5', async (SSEKMSKeyId, keyArn) => {
    const kms = { ServerSideEncryption: 'aws:kms', SSEKMSKeyId, BucketKeyEnabled: true };
    expect(await put('kms', kms)).toMatchObject({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId: keyArn });
    const found = await head('kms');
    expect(found).toMatchObject({
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: keyArn,
      BucketKeyEnabled: true,
    });
    expect(found.ETag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(found.ETag).not.toBe('"5d41402abc4b2a76b9719d911017c592"');
    expect(await (await get('kms')).Body?.transformToString()).toBe('hello');
  });

  it('refuses a key of KMS without its encryption', async () => {
    await expect(put('a', { SSEKMSKeyId: 'x' })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });

  it('tells of an object what is asked', async () => {
    await put('whole', { ChecksumAlgorithm: 'SHA256', StorageClass: 'STANDARD_IA' });
    const ask = (Key: string, more = {}) =>
      s3.client.send(
        new GetObjectAttributesCommand({
          Bucket: 'inbox',
          Key,
          ObjectAttributes: ['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize'],
          ...more,
        }),
      );
    expect(await ask('whole')).toMatchObject({
      ETag: '5d41402abc4b2a76b9719d911017c592',
      Checksum: {
        ChecksumSHA256: 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=',
        ChecksumType: 'FULL_OBJECT',
      },
      ObjectSize: 5,
      StorageClass: 'STANDARD_IA',
    });
    expect((await ask('whole')).ObjectParts).toBeUndefined();
    expect(await ask('whole', { ObjectAttributes: ['ObjectSize'] })).not.toHaveProperty('ETag');
    await uploadInParts('unchecked');
    expect((await ask('unchecked')).ObjectParts).toEqual({ TotalPartsCount: 2 });
    await uploadInParts('checked', { ChecksumAlgorithm: 'SHA256' });
    expect((await ask('checked', { MaxParts: 1 })).ObjectParts).toMatchObject({
      TotalPartsCount: 2,
      IsTruncated: true,
      NextPartNumberMarker: '1',
      Parts: [{ PartNumber: 1, Size: 5_242_880 }],
    });
    expect((await ask('checked', { PartNumberMarker: '1' })).ObjectParts?.Parts).toEqual([
      expect.objectContaining({ PartNumber: 2, Size: 4 }),
    ]);
    await expect(ask('whole', { ObjectAttributes: ['Colour'] })).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });

  it('reads one part of an object', async () => {
    await uploadInParts('parts');
    const second = await get('parts', { PartNumber: 2 });
    expect(await second.Body?.transformToString()).toBe('tail');
    expect(second).toMatchObject({ PartsCount: 2, ContentRange: 'bytes 5242880-5242883/5242884' });
    expect(await head('parts', { PartNumber: 1 })).toMatchObject({ ContentLength: 5_242_880, PartsCount: 2 });
    await expect(get('parts', { PartNumber: 3 })).rejects.toMatchObject({ name: 'InvalidPartNumber' });
    await put('one piece');
    const whole = await get('one piece', { PartNumber: 1 });
    expect(await whole.Body?.transformToString()).toBe('hello');
    expect(whole.PartsCount).toBeUndefined();
    await expect(get('parts', { PartNumber: 1, Range: 'bytes=0-1' })).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
  });
});
