import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { SignedUpload, Upload } from '../../../functions/desk/answer-upload.ts';
import { originOfUploads, uploadSigner } from '../../../functions/store/upload-signer.ts';
import { type LocalS3, startS3 } from '../../../local/s3/start-s3.ts';

const page = 'http://127.0.0.1:8787';
let folder: string;
let s3: LocalS3;
let client: S3Client;
let now = new Date();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-uploads-'));
  s3 = await startS3({ folder, deliver: async () => undefined, now: () => now });
  const cors = {
    origins: [page],
    headers: ['content-type', 'x-amz-checksum-sha256'],
    exposedHeaders: ['etag', 'x-amz-version-id'],
  };
  await s3.createBucket('inbox', { versioned: true, notifications: [], cors });
  await s3.createBucket('other', { versioned: true, notifications: [] });
  client = new S3Client({
    endpoint: s3.url,
    region: 'eu-west-3',
    forcePathStyle: true,
    credentials: {
      accessKeyId: 'function.copydesk-Upload',
      secretAccessKey: 'local',
      sessionToken: 'session',
    },
  });
});
beforeEach(() => {
  now = new Date();
});
afterAll(async () => {
  client.destroy();
  await s3.close();
  await rm(folder, { recursive: true });
});

const text = 'Le port rouvre ses quais.';
const hashOf = (body: string) => createHash('sha256').update(body).digest('base64');
const uploadOf = (changes: Partial<Upload> = {}): Upload => ({
  key: 'lot/été +%2e?.txt',
  sizeBytes: Buffer.byteLength(text),
  sha256: hashOf(text),
  contentType: 'text/plain; charset=utf-8',
  ...changes,
});
const sign = (changes: Partial<Upload> = {}) => uploadSigner(client, 'inbox', () => now)(uploadOf(changes));
const send = ({ url, headers }: SignedUpload, body = text, more: Record<string, string> = {}) =>
  fetch(url, { method: 'PUT', headers: { ...headers, ...more }, body });

describe('a signed upload', () => {
  it('takes the one file that it is for, with any key', async () => {
    const signed = await sign();
    expect(signed.expiresAt).toBe(new Date(now.getTime() + 300_000).toISOString());
    expect((await send(signed)).status).toBe(200);
    const object = { Bucket: 'inbox', Key: uploadOf().key };
    const { Body, ContentType } = await client.send(new GetObjectCommand(object));
    expect([await Body?.transformToString(), ContentType]).toEqual([text, uploadOf().contentType]);
  });

  it('takes an empty file, and one without a type', async () => {
    const { contentType: _, ...plain } = uploadOf({ key: 'empty', sizeBytes: 0, sha256: hashOf('') });
    const signed = await uploadSigner(client, 'inbox', () => now)(plain);
    expect((await send(signed, '')).status).toBe(200);
    expect(await client.send(new HeadObjectCommand({ Bucket: 'inbox', Key: 'empty' }))).toMatchObject({
      ContentLength: 0,
    });
  });

  it('says all that a sender needs, and no header that a browser keeps for itself', async () => {
    const { headers, url } = await sign();
    expect(Object.keys(headers).sort()).toEqual(['content-type', 'x-amz-checksum-sha256']);
    const query = new URL(url).searchParams;
    expect(query.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host;x-amz-checksum-sha256');
    expect(query.get('X-Amz-Expires')).toBe('300');
    expect(new URL(url).origin).toBe(await originOfUploads(client, 'inbox'));
  });

  it.each([
    ['another text of the same size', { body: text.replace('port', 'pont') }, 400, 'BadDigest'],
    ['a longer one', { body: `${text}.` }, 403, 'SignatureDoesNotMatch'],
    ['another checksum', { headers: { 'x-amz-checksum-sha256': hashOf('x') } }, 403, 'SignatureDoesNotMatch'],
    ['another type', { headers: { 'content-type': 'text/html' } }, 403, 'SignatureDoesNotMatch'],
    ['another key', { url: (url: string) => url.replace('/lot/', '/lots/') }, 403, 'SignatureDoesNotMatch'],
    [
      'another bucket',
      { url: (url: string) => url.replace('/inbox/', '/other/') },
      403,
      'SignatureDoesNotMatch',
    ],
    [
      'more time',
      { url: (url: string) => url.replace('Expires=300', 'Expires=3000') },
      403,
      'SignatureDoesNotMatch',
    ],
    ['something to do besides', { url: (url: string) => `${url}&tagging=` }, 403, 'SignatureDoesNotMatch'],
  ])('takes not %s', async (_, {
    body = text,
    headers = {},
    url = (same: string) => same,
  }: {
    body?: string;
    headers?: Record<string, string>;
    url?: (url: string) => string;
  }, status, code) => {
    const signed = await sign({ key: 'lot/a.txt' });
    const reply = await send({ ...signed, url: url(signed.url) }, body, headers);
    expect([reply.status, await reply.text()]).toEqual([
      status,
      expect.stringContaining(`<Code>${code}</Code>`),
    ]);
    await expect(client.send(new HeadObjectCommand({ Bucket: 'inbox', Key: 'lot/a.txt' }))).rejects.toThrow();
  });

  it('serves for five minutes', async () => {
    const signed = await sign();
    now = new Date(now.getTime() + 301_000);
    const late = await send(signed);
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('Request has expired')]);
  });

  it('is for a PUT alone', async () => {
    const { url } = await sign();
    expect((await fetch(url)).status).toBe(403);
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(403);
  });
});

describe('a page of the API', () => {
  it('may send a signed file, and read that it arrived', async () => {
    const signed = await sign({ key: 'of-page.txt' });
    const preflight = await fetch(signed.url, {
      method: 'OPTIONS',
      headers: {
        origin: page,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-type,x-amz-checksum-sha256',
      },
    });
    expect(preflight.status).toBe(200);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': page,
      'access-control-allow-methods': 'PUT',
    });
    const sent = await send(signed, text, { origin: page, 'sec-fetch-site': 'same-site' });
    expect([sent.status, sent.headers.get('access-control-allow-origin')]).toEqual([200, page]);
  });

  it.each([
    ['another page', 'http://127.0.0.1:1', 'inbox', 'PUT', '?X-Amz-Signature=a'],
    ['another bucket', page, 'other', 'PUT', '?X-Amz-Signature=a'],
    ['nothing signed', page, 'inbox', 'PUT', ''],
    ['a file to read', page, 'inbox', 'GET', '?X-Amz-Signature=a'],
    ['a file to delete', page, 'inbox', 'DELETE', '?X-Amz-Signature=a'],
  ])('is not let in with %s', async (_, origin, bucket, method, query) => {
    for (const asked of [method, 'OPTIONS']) {
      const headers = { origin, 'access-control-request-method': method };
      const reply = await fetch(`${s3.url}/${bucket}/a${query}`, { method: asked, headers });
      expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([403, null]);
      await reply.text();
    }
  });
});
