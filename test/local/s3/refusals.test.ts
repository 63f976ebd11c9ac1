import {
  GetObjectAclCommand,
  GetObjectCommand,
  PutObjectAclCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { type OpenS3, openS3 } from './open-s3.ts';

describe('what the local S3 does not do', () => {
  let s3: OpenS3;
  beforeAll(async () => {
    s3 = await openS3();
  });
  afterAll(() => s3.close());

  const put = (Key: string, Body: string) =>
    s3.client.send(new PutObjectCommand({ Bucket: 'inbox', Key, Body }));
  const get = async (Key: string, more = {}) => {
    const answer = await s3.client.send(new GetObjectCommand({ Bucket: 'inbox', Key, ...more }));
    return { ...answer, text: await answer.Body?.transformToString() };
  };

  it.each([
    ['PUT', '/inbox/a.txt?retention', {}, 'objects are not locked here'],
    ['PUT', '/inbox?policy', {}, 'a bucket is as the template of the stack says'],
    ['POST', '/inbox/a.txt?restore', {}, 'put the object again in another storage class'],
    ['POST', '/inbox/a.txt?select&select-type=2', {}, 'get the object and filter it'],
    ['GET', '/inbox?inventory', {}, 'list the objects instead'],
    ['DELETE', '/inbox', {}, 'empty it instead'],
    ['PUT', '/inbox/a.txt', { 'x-amz-server-side-encryption': 'aws:kms:dsse' }, 'say AES256 or aws:kms'],
    ['PUT', '/inbox/a.txt', { 'x-amz-server-side-encryption-customer-key': 'k' }, 'leave the header out'],
    ['PUT', '/inbox/a.txt', { 'x-amz-object-lock-mode': 'GOVERNANCE' }, 'leave the header out'],
    ['PUT', '/inbox/a.txt?unheard-of', {}, 'docs/clients.md'],
  ])('answers %s %s %j with 501 instead of a false success, and says what to do', async (method, path, headers, remedy) => {
    const response = await fetch(`${s3.url}${path}`, { method, headers });
    expect(response.status).toBe(501);
    const text = await response.text();
    expect(text).toContain('<Code>NotImplemented</Code>');
    expect(text).toContain(remedy);
  });

  it.each([
    ['private', 200],
    ['bucket-owner-full-control', 200],
    ['public-read', 400],
  ])('answers a write with the ACL %s with %i', async (acl, status) => {
    const response = await fetch(`${s3.url}/inbox/acl`, { method: 'PUT', headers: { 'x-amz-acl': acl } });
    expect(response.status).toBe(status);
    expect((await response.text()).includes('AccessControlListNotSupported')).toBe(status === 400);
  });

  it('reads the ACL that there is, takes it back, and refuses another', async () => {
    await put('acl', 'x');
    const where = { Bucket: 'inbox', Key: 'acl' };
    const { Grants, Owner } = await s3.client.send(new GetObjectAclCommand(where));
    expect(Grants).toEqual([
      { Grantee: { Type: 'CanonicalUser', ID: Owner?.ID, DisplayName: 'local' }, Permission: 'FULL_CONTROL' },
    ]);
    const grant = (AccessControlPolicy: object) =>
      s3.client.send(new PutObjectAclCommand({ ...where, AccessControlPolicy }));
    await grant({ Owner, Grants });
    const everyone = { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/global/AllUsers' } as const;
    await expect(grant({ Owner, Grants: [{ Grantee: everyone, Permission: 'READ' }] })).rejects.toMatchObject(
      {
        name: 'AccessControlListNotSupported',
      },
    );
  });

  it('knows who owns its buckets', async () => {
    await put('mine', 'x');
    expect((await get('mine', { ExpectedBucketOwner: '000000000000' })).text).toBe('x');
    await expect(get('mine', { ExpectedBucketOwner: '111111111111' })).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });
});
