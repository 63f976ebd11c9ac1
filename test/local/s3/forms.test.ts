import { connect as openSocket } from 'node:net';
import { GetObjectCommand, GetObjectTaggingCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { type OpenS3, openS3, waitUntil } from './open-s3.ts';

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const policyOf = (conditions: unknown[], expiration = inAnHour()) =>
  Buffer.from(JSON.stringify({ expiration, conditions })).toString('base64');

describe('forms sent to the local S3', () => {
  let s3: OpenS3;
  beforeEach(async () => {
    s3 = await openS3();
  });
  afterEach(() => s3.close());

  function post(fields: Record<string, string>, content = 'hello', fileName = 'a é.txt'): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([content]), fileName);
    return fetch(`${s3.url}/inbox`, { method: 'POST', body: form, redirect: 'manual' });
  }
  const get = (Key: string) => s3.client.send(new GetObjectCommand({ Bucket: 'inbox', Key }));
  const keys = async () => {
    const { Contents } = await s3.client.send(new ListObjectsV2Command({ Bucket: 'inbox' }));
    return Contents?.map(({ Key }) => Key) ?? [];
  };

  const underItsName = ['desk/$', '{filename}'].join('');

  it('store a file under its name, with the headers of the fields, and announce it as a post', async () => {
    const answer = await post({
      key: underItsName,
      'Content-Type': 'text/plain',
      'x-amz-meta-desk': 'actualité',
      'x-amz-storage-class': 'STANDARD_IA',
      acl: 'private',
      tagging: '<Tagging><TagSet><Tag><Key>a</Key><Value>1</Value></Tag></TagSet></Tagging>',
      submit: 'Upload',
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('etag')).toBe('"5d41402abc4b2a76b9719d911017c592"');
    const found = await get('desk/a é.txt');
    expect(await found.Body?.transformToString()).toBe('hello');
    expect(found).toMatchObject({ ContentType: 'text/plain', StorageClass: 'STANDARD_IA', TagCount: 1 });
    expect(Buffer.from(found.Metadata?.['desk'] ?? '', 'latin1').toString()).toBe('actualité');
    const where = { Bucket: 'inbox', Key: 'desk/a é.txt' };
    expect((await s3.client.send(new GetObjectTaggingCommand(where))).TagSet).toEqual([
      { Key: 'a', Value: '1' },
    ]);
    await waitUntil(() => s3.records().length === 1);
    expect(s3.records()[0]).toMatchObject({
      eventName: 'ObjectCreated:Post',
      s3: { object: { key: 'desk/a+%C3%A9.txt', size: 5 } },
    });
  });

  it('are answered as they ask', async () => {
    const created = await post({ key: 'a&b', success_action_status: '201' });
    expect(created.status).toBe(201);
    expect(await created.text()).toContain('<Bucket>inbox</Bucket><Key>a&amp;b</Key>');
    expect((await post({ key: 'a', success_action_status: '200' })).status).toBe(200);
    const moved = await post({ key: 'a b', success_action_redirect: 'http://127.0.0.1:1/done?x=1' });
    expect(moved.status).toBe(303);
    expect(moved.headers.get('location')).toBe(
      'http://127.0.0.1:1/done?x=1&bucket=inbox&key=a+b&etag=%225d41402abc4b2a76b9719d911017c592%22',
    );
  });

  it('store what their policy allows', async () => {
    const policy = policyOf([
      { bucket: 'inbox' },
      ['starts-with', '$key', 'desk/'],
      ['eq', '$Content-Type', 'text/plain'],
      ['content-length-range', 1, 10],
      { 'x-amz-credential': 'local/20260101/eu-west-3/s3/aws4_request' },
    ]);
    const fields = {
      key: 'desk/a',
      'Content-Type': 'text/plain',
      'x-amz-credential': 'local/20260101/eu-west-3/s3/aws4_request',
      'x-amz-signature': '0'.repeat(64),
      policy,
    };
    expect((await post(fields)).status).toBe(204);
    const refused = async (changed: object, content?: string) => {
      const answer = await post({ ...fields, ...changed }, content);
      return `${answer.status} ${/<Code>(.*?)<.*<Message>(.*?)</
        .exec(await answer.text())
        ?.slice(1)
        .join(': ')}`;
    };
    expect(await refused({ key: 'other/a' })).toContain(
      '403 AccessDenied: Invalid according to Policy: Policy Condition failed',
    );
    expect(await refused({ 'Content-Type': 'text/html' })).toContain('Policy Condition failed');
    expect(await refused({ 'x-amz-meta-a': 'b' })).toBe(
      '403 AccessDenied: Invalid according to Policy: Extra input fields: x-amz-meta-a',
    );
    expect(await refused({}, '')).toContain('400 EntityTooSmall');
    expect(await refused({}, 'much too long')).toContain('400 EntityTooLarge');
    expect(await refused({ policy: policyOf([], '2020-01-01T00:00:00Z') })).toContain('Policy expired.');
    expect(await refused({ policy: 'no policy' })).toContain('400 InvalidPolicyDocument');
    expect(await refused({ policy: policyOf([['like', '$key', 'a']]) })).toContain(
      '400 InvalidPolicyDocument',
    );
    expect(await keys()).toEqual(['desk/a']);
  });

  it('are refused where they say what cannot be done', async () => {
    expect((await post({ key: 'a', acl: 'public-read' })).status).toBe(400);
    expect((await post({ key: 'a', 'x-amz-website-redirect-location': '/b' })).status).toBe(501);
    expect((await post({ key: 'a', AWSAccessKeyId: 'local', signature: 'x' })).status).toBe(400);
    expect((await post({ key: '' })).status).toBe(400);
    expect((await post({ key: 'k'.repeat(1_025) })).status).toBe(400);
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`f${at}`, '']));
    expect((await post({ ...many, key: 'a' })).status).toBe(400);
    expect((await post({ key: 'a', policy: 'x'.repeat(20_001) })).status).toBe(400);
    const noForm = await fetch(`${s3.url}/inbox`, { method: 'POST', body: 'text' });
    expect(noForm.status).toBe(412);
    const noFile = new FormData();
    noFile.append('key', 'a');
    expect((await fetch(`${s3.url}/inbox`, { method: 'POST', body: noFile })).status).toBe(400);
    expect(await keys()).toEqual([]);
  });

  it('store nothing of a file that breaks off', async () => {
    const head = '--x\r\nContent-Disposition: form-data; name="key"\r\n\r\nhalf\r\n';
    const file = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhello';
    const unfinished = await fetch(`${s3.url}/inbox`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: `${head}${file}`,
    });
    expect(unfinished.status).toBe(400);
    const { port } = new URL(s3.url);
    const socket = openSocket(Number(port), '127.0.0.1');
    socket.write(
      `POST /inbox HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000\r\n\r\n${head}${file}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await keys()).toEqual([]);
    expect((await post({ key: 'next' })).status).toBe(204);
  });
});
