import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { articleIdOf } from '../../functions/catalog/items/item-keys.ts';
import { decodeEntry, encodeEntry } from '../../functions/catalog/manifest/manifest-entry.ts';
import { maxResends } from '../../functions/gate/bury-letter.ts';
import { announcements } from '../../lib/event-bus.ts';
import { createCopy, key, marker, picture } from './create-copy.ts';
import { listIdle, listUnused } from './permission-findings.ts';
import { RunningCloud, usualSettings } from './running-cloud.ts';

// The first start synthesizes the app, and every step waits for the window of the index queue.
jest.setTimeout(180_000);
const uploads = 200;
/** One name in two spellings. */
const mayors = ['Hélène Marchandier', 'Helene Marchandier'];
/** A reader may hold a manifest that is two seconds old. */
const manifestMs = 2_100;
const oldSlip = { pk: 'W#0', sk: '2020-01-01T00:00:00.000Z#0bcd0000#1' };
let folder: string;
let cloud: RunningCloud;
const find = (articles: { key: string; title?: string }[]) => articles.find((article) => article.key === key);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  cloud = await RunningCloud.start(folder, usualSettings);
  await cloud.run('watch', 'add', 'museum', '--q', '"le musée déménage"', '--on-change');
});

afterAll(async () => {
  await cloud?.stop('SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

describe('the template on one machine', () => {
  it('answers nobody who does not sign, where the callers of the API are checked', async () => {
    const response = await fetch(`${cloud.endpoints.api}/articles`);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ message: 'Missing Authentication Token' });
  });

  it('makes an article of a file, found by its words', async () => {
    await cloud.put(key, createCopy('Le musée agrandit', 'Lumière'));
    const [article] = await cloud.waitForList((articles) => articles.length > 0, { query: 'q=lumière' });
    expect(article).toMatchObject({ key, title: 'Le musée agrandit', stage: 'indexed', datedBy: 'seen' });
    expect(article).toMatchObject({ language: { code: 'fr' } });
    const { status, body } = await cloud.get(`/articles/${article?.id}`);
    expect(status).toBe(200);
    expect(body['body']).toContain('Les habitants pourront la visiter dès le mois de mars.');
    const trail = await cloud.get(`/articles/${article?.id}/versions`);
    expect(trail.body).toMatchObject({ versions: [{ rev: 1, isCurrent: true, isServed: true }] });
  });

  it('replaces the article when the file is overwritten', async () => {
    await cloud.put(key, createCopy('Le musée déménage', 'Horizon'), { published: '2021-02-03' });
    const [article] = await cloud.waitForList((articles) => articles.length > 0, { query: 'q=horizon' });
    const published = { value: '2021-02-03', source: 'object-metadata' };
    expect(article).toMatchObject({ key, title: 'Le musée déménage', published });
    const { body } = await cloud.get(`/articles/${article?.id}/versions`);
    expect(body['versions']).toHaveLength(2);
    expect(await cloud.list('q=lumière')).toEqual([]);
    expect(await cloud.list()).toHaveLength(1);
  });

  it('removes the article with the file, and brings it back with the file', async () => {
    const object = { Bucket: cloud.endpoints.bucket, Key: key };
    const { VersionId } = await cloud.s3.send(new DeleteObjectCommand(object));
    await cloud.waitForList((articles) => !find(articles));
    await cloud.s3.send(new DeleteObjectCommand({ ...object, VersionId }));
    await cloud.waitForList((articles) => find(articles)?.title === 'Le musée déménage');
  });

  it('rejects a picture that is named as a text, and says why', async () => {
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(500)]);
    await cloud.put(picture, png);
    const [rejected] = await cloud.waitForList((articles) => articles.length > 0, {
      query: 'state=rejected',
    });
    expect(rejected).toMatchObject({ key: picture, stage: 'rejected', error: { reason: 'binary' } });
  });

  it('takes files from the inbox folder, and their removal', async () => {
    const sample = readFileSync(join(__dirname, '../../samples/c0ad12f7e9b4.txt'));
    writeFileSync(join(folder, 'inbox', 'abbey.txt'), sample);
    await cloud.waitForList((articles) => articles.some((article) => article.key === 'abbey.txt'));
    rmSync(join(folder, 'inbox', 'abbey.txt'));
    await cloud.waitForList((articles) => articles.every((article) => article.key !== 'abbey.txt'));
  });

  it('ends with every article once after it is killed in the middle of 200 uploads', async () => {
    const waiting = Array.from({ length: uploads }, (_, index) => `lot/${index}.txt`);
    const accepted: string[] = [];
    const send = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        try {
          await cloud.put(next, createCopy(`Article ${next}`, 'Printemps', mayors[accepted.length % 2]));
          accepted.push(next);
        } catch {
          waiting.push(next); // not accepted: its sender tries again, as any client does
          return;
        }
      }
    };
    const senders = Promise.all(Array.from({ length: 8 }, send));
    while (accepted.length < uploads / 3) await new Promise((resolve) => setTimeout(resolve, 5));
    await cloud.stop('SIGKILL');
    await senders;
    expect(waiting.length).toBeGreaterThan(0);
    cloud = await RunningCloud.start(folder, usualSettings);
    await Promise.all(Array.from({ length: 8 }, send));
    const isOfLot = (article: { key: string }) => article.key.startsWith('lot/');
    const articles = await cloud.waitForList((listed) => listed.filter(isOfLot).length >= uploads, {
      limitMs: 120_000,
    });
    const keys = articles.filter(isOfLot).map((article) => article.key);
    expect(keys).toHaveLength(uploads);
    expect(new Set(keys).size).toBe(uploads);
  });

  it('has a bucket and a catalogue that agree after all that', async () => {
    const { checked, found } = await cloud.run('reconcile', '--grace', '0');
    expect(checked).toBeGreaterThan(2 * uploads);
    expect(found).toEqual({ missing: 0, orphaned: 0, stale: 0, failed: 0, abandoned: 0 });
  });
});

