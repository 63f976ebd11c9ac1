import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { objectStore } from '../../functions/store/object-store.ts';

const s3 = mockClient(S3Client);
const objects = objectStore(s3 as unknown as S3Client);
beforeEach(() => s3.reset());

/** What S3 answers; the body says whether it was read or let go. */
function answer(content: string, changes: object = {}) {
  const done: string[] = [];
  const Body = {
    transformToByteArray: async () => {
      done.push('read');
      return new TextEncoder().encode(content);
    },
    transformToWebStream: () => ({ cancel: async () => void done.push('cancelled') }),
  };
  s3.on(GetObjectCommand, { Bucket: 'inbox', Key: 'a b+c.txt' }).resolves({
    Body: Body as never,
    VersionId: 'v7',
    ContentLength: content.length,
    LastModified: new Date('2026-01-02T03:04:05Z'),
    ContentType: 'text/plain',
    ...changes,
  });
  return done;
}

const source = {
  bucket: 'inbox',
  key: 'a b+c.txt',
  versionId: 'v7',
  sizeBytes: 5,
  modifiedAt: '2026-01-02T03:04:05.000Z',
  contentType: 'text/plain',
};

describe('objectStore', () => {
  it('reads the body and what it is the body of in one call', async () => {
    answer('hello');
    const body = new TextEncoder().encode('hello');
    expect(await objects.read('inbox', 'a b+c.txt', 5)).toEqual({ source, body });
    expect(s3.calls()).toHaveLength(1);
  });

  it('gives the metadata of the uploader as they are, and the language they name', async () => {
    const metadata = { mtime: '1700000000', published: '2004-05-06' };
    answer('hello', { Metadata: metadata, ContentLanguage: 'fr' });
    expect(await objects.read('inbox', 'a b+c.txt', 5)).toMatchObject({
      source: { ...source, contentLanguage: 'fr' },
      metadata,
    });
  });

  it('lets a body go unread that is over the size asked for', async () => {
    const done = answer('hello');
    expect(await objects.read('inbox', 'a b+c.txt', 4)).toEqual({ source });
    expect(done).toEqual(['cancelled']);
  });

  it('reads an empty object as no bytes', async () => {
    answer('', { Body: undefined });
    expect((await objects.read('inbox', 'a b+c.txt', 4))?.body).toEqual(new Uint8Array());
  });

  it('says undefined where there is no such object', async () => {
    s3.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'gone', $metadata: {} }));
    expect(await objects.read('inbox', 'gone.txt', 4)).toBeUndefined();
  });

  it.each([
    ['AccessDenied', 403],
    ['NoSuchBucket', 404],
    ['SlowDown', 503],
  ])('throws for %s: that is no deletion', async (name, httpStatusCode) => {
    const error = new S3ServiceException({ name, $fault: 'server', $metadata: { httpStatusCode } });
    s3.on(GetObjectCommand).rejects(error);
    s3.on(HeadObjectCommand).rejects(error);
    await expect(objects.read('inbox', 'a.txt', 4)).rejects.toBe(error);
  });

  const refuse = (name: string, httpStatusCode: number) => {
    const error = new S3ServiceException({ name, $fault: 'client', $metadata: { httpStatusCode } });
    s3.on(GetObjectCommand).rejects(error);
    return error;
  };
  const head = {
    VersionId: 'v7',
    ContentLength: 5,
    LastModified: new Date('2026-01-02T03:04:05Z'),
    ContentType: 'text/plain',
  };

  it.each([
    ['InvalidObjectState', 403, { StorageClass: 'GLACIER' as const }, 'archived'],
    [
      'InvalidObjectState',
      403,
      { StorageClass: 'DEEP_ARCHIVE' as const, Restore: 'ongoing-request="true"' },
      'archived',
    ],
    [
      'InvalidObjectState',
      403,
      { StorageClass: 'INTELLIGENT_TIERING' as const, ArchiveStatus: 'ARCHIVE_ACCESS' as const },
      'archived',
    ],
    ['AccessDenied', 403, { ServerSideEncryption: 'aws:kms' as const }, 'encrypted'],
    ['KMS.DisabledException', 400, { ServerSideEncryption: 'aws:kms:dsse' as const }, 'encrypted'],
  ])('says of %s (%d) with %j that it is %s', async (name, status, changes, obstacle) => {
    refuse(name, status);
    s3.on(HeadObjectCommand).resolves({ ...head, ...changes });
    expect(await objects.read('inbox', 'a b+c.txt', 5)).toEqual({ source, obstacle });
  });

  it.each([
    ['the role may read nothing: HEAD is refused too', undefined],
    ['a plain object may not be read: a policy denies it', {}],
    [
      'the archived object was restored meanwhile',
      { StorageClass: 'GLACIER' as const, Restore: 'ongoing-request="false", expiry-date="x"' },
    ],
  ])('throws, to try again, where %s', async (_why, changes) => {
    const error = refuse('AccessDenied', 403);
    if (changes) s3.on(HeadObjectCommand).resolves({ ...head, ...changes });
    else s3.on(HeadObjectCommand).rejects(error);
    await expect(objects.read('inbox', 'a b+c.txt', 5)).rejects.toBe(error);
  });
});
