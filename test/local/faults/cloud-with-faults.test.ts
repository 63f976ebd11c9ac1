import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutBucketLifecycleConfigurationCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getJson, listAll } from '../../../bench/load/catalogue-reader.ts';
import { type Account, takeAccount } from '../../../bench/load/take-account.ts';
import { Trial } from '../../../bench/load/trial.ts';
import type { Story, StoryArticles } from '../../../functions/query/api/stories/story-schemas.ts';
import { type GeneratedCopy, generateCopy, generateKey } from '../../made/generate-copy.ts';

// A machine with other work to do starts functions slowly; it is over in 20 s else.
jest.setTimeout(180_000);

const articles = 60;
const settleMs = 150_000;
/** Numbers of texts that are neither rejected nor copies of others. */
const texts = Array.from({ length: 40 }, (_, index) => index).filter(
  (number) => generateCopy(number).fate === 'indexed',
);

/** MD5 of no bytes: the ETag of an empty object. */
const emptyMd5 = 'd41d8cd98f00b204e9800998ecf8427e';

const awkwardKeys = [
  'a b  c.txt',
  'a+b%20c.txt',
  '100%.txt',
  'Été.txt'.normalize('NFC'),
  'Été.txt'.normalize('NFD'),
  '🗞️ une.txt',
  `${'é'.repeat(510)}.txt`, // 1,024 bytes
];

const copies = new Map<string, GeneratedCopy>();
const keys = new Set<string>();
const held = new Map<string, GeneratedCopy>();
let trial: Trial;
let account: Account;

/** Puts a text of its own under a key; gives its version. */
async function put(key: string, copy = generateCopy(texts[copies.size] ?? 0)): Promise<string> {
  copies.set(copy.etag, copy);
  keys.add(key);
  held.set(key, copy);
  const object = { Key: key, Body: copy.body };
  const { VersionId = '' } = await trial.insist(({ s3 }, Bucket) =>
    s3.send(new PutObjectCommand({ Bucket, ...object })),
  );
  return VersionId;
}

async function remove(Key: string, VersionId?: string): Promise<string> {
  const answer = await trial.insist(({ s3 }, Bucket) =>
    s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId })),
  );
  return answer.VersionId ?? '';
}

const find = async (copy: GeneratedCopy | undefined) =>
  (await listAll(trial.cloud.endpoints.api, `q=${copy?.word}`)).map(({ key }) => key);

/** What happens to a key; afterwards `held` says which text is there. */
const cases: Record<string, (key: string) => Promise<void>> = {
  'deleted.txt': async (key) => {
    await put(key);
    await remove(key);
  },
  'undeleted.txt': async (key) => {
    await put(key);
    await remove(key, await remove(key));
  },
  'older copied over.txt': async (key) => {
    const first = await put(key);
    const older = held.get(key);
    await put(key);
    await trial.insist(({ s3 }, Bucket) =>
      s3.send(
        new CopyObjectCommand({
          Bucket,
          Key: key,
          CopySource: `${Bucket}/${encodeURIComponent(key)}?versionId=${first}`,
        }),
      ),
    );
    if (older) held.set(key, older);
  },
  'noncurrent removed.txt': async (key) => {
    const first = await put(key);
    await put(key);
    await remove(key, first);
  },
  'current removed.txt': async (key) => {
    await put(key);
    const older = held.get(key);
    await remove(key, await put(key));
    if (older) held.set(key, older);
  },
  'same bytes.txt': async (key) => {
    await put(key);
    await put(key, held.get(key));
  },
  'completed late.txt': async (key) => {
    const { s3 } = trial.clients;
    const object = { Bucket: trial.cloud.endpoints.bucket, Key: key };
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand(object));
    await put(key);
    const late = generateCopy(texts[copies.size] ?? 0);
    const part = { ...object, UploadId, PartNumber: 1 };
    const { ETag } = await s3.send(new UploadPartCommand({ ...part, Body: late.body }));
    const Parts = [{ ETag, PartNumber: 1 }];
    const whole = await s3.send(
      new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload: { Parts } }),
    );
    copies.set((whole.ETag ?? '').replaceAll('"', ''), late);
    // Who stores it anew, as a fault does, stores it whole: its ETag is the hash of its bytes then.
    copies.set(late.etag, late);
    held.set(key, late);
  },
};

/** The events of a file, without what EventBridge adds. */
async function readEvents(path: string): Promise<string[]> {
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const { 'detail-type': type, source, detail } = JSON.parse(line);
    return JSON.stringify({ type, source, detail });
  });
}