describe('the functions of the template', () => {
  const manifest = { pk: 'INDEX', sk: 'MANIFEST' };
  const lost = { pk: 'INDEX', sk: 'GARBAGE#0000000001#dead#lost' };
  const readLive = async () =>
    Object.entries(((await cloud.read(manifest))?.['live'] ?? {}) as Record<string, Uint8Array>);

  it('put stalled articles back to work, and merge and sweep the index after the next batch', async () => {
    const query = 'state=working';
    const isAtRest = ({ stage }: { stage: string }) => stage === 'indexed';
    // What was killed may have left places in the secondary index whose articles have moved on.
    await cloud.waitForList((articles) => articles.every(isAtRest), { query });
    const [first, second] = await cloud.list('q=printemps');
    const live = await readLive();
    // Three segments that say to be large are more than one segment may hold: merge has to come.
    const large = live.slice(0, 3).map(([id, bytes]): [string, Uint8Array] => {
      return [id, encodeEntry({ ...decodeEntry(bytes), tier: 5, count: 49_999 })];
    });
    await cloud.change(manifest, { live: Object.fromEntries([...live, ...large]) });
    await cloud.change(lost, { kind: 'dead', due: 1, segmentId: 'lost', dead: ['lost'], articles: 1 });
    const stalled = { [first?.id ?? '']: 'cleaned', [second?.id ?? '']: 'classified' };
    for (const [id, stage] of Object.entries(stalled)) {
      const key = { pk: `A#${id}`, sk: 'META' };
      await cloud.change(key, { stage, work: `working#${id[0]}`, workSince: `2020-01-01T00:00:00Z#${id}` });
    }
    expect((await cloud.list(query)).filter((article) => !isAtRest(article))).toHaveLength(2);
    await cloud.change(oldSlip, { [second?.id ?? '']: true });
    await cloud.invoke('Sweep');
    await cloud.waitForList((articles) => articles.every(isAtRest), { query });
    const listLeft = async () => (await readLive()).filter(([id]) => large.some(([name]) => name === id));
    while ((await listLeft()).length > 1 || (await cloud.read(lost))) await sleep(100);
    // The one that was not merged says the truth again.
    const left = new Set((await listLeft()).map(([id]) => id));
    const truth = live.filter(([id]) => left.has(id));
    await cloud.change(manifest, { live: Object.fromEntries([...(await readLive()), ...truth]) });
    await sleep(manifestMs);
    expect((await cloud.list('q=printemps')).length).toBeGreaterThanOrEqual(uploads);
  });

  it('take in again what differs from the bucket', async () => {
    const ghost = `gone ${marker}.txt`;
    const articleId = articleIdOf(cloud.endpoints.bucket, ghost);
    const long = '2020-01-01T00:00:00.000Z';
    const key = { pk: `A#${articleId}`, sk: 'META' };
    await cloud.change(key, {
      articleId,
      rev: 1,
      stage: 'rejected',
      source: { bucket: cloud.endpoints.bucket, key: ghost },
      ...{ createdAt: long, updatedAt: long },
      ...{ work: `rejected#${articleId[0]}`, workSince: `${long}#${articleId}` },
    });
    await cloud.invoke('Reconcile');
    expect(await cloud.read({ pk: 'J#reconcile', sk: 'CHECKPOINT' })).toMatchObject({
      found: { orphaned: 1 },
    });
    while ((await cloud.read(key))?.['stage'] !== 'deleted') await sleep(100);
  });

  it('make failed articles of dead letters, which a redrive mends, and make others anew', async () => {
    const { bucket } = cloud.endpoints;
    const rowOf = (key: string) => ({ pk: `A#${articleIdOf(bucket, key)}`, sk: 'META' });
    const revOf = async (key: string) => (await cloud.read(rowOf(key)))?.['rev'] as number;
    const askAnew = async (key: string) => ({ key, reprocess: { from: 'clean', rev: await revOf(key) } });
    const rev = await revOf('lot/3.txt');
    await cloud.send('DeadLettersUrl', { bucket, key: 'lot/1.txt', resent: maxResends });
    await cloud.send('DeadLettersUrl', { bucket, ...(await askAnew('lot/2.txt')), resent: maxResends });
    // What was never tried is sent again; there it is found to be done, is made anew, or has no text.
    for (const ask of [{ key: 'lot/4.txt' }, await askAnew('lot/4.txt')])
      await cloud.send('DeadLettersUrl', { bucket, ...ask });
    for (const stage of ['cleaned', 'classified']) {
      await cloud.change(rowOf(stage), { articleId: articleIdOf(bucket, stage), rev: 1, stage });
      await cloud.send('DeadLettersUrl', { articleId: articleIdOf(bucket, stage), rev: 1 });
    }
    await cloud.waitForList(({ length }) => length === 2, { query: 'state=failed' });
    expect(await cloud.run('redrive')).toMatchObject({ articles: 2 });
    await cloud.waitForList(({ length }) => length === 0, { query: 'state=failed' });
    await cloud.run('reprocess', '--prefix', 'lot/3.', '--from', 'classify', '--yes');
    while ((await cloud.read(rowOf('lot/3.txt')))?.['live'] !== rev + 1) await sleep(100);
  });

  it('learn what recurs in a source', async () => {
    await cloud.invoke('Learn');
    const key = { pk: 'P#folder/lot/', sk: 'CURRENT' };
    expect(await cloud.read(key)).toMatchObject(key);
  });

  it('announced each type of event that there is, and keep what a standing search has matched', async () => {
    const { matches } = await cloud.run('watch', 'show', 'museum');
    expect(matches).toMatchObject([{ rev: 4, article: { key } }, { rev: 2 }]);
    expect((await cloud.get('/searches')).body).toMatchObject({ searches: [{ name: 'museum' }] });
    await cloud.run('watch', 'remove', 'museum');
    const journal = readFileSync(join(folder, 'data', 'events.ndjson'), 'utf8').trim();
    const types = new Set(journal.split('\n').map((line) => JSON.parse(line)['detail-type']));
    const { group: _ofStories, ...always } = announcements;
    expect([...types].sort()).toEqual(Object.values(always).flat().sort());
  });

  it('were refused nothing by the policies of their roles', async () => {
    const refused = (await cloud.readPermissions()).filter(({ refusals }) => refusals.length > 0);
    expect(refused).toEqual([]);
  });

  it('used all that they may do, but for what has a written reason', async () => {
    const unused = listUnused(await cloud.readPermissions());
    // The merge that is forged here writes no chunk, and clean drops a slip only where index overtook it: unit tests do.
    const isElsewhere = /^(Merge.* dynamodb:BatchWriteItem .* S|Clean.* dynamodb:DeleteItem .* W)#\*$/;
    expect(unused.filter((line) => !isElsewhere.test(line))).toEqual([]);
  });

  it('cannot do without any statement of their roles: a call that was seen would be refused', async () => {
    expect(listIdle(await cloud.readPermissions())).toEqual([]);
  });

  it('logged neither a key nor a word of a text', () => {
    const logs = readdirSync(join(folder, 'data', 'logs')).map((file) =>
      readFileSync(join(folder, 'data', 'logs', file), 'utf8'),
    );
    expect(logs.join('').length).toBeGreaterThan(1000);
    expect(logs.join('').toLowerCase()).not.toContain(marker.toLowerCase());
  });
});
