import { createHash } from 'node:crypto';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { type OpenS3, openS3 } from './open-s3.ts';

describe('objects of the local S3', () => {
  let s3: OpenS3;
  beforeAll(async () => {
    s3 = await openS3();
  });
  afterAll(() => s3.close());

  const put = (Key: string, Body: string | Uint8Array, more = {}) =>
    s3.client.send(new PutObjectCommand({ Bucket: 'inbox', Key, Body, ...more }));
  const get = async (Key: string, more = {}) => {
    const answer = await s3.client.send(new GetObjectCommand({ Bucket: 'inbox', Key, ...more }));
    return { ...answer, text: await answer.Body?.transformToString() };
  };

  it('gives back what was put, with its type, its metadata and the MD5 as entity tag', async () => {
    const stored = await put('a.txt', 'hello', { ContentType: 'text/plain', Metadata: { desk: 'sports' } });
    const found = await get('a.txt', { ChecksumMode: 'ENABLED' });
    expect(found.text).toBe('hello');
    expect(found.ContentType).toBe('text/plain');
    expect(found.Metadata).toEqual({ desk: 'sports' });
    expect(found.ETag).toBe('"5d41402abc4b2a76b9719d911017c592"');
    expect(found.VersionId).toBe(stored.VersionId);
    expect(found.ChecksumCRC32).toBe('NhCmhg==');
  });

  it('keeps an empty object', async () => {
    await put('empty', new Uint8Array());
    expect((await get('empty')).text).toBe('');
  });

  it('keeps every key apart, whatever its characters', async () => {
    // Unpaired surrogates are no UTF-8, and a key is never empty.
    const anyKey = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    const keys = [
      '..',
      '../../a',
      'a/../b',
      'a+b %2F c',
      'é',
      'e\u0301',
      '😀/\u2028',
      '/',
      'a//b',
      '.',
      'con',
    ];
    const property = fc.asyncProperty(fc.oneof(anyKey, fc.constantFrom(...keys)), async (key) => {
      await put(key, `content of ${key}`);
      expect((await get(key)).text).toBe(`content of ${key}`);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('refuses a key of more than 1,024 bytes of UTF-8', async () => {
    await put('é'.repeat(512), 'fits');
    await expect(put(`${'é'.repeat(512)}x`, 'too long')).rejects.toMatchObject({ name: 'KeyTooLongError' });
  });

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=0-1,3-4', '0123456789', undefined],
    ['bytes=5-2', '0123456789', undefined],
  ])('answers the range %s with %s', async (Range, text, ContentRange) => {
    await put('digits', '0123456789');
    const found = await get('digits', { Range, ChecksumMode: 'ENABLED' });
    expect(found.text).toBe(text);
    expect(found.ContentRange).toBe(ContentRange);
  });

  it('refuses a range that begins after the end', async () => {
    await put('digits', '0123456789');
    await expect(get('digits', { Range: 'bytes=10-' })).rejects.toMatchObject({ name: 'InvalidRange' });
  });

  it('honours conditions of a read', async () => {
    const { ETag } = await put('read', 'text');
    expect((await get('read', { IfMatch: ETag })).text).toBe('text');
    await expect(get('read', { IfMatch: '"other"' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await expect(get('read', { IfNoneMatch: ETag })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 304 },
    });
    const past = new Date(Date.now() - 60_000);
    await expect(get('read', { IfUnmodifiedSince: past })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
  });

  it('creates once with If-None-Match: *, and again once a delete marker hides the object', async () => {
    await put('once', 'first', { IfNoneMatch: '*' });
    await expect(put('once', 'second', { IfNoneMatch: '*' })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
    expect((await get('once')).text).toBe('first');
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'inbox', Key: 'once' }));
    await put('once', 'third', { IfNoneMatch: '*' });
    expect((await get('once')).text).toBe('third');
  });

  it('lets exactly one of many conditional writers win', async () => {
    const attempts = Array.from({ length: 8 }, (_, n) => put('race', `${n}`, { IfNoneMatch: '*' }));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('replaces with If-Match only what the writer has seen', async () => {
    const { ETag } = await put('seen', 'one');
    await put('seen', 'two', { IfMatch: ETag });
    await expect(put('seen', 'three', { IfMatch: ETag })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
    await expect(put('never', 'x', { IfMatch: ETag })).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect((await get('seen')).text).toBe('two');
  });

  it('copies bytes and headers, or replaces the headers when asked', async () => {
    const language = { ContentLanguage: 'fr' };
    await put('from é+', 'text', { ContentType: 'text/plain', Metadata: { desk: 'sports' }, ...language });
    const CopySource = `inbox/${encodeURIComponent('from é+')}`;
    await s3.client.send(new CopyObjectCommand({ Bucket: 'plain', Key: 'to', CopySource }));
    const copy = await s3.client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'to' }));
    expect(await copy.Body?.transformToString()).toBe('text');
    expect(copy).toMatchObject({ Metadata: { desk: 'sports' }, ...language });
    const news = { Metadata: { desk: 'news', url: 'https://news.example/a' }, ContentLanguage: 'en' };
    const replace = { MetadataDirective: 'REPLACE', ...news } as const;
    await s3.client.send(new CopyObjectCommand({ Bucket: 'plain', Key: 'to', CopySource, ...replace }));
    const head = await s3.client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'to' }));
    expect(head).toMatchObject(news);
  });

  it('deletes many keys at once, and says of each how it went', async () => {
    await put('many & <1>\r\n', 'x');
    const Objects = [{ Key: 'many & <1>\r\n' }, { Key: 'never there' }, { Key: 'k'.repeat(1_025) }];
    const answer = await s3.client.send(new DeleteObjectsCommand({ Bucket: 'inbox', Delete: { Objects } }));
    expect(answer.Deleted?.map(({ Key }) => Key)).toEqual(['many & <1>\r\n', 'never there']);
    expect(answer.Errors).toEqual([expect.objectContaining({ Code: 'KeyTooLongError' })]);
    await expect(get('many & <1>\r\n')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('names what is missing', async () => {
    await expect(get('nothing')).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(get('nothing', { Bucket: 'nowhere' })).rejects.toMatchObject({ name: 'NoSuchBucket' });
    await expect(get('nothing', { VersionId: 'x' })).rejects.toMatchObject({ name: 'NoSuchVersion' });
    const head = s3.client.send(new HeadObjectCommand({ Bucket: 'inbox', Key: 'nothing' }));
    await expect(head).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('finds a bucket by its host name', async () => {
    await put('by host', 'text');
    const { request } = await import('node:http');
    const headers = { host: `inbox.localhost:${new URL(s3.url).port}` };
    const status = await new Promise((resolve) => {
      request(`${s3.url}/by%20host`, { headers }, (response) => resolve(response.resume().statusCode)).end();
    });
    expect(status).toBe(200);
  });

  it('takes a DeleteObjects with a checksum of any kind, and refuses one without, as S3 does', async () => {
    const body = '<Delete><Object><Key>nothing</Key></Object></Delete>';
    const md5 = createHash('md5').update(body).digest('base64');
    const send = (headers: Record<string, string>) =>
      fetch(`${s3.url}/inbox?delete`, { method: 'POST', body, headers });
    expect((await send({ 'content-md5': md5 })).status).toBe(200);
    expect(
      (await send({ 'x-amz-checksum-sha1': createHash('sha1').update(body).digest('base64') })).status,
    ).toBe(200);
    const refusal = await send({});
    expect(refusal.status).toBe(400);
    expect(await refusal.text()).toContain('Missing required header for this request: Content-MD5');
  });

  it('says the headers that a link asks for, and refuses what no header can say', async () => {
    await put('link', 'text', { ContentType: 'text/plain' });
    const ResponseContentDisposition = 'attachment; filename="a.txt"';
    const found = await get('link', { ResponseContentDisposition, ResponseContentType: 'text/csv' });
    expect(found).toMatchObject({ ContentDisposition: ResponseContentDisposition, ContentType: 'text/csv' });
    await expect(get('link', { ResponseContentDisposition: 'filename=\u4e2d' })).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });

  it('answers what is read in the same way without HTTP', async () => {
    await put('small', 'small é', { ContentType: 'text/plain', Metadata: { desk: 'sports' } });
    await put('large', Buffer.alloc(300_000, 'é'));
    const asked: [method: string, path: string, headers: Record<string, string>][] = [
      ['GET', '/inbox/small', {}],
      ['GET', '/inbox/large', { 'x-amz-checksum-mode': 'ENABLED' }],
      ['GET', '/inbox/large', { range: 'bytes=7-100007' }],
      ['HEAD', '/inbox/large', {}],
      ['GET', '/inbox/missing', {}],
      ['HEAD', '/inbox/missing', {}],
      ['GET', '/inbox?list-type=2&prefix=sm', {}],
      ['GET', '/inbox?nothing', {}],
    ];
    for (const [method, path, headers] of asked) {
      const over = await fetch(s3.url + path, { method, headers });
      const answer = await s3.server.serve({ id: 1, host: '', method, path, headers, body: '' });
      expect(answer?.status).toBe(over.status);
      expect(nameless(Buffer.from(answer?.body ?? 'none').toString())).toBe(nameless(await over.text()));
      const ofTransport =
        /^(connection|date|keep-alive|transfer-encoding|content-length|x-amz-(request-id|id-2))$/;
      const own = [...over.headers].filter(([name]) => !ofTransport.test(name));
      expect(answer?.headers).toMatchObject(Object.fromEntries(own));
    }
  });

  it('takes what is written over HTTP only', async () => {
    const call = { id: 1, host: '', path: '/inbox/small', headers: {}, body: '' };
    expect(await s3.server.serve({ ...call, method: 'PUT' })).toBeUndefined();
    expect(await s3.server.serve({ ...call, method: 'POST' })).toBeUndefined();
  });
});

/** Without what names a call. */
function nameless(text: string): string {
  return text.replace(/<(RequestId|HostId)>[^<]*/g, '<$1>');
}
