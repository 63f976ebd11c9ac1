import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CopyObjectCommand } from '@aws-sdk/client-s3';
import { createCopy } from './create-copy.ts';
import { RunningCloud } from './running-cloud.ts';

jest.setTimeout(120_000);

const key = '2026/musee.txt';
let folder: string;
let cloud: RunningCloud;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-metadata-'));
  cloud = await RunningCloud.start(folder);
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
    const [article] = await cloud.waitForList(([first]) => first !== undefined && 'url' in first);
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
});
