import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketAclCommand,
  GetBucketEncryptionCommand,
  GetBucketLocationCommand,
  GetBucketLoggingCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketRequestPaymentCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { type OpenS3, openS3 } from './open-s3.ts';

describe('buckets of the local S3', () => {
  let s3: OpenS3;
  beforeEach(async () => {
    s3 = await openS3();
  });
  afterEach(() => s3.close());

  const create = (Bucket: string, more = {}) => s3.client.send(new CreateBucketCommand({ Bucket, ...more }));
  const remove = (Bucket: string) => s3.client.send(new DeleteBucketCommand({ Bucket }));
  const put = (Bucket: string, Key: string) =>
    s3.client.send(new PutObjectCommand({ Bucket, Key, Body: 'text' }));
  const names = async (more = {}) => {
    const { Buckets } = await s3.client.send(new ListBucketsCommand(more));
    return Buckets?.map(({ Name }) => Name);
  };

  it('go when they are empty, and are gone after a restart too', async () => {
    await create('made', { ACL: 'private', ObjectOwnership: 'BucketOwnerEnforced' });
    await s3.client.send(new CreateMultipartUploadCommand({ Bucket: 'made', Key: 'begun' }));
    await put('made', 'a');
    await expect(remove('made')).rejects.toMatchObject({
      name: 'BucketNotEmpty',
      $metadata: { httpStatusCode: 409 },
    });
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'made', Key: 'a' }));
    await remove('made');
    await expect(s3.client.send(new HeadBucketCommand({ Bucket: 'made' }))).rejects.toMatchObject({
      name: 'NotFound',
    });
    await expect(remove('made')).rejects.toMatchObject({ name: 'NoSuchBucket' });
    const again = await openS3({ folder: s3.folder });
    const { Buckets } = await again.client.send(new ListBucketsCommand({}));
    await again.close();
    expect(Buckets?.map(({ Name }) => Name)).toEqual(['inbox', 'plain']);
  });

  it('stay while a version or a delete marker is in them', async () => {
    await create('made');
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await s3.client.send(new PutBucketVersioningCommand({ Bucket: 'made', VersioningConfiguration }));
    const { VersionId } = await s3.client.send(
      new DeleteObjectCommand({ Bucket: 'made', Key: 'never there' }),
    );
    await expect(remove('made')).rejects.toMatchObject({ name: 'BucketNotEmpty' });
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'made', Key: 'never there', VersionId }));
    await remove('made');
  });

  it('stay where they belong to the stack, and the refusal says what to do', async () => {
    await expect(remove('inbox')).rejects.toMatchObject({
      name: 'NotImplemented',
      message: expect.stringContaining('empty it instead'),
    });
  });

  it('are listed by name, with a prefix and page by page', async () => {
    for (const name of ['made-b', 'made-a', 'made-c']) await create(name);
    expect(await names()).toEqual(['inbox', 'made-a', 'made-b', 'made-c', 'plain']);
    const first = await s3.client.send(new ListBucketsCommand({ Prefix: 'made-', MaxBuckets: 2 }));
    expect(first.Buckets?.map(({ Name }) => Name)).toEqual(['made-a', 'made-b']);
    const { ContinuationToken } = first;
    expect(await names({ Prefix: 'made-', MaxBuckets: 2, ContinuationToken })).toEqual(['made-c']);
    expect(await names({ BucketRegion: 'us-west-2' })).toEqual([]);
  });

  it('say how they are set, as a new bucket of S3 does', async () => {
    const where = { Bucket: 'plain' };
    expect((await s3.client.send(new GetBucketLocationCommand(where))).LocationConstraint).toBe('eu-west-3');
    expect((await s3.client.send(new GetBucketAclCommand(where))).Grants).toEqual([
      expect.objectContaining({ Permission: 'FULL_CONTROL' }),
    ]);
    const { ServerSideEncryptionConfiguration } = await s3.client.send(new GetBucketEncryptionCommand(where));
    expect(ServerSideEncryptionConfiguration?.Rules).toEqual([
      { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false },
    ]);
    const { OwnershipControls } = await s3.client.send(new GetBucketOwnershipControlsCommand(where));
    expect(OwnershipControls?.Rules).toEqual([{ ObjectOwnership: 'BucketOwnerEnforced' }]);
    const { PublicAccessBlockConfiguration } = await s3.client.send(new GetPublicAccessBlockCommand(where));
    expect(PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    });
    expect((await s3.client.send(new GetBucketRequestPaymentCommand(where))).Payer).toBe('BucketOwner');
    expect((await s3.client.send(new GetBucketLoggingCommand(where))).LoggingEnabled).toBeUndefined();
  });

  it.each([
    ['policy', 'NoSuchBucketPolicy'],
    ['policyStatus', 'NoSuchBucketPolicy'],
    ['cors', 'NoSuchCORSConfiguration'],
    ['tagging', 'NoSuchTagSet'],
    ['website', 'NoSuchWebsiteConfiguration'],
    ['replication', 'ReplicationConfigurationNotFoundError'],
    ['object-lock', 'ObjectLockConfigurationNotFoundError'],
  ])('say of their %s that there is none', async (query, code) => {
    const answer = await fetch(`${s3.url}/plain?${query}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(`<Code>${code}</Code>`);
    expect(await (await fetch(`${s3.url}/nowhere?${query}`)).text()).toContain('<Code>NoSuchBucket</Code>');
  });
});
