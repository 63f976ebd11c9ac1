import { clientTimeoutMs, describeClient, type OpenClient, openClient, whyNot } from './open-client.ts';

jest.setTimeout(clientTimeoutMs);

describeClient('s3cmd', whyNot('s3cmd', '--version'), () => {
  let client: OpenClient;
  beforeAll(async () => {
    client = await openClient();
  });
  afterAll(() => client.close());

  function s3cmd(...args: string[]): Promise<string> {
    const { host } = new URL(client.s3.url);
    const server = ['--no-ssl', '--host', host, '--host-bucket', host, '--region', 'eu-west-3'];
    const keys = ['--access_key', 'local', '--secret_key', 'local'];
    return client.run('s3cmd', '--config', '/dev/null', ...server, ...keys, '--no-progress', ...args);
  }

  it('brings a folder there and back, whatever its names, and finds nothing to do the second time', async () => {
    await s3cmd('sync', 'tree/', 's3://inbox/tree/');
    expect(await s3cmd('sync', 'tree/', 's3://inbox/tree/')).not.toContain('upload');
    expect(await s3cmd('ls', '-r', 's3://inbox')).toContain('tree/sub/deep dir/c+d&e=f #1%25.txt');
    await client.run('mkdir', 'back');
    await s3cmd('sync', 's3://inbox/tree/', 'back/');
    expect(await client.run('diff', '-r', 'tree', 'back')).toBe('');
  });

  it('uploads a large file in parts, copies and moves it, and reads it back', async () => {
    await s3cmd('put', 'large.bin', 's3://inbox/large.bin', '--multipart-chunk-size-mb', '5');
    await s3cmd('cp', 's3://inbox/large.bin', 's3://inbox/copied.bin');
    await s3cmd('mv', 's3://inbox/copied.bin', 's3://inbox/moved.bin');
    await s3cmd('get', 's3://inbox/moved.bin', 'back.bin');
    expect(await client.run('cmp', 'large.bin', 'back.bin')).toBe('');
    expect(client.eventNames()).toEqual(
      expect.arrayContaining(['ObjectCreated:CompleteMultipartUpload', 'ObjectCreated:Copy']),
    );
  });

  it('changes and shows what is kept with an object', async () => {
    await s3cmd('put', 'tree/a.txt', 's3://inbox/a.txt', '--storage-class', 'STANDARD_IA');
    await s3cmd('modify', '--add-header', 'x-amz-meta-desk:news', 's3://inbox/a.txt');
    const info = await s3cmd('info', 's3://inbox/a.txt');
    expect(info).toMatch(/x-amz-meta-desk: *news/);
    expect(info).toMatch(/ACL: *local: FULL_CONTROL/);
    expect(await s3cmd('info', 's3://inbox')).toMatch(/Policy: *none/);
  });

  it('tells its user what to do where a call is not supported', async () => {
    await expect(s3cmd('put', '--acl-public', 'tree/a.txt', 's3://inbox/a.txt')).rejects.toThrow(
      'leave the ACL out',
    );
    const url = await s3cmd('signurl', 's3://inbox/a.txt', '+60');
    expect(await (await fetch(url.trim())).text()).toContain('aws s3 presign');
  });

  it('deletes a folder and a bucket', async () => {
    await s3cmd('del', '--recursive', '--force', 's3://inbox/tree/');
    expect(await s3cmd('ls', '-r', 's3://inbox/tree/')).toBe('');
    await s3cmd('mb', 's3://made');
    await s3cmd('rb', 's3://made');
    expect(await s3cmd('ls')).not.toContain('made');
  });
});
