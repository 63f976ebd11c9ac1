import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientTimeoutMs, describeClient, type OpenClient, openClient, whyNot } from './open-client.ts';

jest.setTimeout(clientTimeoutMs);

// Without /dev/fuse, or the right to mount, as in most containers, there is nothing to try it on.
const canMount = existsSync('/dev/fuse') && process.getuid?.() === 0;
const reason = canMount ? whyNot('s3fs', '--version') : 'may not mount here';

describeClient('s3fs', reason, () => {
  let client: OpenClient;
  beforeAll(async () => {
    client = await openClient();
    mkdirSync(join(client.folder, 'mount'));
    writeFileSync(join(client.folder, 'keys'), 'local:local', { mode: 0o600 });
    const options = `passwd_file=keys,url=${client.s3.url},use_path_request_style,endpoint=eu-west-3`;
    await client.run('s3fs', 'inbox', 'mount', '-o', `${options},multipart_size=5`);
  });
  afterAll(async () => {
    await client.run('umount', 'mount');
    await client.close();
  });

  // In processes of their own: a call that waited for the mount in this one would wait for its own server.
  const sh = (script: string) => client.run('sh', '-ec', script);

  it('writes, appends to, cuts and reads files', async () => {
    await sh('printf one > mount/a.txt; printf two >> mount/a.txt; truncate -s 4 mount/a.txt');
    expect(await sh('cat mount/a.txt')).toBe('onet');
  });

  it('copies a folder in, whatever its names, and lists it', async () => {
    await sh('cp -r tree mount/tree');
    expect(await sh('diff -r tree mount/tree')).toBe('');
    expect(await sh('ls mount/tree/sub')).toContain('b é.txt');
  });

  it('writes a large file in parts, and renames the folder that it is in', async () => {
    await sh('mkdir mount/old; cp large.bin mount/old/; mv mount/old mount/new; sync');
    expect(await sh('cmp large.bin mount/new/large.bin')).toBe('');
    expect(client.eventNames()).toContain('ObjectCreated:CompleteMultipartUpload');
  });

  it('removes folders with all that is in them', async () => {
    await sh('rm -r mount/tree mount/new');
    expect(await sh('ls mount')).toBe('a.txt\n');
  });
});