const putEmpty = (Key: string) =>
  trial.insist(({ s3 }, Bucket) => s3.send(new PutObjectCommand({ Bucket, Key, ContentLength: 0 })));

async function expireOld(): Promise<void> {
  const rule = { Status: 'Enabled' as const, Filter: { Prefix: 'old/' } };
  const Rules = [{ ...rule, Expiration: { Date: new Date('2026-01-01T00:00:00Z') } }];
  await trial.clients.s3.send(
    new PutBucketLifecycleConfigurationCommand({
      Bucket: trial.cloud.endpoints.bucket,
      LifecycleConfiguration: { Rules },
    }),
  );
}

beforeAll(async () => {
  trial = await Trial.open({ faults: 7, rates: ['thawed=0.02'], events: true, stories: true });
  await put('old/expired.txt');
  for (const key of awkwardKeys) await put(key);
  for (const [key, happen] of Object.entries(cases)) await happen(key);
  await expireOld();
  await putEmpty('empty.txt');
  await putEmpty('folder/');
  for (let number = 0; number < articles; number++) {
    const copy = generateCopy(1000 + number);
    await put(generateKey(number), copy);
  }
  await trial.settle(settleMs);
  keys.add('empty.txt');
  copies.set(emptyMd5, { body: Buffer.alloc(0), etag: emptyMd5, fate: 'rejected', word: '' });
  account = await takeAccount(
    trial.cloud.endpoints,
    trial.clients,
    { keys, copies },
    { samples: 10, journal: trial.journal, stories: true },
  );
});

afterAll(async () => {
  await trial?.close(true);
});

describe('the local cloud with faults', () => {
  it('ends with the catalogue that the bucket says, row by row and by every query, and has told so', () => {
    const { indexed, rejected, deleted, ...defects } = account;
    expect(defects).toEqual({
      lost: [],
      doubled: [],
      wrongVersion: [],
      silent: [],
      failed: [],
      mistold: [],
      misplaced: [],
    });
    expect(indexed + rejected + deleted).toBe(keys.size);
    expect(deleted).toBe(2);
  });

  it.each(awkwardKeys)('finds the article under the key %j, and tells it from all others', async (key) => {
    expect(await find(held.get(key))).toEqual([key]);
  });

  it.each(
    Object.keys(cases).filter((key) => key !== 'deleted.txt'),
  )('shows what the bucket holds in the end: %s', async (key) => {
    expect(await find(held.get(key))).toEqual([key]);
  });

  it.each(['deleted.txt', 'old/expired.txt'])('does not show what is gone: %s', async (key) => {
    expect(await find(held.get(key))).toEqual([]);
  });

  it('makes no article of a folder', async () => {
    const rejected = await listAll(trial.cloud.endpoints.api, 'state=rejected');
    expect(rejected.map(({ key }) => key)).toContain('empty.txt');
    expect(rejected.map(({ key }) => key)).not.toContain('folder/');
  });

  it('tells the story of an article, by the id of any of its articles', async () => {
    const { api } = trial.cloud.endpoints;
    for (const { id } of (await listAll(api)).slice(0, 6)) {
      const story = await getJson<Story>(`${api}/stories/${id}`);
      const ids = story.timeline.map((each) => each.id);
      expect(ids).toContain(id);
      expect([story.id, story.movedTo]).toEqual([ids[0], id === ids[0] ? undefined : ids[0]]);
      const page = await getJson<StoryArticles>(`${api}/stories/${id}/articles?order=first&limit=100`);
      expect(page.articles.map((each) => each.id)).toEqual(ids.slice(0, 100));
    }
  });

  it('announces the same bytes again when it is asked to', async () => {
    const announced = await readEvents(trial.journal);
    const file = `${trial.journal}.again`;
    await promisify(execFile)(process.execPath, [
      ...['bin/copydesk.js', 'announce', '--to', file, '--data', dirname(trial.journal)],
    ]);
    const again = await readEvents(file);
    expect(again.length).toBeGreaterThanOrEqual(account.indexed + account.rejected);
    expect(again.filter((event) => !announced.includes(event))).toEqual([]);
  });

  it('was tried: most kinds of faults were injected, and counted', async () => {
    const faults = await trial.cloud.close();
    const injected = Object.entries(faults).filter(([, times]) => times > 0);
    expect(injected.length).toBeGreaterThan(12);
  });
});
