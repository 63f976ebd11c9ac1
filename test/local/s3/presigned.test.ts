import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '../../../local/http-api/sha256.ts';
import { type OpenS3, openS3 } from './open-s3.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

describe('presigned URLs of the local S3', () => {
  let s3: OpenS3;
  let now = new Date();
  beforeAll(async () => {
    s3 = await openS3({ now: () => now });
  });
  beforeEach(() => {
    now = new Date();
  });
  afterAll(() => s3.close());

  async function presign(method: string, path: string, query = {}, expiresIn = 60): Promise<string> {
    const signer = new SignatureV4({ credentials, region: 'eu-west-3', service: 's3', sha256: Sha256 });
    const { host, hostname, protocol } = new URL(s3.url);
    const request = { method, protocol, hostname, path, query, headers: { host } };
    const signed = await signer.presign(request, { signingDate: now, expiresIn });
    return `${s3.url}${path}?${new URLSearchParams(signed.query as Record<string, string>)}`;
  }
  const put = (Key: string) => s3.client.send(new PutObjectCommand({ Bucket: 'inbox', Key, Body: 'text' }));

  it('serve an upload and a download', async () => {
    const upload = await fetch(await presign('PUT', '/inbox/a'), { method: 'PUT', body: 'text' });
    expect(upload.status).toBe(200);
    const download = await fetch(await presign('GET', '/inbox/a', { 'response-content-type': 'text/csv' }));
    expect(await download.text()).toBe('text');
    expect(download.headers.get('content-type')).toBe('text/csv');
  });

  it('serve for as long as they say, and not a second longer', async () => {
    await put('a');
    const url = await presign('GET', '/inbox/a', {}, 60);
    now = new Date(now.getTime() + 59_000);
    expect((await fetch(url)).status).toBe(200);
    now = new Date(now.getTime() + 2_000);
    const late = await fetch(url);
    expect(late.status).toBe(403);
    expect(await late.text()).toContain('<Code>AccessDenied</Code><Message>Request has expired</Message>');
  });

  it('mean the same by a header that stands in them', async () => {
    const query = { 'x-amz-storage-class': 'STANDARD_IA', 'x-amz-meta-desk': 'news', 'x-amz-acl': 'private' };
    const upload = await fetch(await presign('PUT', '/inbox/hoisted', query), {
      method: 'PUT',
      body: 'text',
    });
    expect(upload.status).toBe(200);
    const head = await s3.client.send(new HeadObjectCommand({ Bucket: 'inbox', Key: 'hoisted' }));
    expect(head).toMatchObject({ StorageClass: 'STANDARD_IA', Metadata: { desk: 'news' } });
  });

  it.each([
    ['without a time', { 'X-Amz-Date': '' }],
    ['for longer than a week', { 'X-Amz-Expires': '604801' }],
    ['for no time at all', { 'X-Amz-Expires': 'soon' }],
  ])('are refused %s', async (_what, changed) => {
    const url = new URL(await presign('GET', '/inbox/a'));
    for (const [name, value] of Object.entries(changed)) url.searchParams.set(name, value);
    const answer = await fetch(url);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('AuthorizationQueryParametersError');
  });

  it('are refused with signatures of version 2, as are requests, and the refusal says what to use', async () => {
    const old = await fetch(`${s3.url}/inbox/a?AWSAccessKeyId=local&Expires=1&Signature=x`);
    expect(old.status).toBe(400);
    expect(await old.text()).toContain('aws s3 presign');
    const header = await fetch(`${s3.url}/inbox/a`, { headers: { authorization: 'AWS local:signature=' } });
    expect(await header.text()).toContain('AWS4-HMAC-SHA256');
  });

  it('read nothing that is not there', async () => {
    expect((await fetch(await presign('GET', '/inbox/nothing'))).status).toBe(404);
    const get = s3.client.send(new GetObjectCommand({ Bucket: 'inbox', Key: 'nothing' }));
    await expect(get).rejects.toMatchObject({ name: 'NoSuchKey' });
  });
});
