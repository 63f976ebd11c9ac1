import { PutObjectCommand } from '@aws-sdk/client-s3';
import { clientTimeoutMs, describeClient, type OpenClient, openClient, whyNot } from './open-client.ts';

jest.setTimeout(clientTimeoutMs);

describeClient('awscli', whyNot('aws', '--version'), () => {
  let client: OpenClient;
  beforeAll(async () => {
    client = await openClient();
  });
  afterAll(() => client.close());

  const aws = (...args: string[]) => client.run('aws', '--endpoint-url', client.s3.url, ...args);
  const quiet = ['--no-progress', '--only-show-errors'];

  it('brings a folder there and back, whatever its names, and finds nothing to do the second time', async () => {
    await aws('s3', 'sync', 'tree', 's3://inbox/tree', ...quiet);
    expect(await aws('s3', 'sync', 'tree', 's3://inbox/tree', '--dryrun')).toBe('');
    await aws('s3', 'sync', 's3://inbox/tree', 'back', ...quiet);
    expect(await client.run('diff', '-r', 'tree', 'back')).toBe('');
    await aws('s3', 'rm', 's3://inbox/tree', '--recursive', '--only-show-errors');
    expect(client.eventNames()).toEqual(['ObjectCreated:Put', 'ObjectRemoved:DeleteMarkerCreated']);
  });

  it('uploads a large file in parts, copies it by parts, and reads it back', async () => {
    await aws('s3', 'cp', 'large.bin', 's3://inbox/large.bin', ...quiet);
    await aws('s3', 'cp', 's3://inbox/large.bin', 's3://inbox/copied.bin', ...quiet);
    await aws('s3', 'mv', 's3://inbox/copied.bin', 'back.bin', ...quiet);
    expect(await client.run('cmp', 'large.bin', 'back.bin')).toBe('');
    expect(client.eventNames()).toContain('ObjectCreated:CompleteMultipartUpload');
  });

  it('says how an object is to be kept, and makes a link that serves without it', async () => {
    const options = ['--acl', 'private', '--sse', 'AES256', '--storage-class', 'STANDARD_IA'];
    await aws(
      's3',
      'cp',
      'tree/a.txt',
      's3://inbox/kept.txt',
      ...options,
      '--metadata',
      'desk=news',
      ...quiet,
    );
    const url = await aws('s3', 'presign', 's3://inbox/kept.txt', '--expires-in', '60');
    const answer = await fetch(url.trim());
    expect(await answer.text()).toBe('one');
    expect(answer.headers.get('x-amz-storage-class')).toBe('STANDARD_IA');
    expect(answer.headers.get('x-amz-meta-desk')).toBe('news');
  });

  it('tells its user what to do where a call is not supported', async () => {
    await expect(aws('s3', 'cp', 'tree/a.txt', 's3://inbox/a.txt', '--acl', 'public-read')).rejects.toThrow(
      'leave the ACL out',
    );
    const restore = aws(
      's3api',
      'restore-object',
      '--bucket',
      'inbox',
      '--key',
      'a',
      '--restore-request',
      'Days=1',
    );
    await expect(restore).rejects.toThrow('put the object again in another storage class');
  });

  it('makes a bucket, and removes it with all that is in it', async () => {
    await aws('s3', 'mb', 's3://made');
    await client.s3.client.send(new PutObjectCommand({ Bucket: 'made', Key: 'a.txt', Body: 'one' }));
    expect(await aws('s3', 'rb', 's3://made', '--force')).toContain('remove_bucket: made');
  });
});
