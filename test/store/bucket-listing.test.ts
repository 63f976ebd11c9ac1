import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { bucketListing } from '../../functions/store/bucket-listing.ts';
import { objectStore } from '../../functions/store/object-store.ts';
import { type OpenS3, openS3 } from '../local/s3/open-s3.ts';

const keys = ['a', 'a b', 'a b+c/é😀.txt', 'a/line\u0001', 'b'];
let s3: OpenS3;
const listing = () => bucketListing(s3.client, 'inbox');

async function listKeys(prefix: string, after?: string): Promise<string[]> {
  const found: string[] = [];
  for await (const page of listing().list(prefix, after)) found.push(...page.map(({ key }) => key));
  return found;
}

beforeAll(async () => {
  s3 = await openS3();
  for (const Key of keys) await s3.client.send(new PutObjectCommand({ Bucket: 'inbox', Key, Body: 'copy' }));
  await s3.client.send(new DeleteObjectCommand({ Bucket: 'inbox', Key: 'a' }));
});
afterAll(() => s3.close());

describe('bucketListing', () => {
  it('lists what the bucket shows in order, whatever the keys hold', async () => {
    expect(await listKeys('')).toEqual(keys.slice(1));
  });

  it('lists what is under a prefix and after a key', async () => {
    expect(await listKeys('a', 'a b')).toEqual(['a b+c/é😀.txt', 'a/line\u0001']);
  });

  it('tells of an object what reading it tells', async () => {
    const pages = listing().list('b', undefined);
    const [listed] = (await pages.next()).value ?? [];
    const stored = await objectStore(s3.client).read('inbox', 'b', 100);
    expect(stored?.source).toMatchObject({ etag: listed?.etag, sizeBytes: listed?.sizeBytes });
    expect(stored?.source.modifiedAt.slice(0, 19)).toBe(listed?.modifiedAt.slice(0, 19));
  });

  it.each(keys.slice(1))('knows that %j is there', async (key) => {
    expect(await listing().findCurrent(key)).toEqual({ exists: true });
  });

  it('knows since when a key is deleted, also where others begin like it', async () => {
    const { exists, deletedAt } = await listing().findCurrent('a');
    expect(exists).toBe(false);
    expect(Math.abs(Date.now() - Date.parse(deletedAt ?? ''))).toBeLessThan(60_000);
  });

  it('knows nothing of a key that never was', async () => {
    expect(await listing().findCurrent('a b+')).toEqual({ exists: false });
  });
});
