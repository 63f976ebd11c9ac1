import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { RunningCloud } from './running-cloud.ts';

// The first start synthesizes the app, and every step waits for the window of the index queue.
jest.setTimeout(120_000);

const execute = promisify(execFile);
const uploads = 200;
const key = 'presse/été + hiver.txt';
let folder: string;
let cloud: RunningCloud;

function createCopy(title: string, word: string): string {
  const sentence = `Le conseil municipal a voté hier soir le budget du musée, et la salle ${word} ouvrira au printemps.`;
  return `${title}\n\n${sentence} ${sentence}\n\nLes habitants pourront la visiter dès le mois de mars.\n`;
}

const find = (articles: { key: string; title?: string }[]) => articles.find((article) => article.key === key);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  cloud = await RunningCloud.start(folder);
});

afterAll(async () => {
  await cloud?.stop('SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

describe('the template on one machine', () => {
  it('makes an article of a file, found by its words', async () => {
    await cloud.put(key, createCopy('Le musée agrandit', 'Lumière'));
    const [article] = await cloud.waitForList((articles) => articles.length > 0, { query: 'q=lumière' });
    expect(article).toMatchObject({
      key,
      title: 'Le musée agrandit',
      stage: 'indexed',
      language: { code: 'fr' },
    });
    const { status, body } = await cloud.get(`/articles/${article?.id}`);
    expect(status).toBe(200);
    expect(body['body']).toContain('Les habitants pourront la visiter dès le mois de mars.');
  });

  it('replaces the article when the file is overwritten', async () => {
    await cloud.put(key, createCopy('Le musée déménage', 'Horizon'));
    const [article] = await cloud.waitForList((articles) => articles.length > 0, { query: 'q=horizon' });
    expect(article).toMatchObject({ key, title: 'Le musée déménage' });
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
    await cloud.put('photo.txt', png);
    const [rejected] = await cloud.waitForList((articles) => articles.length > 0, {
      query: 'stage=rejected',
    });
    expect(rejected).toMatchObject({ key: 'photo.txt', stage: 'rejected', error: { reason: 'binary' } });
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
          await cloud.put(next, createCopy(`Article ${next}`, 'Printemps'));
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
    cloud = await RunningCloud.start(folder);
    await Promise.all(Array.from({ length: 8 }, send));
    const isOfLot = (article: { key: string }) => article.key.startsWith('lot/');
    const articles = await cloud.waitForList((listed) => listed.filter(isOfLot).length >= uploads);
    const keys = articles.filter(isOfLot).map((article) => article.key);
    expect(keys).toHaveLength(uploads);
    expect(new Set(keys).size).toBe(uploads);
  });

  it('has a bucket and a catalogue that agree after all that', async () => {
    const options = ['--grace', '0', '--json', '--data', join(folder, 'data')];
    const { stdout } = await execute(process.execPath, ['bin/copydesk.js', 'reconcile', ...options]);
    const { checked, found } = JSON.parse(stdout);
    expect(checked).toBeGreaterThan(2 * uploads);
    expect(found).toEqual({ missing: 0, orphaned: 0, stale: 0, failed: 0, abandoned: 0 });
  });
});
