import { clientTimeoutMs, describeClient, type OpenClient, openClient, whyNot } from './open-client.ts';

jest.setTimeout(clientTimeoutMs);

describeClient('rclone', whyNot('rclone', 'version'), () => {
  let client: OpenClient;
  beforeAll(async () => {
    client = await openClient();
  });
  afterAll(() => client.close());

  function rclone(...args: string[]): Promise<string> {
    const keys = 'access_key_id=local,secret_access_key=local,region=eu-west-3';
    const remote = `:s3,provider=Other,${keys},endpoint='${client.s3.url}':`;
    const named = args.map((arg) => arg.replace(/^local:/, () => remote));
    return client.run('rclone', '--retries', '1', '--low-level-retries', '1', ...named);
  }

  it('brings a folder there and back, whatever its names, and finds both the same', async () => {
    await rclone('copy', 'tree', 'local:inbox/tree');
    await rclone('check', 'tree', 'local:inbox/tree');
    expect(await rclone('lsf', '-R', 'local:inbox/tree')).toContain('sub/deep dir/c+d&e=f #1%25.txt');
    await rclone('sync', 'local:inbox/tree', 'back');
    expect(await client.run('diff', '-r', 'tree', 'back')).toBe('');
    expect(client.eventNames()).toEqual(['ObjectCreated:Put']);
  });

  it('uploads a large file in parts, copies it by parts, and finds both the same', async () => {
    await rclone('copy', 'large.bin', 'local:inbox/', '--s3-upload-cutoff', '5M', '--s3-chunk-size', '5M');
    await rclone('copyto', 'local:inbox/large.bin', 'local:inbox/copied/large.bin', '--s3-copy-cutoff', '5M');
    await rclone('check', '--download', 'large.bin', 'local:inbox/copied');
    expect(client.eventNames()).toContain('ObjectCreated:CompleteMultipartUpload');
  });

  it('moves, touches, streams and links', async () => {
    await rclone('moveto', 'local:inbox/tree/a.txt', 'local:inbox/moved.txt');
    await rclone('touch', 'local:inbox/moved.txt');
    expect(await rclone('cat', 'local:inbox/moved.txt')).toBe('one');
    const url = await rclone('link', 'local:inbox/moved.txt');
    expect(await (await fetch(url.trim())).text()).toBe('one');
    expect(await rclone('md5sum', 'local:inbox/moved.txt')).toContain('f97c5d29941bfb1b2fdab0874906ab82');
  });

  it('keeps objects in another class, and says that it may not publish them', async () => {
    await rclone('settier', 'STANDARD_IA', 'local:inbox/moved.txt');
    expect(await rclone('lsf', '--format', 'T', 'local:inbox/moved.txt')).toContain('STANDARD_IA');
    await expect(
      rclone('copyto', 'tree/a.txt', 'local:inbox/a.txt', '--s3-acl', 'public-read'),
    ).rejects.toThrow('leave the ACL out');
  });

  it('deletes a folder and a bucket', async () => {
    await rclone('purge', 'local:inbox/tree');
    expect(await rclone('lsf', 'local:inbox/tree')).toBe('');
    await rclone('mkdir', 'local:made');
    await rclone('rmdir', 'local:made');
    expect(await rclone('lsf', 'local:')).toBe('inbox/\nplain/\n');
  });
});
