import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CopyObjectCommand } from '@aws-sdk/client-s3';
import { createCopy } from './create-copy.ts';
import { RunningCloud, usualSettings } from './running-cloud.ts';

jest.setTimeout(120_000);

const key = '2026/musee.txt';
let folder: string;
let cloud: RunningCloud;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-metadata-'));
  cloud = await RunningCloud.start(folder, usualSettings);
  await cloud.put(key, createCopy('Le musée déménage', 'Horizon'), { published: '2021-02-03' });
  await cloud.waitForList((articles) => articles.length > 0);
});

afterAll(async () => {
  await cloud?.stop('SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

describe('the metadata of a file', () => {
  it('make another article of the same bytes', async () => {
    const { bucket } = cloud.endpoints;
    const Metadata = {
      url: 'https://www.Musee.example/d?id=1&utm_source=x',
      byline: '=?utf-8?q?Zo=C3=A9?= Martin',
      language: 'klingon',
    };
    const copy = { Bucket: bucket, Key: key, CopySource: `${bucket}/${key}` };
    await cloud.s3.send(new CopyObjectCommand({ ...copy, MetadataDirective: 'REPLACE', Metadata }));
    const [article] = await cloud.waitForList((articles) => articles.length > 0, {
      query: 'site=musee.example',
    });
    expect(article).toMatchObject({
      title: 'Le musée déménage',
      byline: 'Zoé Martin',
      url: 'https://www.musee.example/d?id=1',
      site: 'musee.example',
      publisher: 'musee.example',
      datedBy: 'seen',
    });
    const { body } = await cloud.get(`/articles/${article?.id}/explain`);
    expect(body).toMatchObject({
      rev: 2,
      fields: {
        bylineSource: 'object-metadata',
        facts: expect.arrayContaining([
          expect.objectContaining({ field: 'language', value: 'klingon', ignored: expect.any(String) }),
        ]),
      },
    });
  });

  it.each([
    ['site=musee.example', 1],
    ['site=example.org', 0],
    [`url=${encodeURIComponent('https://www.musee.example/d?id=1&utm_medium=y#top')}`, 1],
    [`url=${encodeURIComponent('https://www.musee.example/d')}`, 0],
    ['folder=2026/', 1],
    ['folder=2025/', 0],
    ['folder=-2026/', 0],
    ['site=musee.example&folder=2026/&q=horizon', 1],
  ])('are what it is found by: %s', async (query, count) => {
    expect(await cloud.list(query)).toHaveLength(count);
  });

  it('are counted: sites and folders', async () => {
    const { body } = await cloud.get('/articles?facets=site,folder');
    expect(body['facets']).toMatchObject({
      counts: {
        site: [{ value: 'musee.example', name: 'musee.example', count: 1 }],
        folder: [{ value: '2026/', name: '2026/', count: 1 }],
      },
    });
  });
});
