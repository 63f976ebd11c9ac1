import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  type ChecksumAlgorithm,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { type OpenS3, openS3, waitUntil } from './open-s3.ts';

const fiveMebibytes = Buffer.alloc(5 * 1_024 ** 2, 'a');
const tail = Buffer.from('tail');

describe('multipart uploads of the local S3', () => {
  let s3: OpenS3;
  beforeEach(async () => {
    s3 = await openS3();
  });
  afterEach(() => s3.close());

  const where = { Bucket: 'inbox', Key: 'large' };
  const begin = async (more: object = {}) =>
    (await s3.client.send(new CreateMultipartUploadCommand({ ...where, ...more }))).UploadId ?? '';
  const upload = async (UploadId: string, PartNumber: number, Body: Buffer, more: object = {}) => {
    const part = await s3.client.send(
      new UploadPartCommand({ ...where, UploadId, PartNumber, Body, ...more }),
    );
    const { ETag, ChecksumCRC32, ChecksumSHA256 } = part;
    return { PartNumber, ETag, ChecksumCRC32, ChecksumSHA256 };
  };
  const complete = (UploadId: string, Parts: object[], more: object = {}) =>
    s3.client.send(
      new CompleteMultipartUploadCommand({ ...where, UploadId, MultipartUpload: { Parts }, ...more }),
    );

  it('joins the parts by number, in one event, under the entity tag of their tags', async () => {
    const UploadId = await begin({ Metadata: { desk: 'sports' } });
    const last = await upload(UploadId, 7, tail);
    const first = await upload(UploadId, 2, fiveMebibytes);
    await upload(UploadId, 9, Buffer.from('left out'));
    expect(s3.records()).toEqual([]);
    const { ETag, VersionId } = await complete(UploadId, [first, last]);
    const digests = [fiveMebibytes, tail].map((part) => createHash('md5').update(part).digest());
    expect(ETag).toBe(`"${createHash('md5').update(Buffer.concat(digests)).digest('hex')}-2"`);
    const found = await s3.client.send(new GetObjectCommand({ ...where, VersionId }));
    const bytes = Buffer.from((await found.Body?.transformToByteArray()) ?? []);
    expect(bytes.equals(Buffer.concat([fiveMebibytes, tail]))).toBe(true);
    expect(found.Metadata).toEqual({ desk: 'sports' });
    await waitUntil(() => s3.records().length === 1);
    expect(s3.records()[0]).toMatchObject({
      eventName: 'ObjectCreated:CompleteMultipartUpload',
      s3: { object: { size: fiveMebibytes.length + tail.length, versionId: VersionId } },
    });
    await expect(complete(UploadId, [first, last])).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  it.each<[ChecksumAlgorithm, 'COMPOSITE' | 'FULL_OBJECT', string]>([
    ['CRC32', 'FULL_OBJECT', 'ChecksumCRC32'],
    ['CRC32', 'COMPOSITE', 'ChecksumCRC32'],
    ['SHA256', 'COMPOSITE', 'ChecksumSHA256'],
  ])('computes the %s of kind %s', async (ChecksumAlgorithm, ChecksumType, field) => {
    const UploadId = await begin({ ChecksumAlgorithm, ChecksumType });
    const parts = [
      await upload(UploadId, 1, fiveMebibytes, { ChecksumAlgorithm }),
      await upload(UploadId, 2, tail, { ChecksumAlgorithm }),
    ];
    const answer: Record<string, unknown> = { ...(await complete(UploadId, parts)) };
    expect(answer[field]).toMatch(ChecksumType === 'COMPOSITE' ? /=-2$/ : /^[^-]+==$/);
    expect(answer['ChecksumType']).toBe(ChecksumType);
  });

  it('refuses parts that are too small, unknown or out of order, and stays open', async () => {
    const UploadId = await begin();
    const small = await upload(UploadId, 1, tail);
    const last = await upload(UploadId, 2, tail);
    await expect(complete(UploadId, [small, last])).rejects.toMatchObject({ name: 'EntityTooSmall' });
    await expect(complete(UploadId, [{ ...small, ETag: '"x"' }])).rejects.toMatchObject({
      name: 'InvalidPart',
    });
    await expect(complete(UploadId, [{ ...small, PartNumber: 5 }])).rejects.toMatchObject({
      name: 'InvalidPart',
    });
    await expect(complete(UploadId, [last, small])).rejects.toMatchObject({ name: 'InvalidPartOrder' });
    await expect(complete(UploadId, [small], { MpuObjectSize: 99 })).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
    await expect(complete(UploadId, [small], { ChecksumCRC32: 'AAAAAA==' })).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
    expect((await complete(UploadId, [small])).VersionId).toBeDefined();
  });

  it('lists parts and uploads page by page, and forgets what is aborted', async () => {
    const UploadId = await begin();
    for (const number of [3, 1, 2]) await upload(UploadId, number, tail);
    const page = await s3.client.send(new ListPartsCommand({ ...where, UploadId, MaxParts: 2 }));
    expect(page.Parts?.map(({ PartNumber }) => PartNumber)).toEqual([1, 2]);
    expect(page.IsTruncated).toBe(true);
    const marker = { PartNumberMarker: page.NextPartNumberMarker };
    const next = await s3.client.send(new ListPartsCommand({ ...where, UploadId, ...marker }));
    expect(next.Parts?.map(({ PartNumber }) => PartNumber)).toEqual([3]);
    const other = await begin({ Key: 'another' });
    const first = await s3.client.send(new ListMultipartUploadsCommand({ Bucket: 'inbox', MaxUploads: 1 }));
    expect(first.Uploads?.map((found) => found.UploadId)).toEqual([other]);
    const { NextKeyMarker: KeyMarker, NextUploadIdMarker: UploadIdMarker } = first;
    const markers = { KeyMarker, UploadIdMarker };
    const rest = await s3.client.send(new ListMultipartUploadsCommand({ Bucket: 'inbox', ...markers }));
    expect(rest.Uploads?.map((found) => found.UploadId)).toEqual([UploadId]);
    await s3.client.send(new AbortMultipartUploadCommand({ ...where, UploadId }));
    await expect(upload(UploadId, 1, tail)).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  it('honours a conditional write when it completes', async () => {
    const [one, two] = [await begin(), await begin()];
    const [first, second] = [await upload(one, 1, tail), await upload(two, 1, tail)];
    await complete(one, [first], { IfNoneMatch: '*' });
    await expect(complete(two, [second], { IfNoneMatch: '*' })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
  });
});
