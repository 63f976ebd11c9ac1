import type { RowChanges } from '../../../functions/article/ports.ts';
import type { ArticleRow } from '../../../functions/article/row.ts';
import { articleIdOf } from '../../../functions/catalog/items/item-keys.ts';
import { cleanVersion } from '../../../functions/clean/clean-article.ts';
import { acceptChange } from '../../../functions/gate/accept-change.ts';
import { at, makeRow, now } from '../../made/make-row.ts';
import { InMemoryCloud } from '../../model/in-memory-cloud.ts';

const key = 'port.txt';
const articleId = articleIdOf('inbox', key);
const news = 'Le port rouvre\n\nLes bateaux sont revenus.';

/** A cloud with the file and an indexed row of it, with its text; and how often the bucket is read. */
async function openCloud(changes: RowChanges = {}) {
  const cloud = new InMemoryCloud(async (call) => call());
  cloud.put(key, news);
  const ports = { ...cloud, outbox: cloud.outboxes.classify, trailDays: 1, now };
  await acceptChange({ bucket: 'inbox', key }, ports);
  const cleaned = cloud.rows.get(articleId) as ArticleRow;
  const labels = 'LABELS#old';
  const { served } = makeRow();
  const row = {
    ...cleaned,
    stage: 'indexed',
    live: 1,
    served: { ...served, labels },
    ...changes,
  } as ArticleRow;
  cloud.rows.set(articleId, row);
  cloud.toClassify.length = 0;
  let reads = 0;
  const objects = {
    read: (...args: Parameters<typeof cloud.objects.read>) => {
      reads++;
      return cloud.objects.read(...args);
    },
  };
  const ask = (from: 'clean' | 'classify', rev = 1) =>
    acceptChange({ bucket: 'inbox', key, reprocess: { from, rev } }, { ...ports, objects });
  return { cloud, row, ask, reads: () => reads };
}

describe('an article that is to be made anew from its text', () => {
  it('gets a new rev with the same text, is served meanwhile, and goes to classify', async () => {
    const { cloud, row, ask, reads } = await openCloud();
    expect(await ask('classify')).toMatchObject({ acceptance: 'cleaned' });
    expect(cloud.rows.get(articleId)).toEqual({
      ...row,
      rev: 2,
      stage: 'cleaned',
      error: undefined,
      updatedAt: at,
    });
    expect(cloud.toClassify).toEqual([{ articleId, rev: 2 }]);
    expect(reads()).toBe(0);
  });

  it('keeps its text for good', async () => {
    const { cloud, row, ask } = await openCloud();
    await ask('classify');
    expect(cloud.texts.get(`${articleId} ${row.text}`)).not.toHaveProperty('expiresAt');
  });

  it('is made anew once, however often that is asked for', async () => {
    const { cloud, ask } = await openCloud();
    await ask('classify');
    expect(await ask('classify')).toMatchObject({ acceptance: 'stale' });
    expect(cloud.rows.get(articleId)?.rev).toBe(2);
  });

  it.each([
    ['was rejected', { stage: 'rejected' as const, text: undefined }],
    [
      'failed in cleaning',
      {
        stage: 'failed' as const,
        error: { stage: 'clean' as const, reason: 'Killed', message: 'no', attempts: 5, at },
      },
    ],
  ])('is cleaned again where it %s: its text could not be trusted', async (_what, changes) => {
    const { cloud, ask, reads } = await openCloud(changes);
    await ask('classify');
    expect(reads()).toBe(1);
    expect(cloud.rows.get(articleId)).toMatchObject({
      stage: 'cleaned',
      rev: 2,
      text: `TEXT#2#v0#${cleanVersion}`,
    });
  });
});

describe('an article that is to be made anew from its file', () => {
  it('is cleaned again though its file and the code are the same', async () => {
    const { cloud, row, ask } = await openCloud();
    expect(await ask('clean')).toMatchObject({ acceptance: 'cleaned' });
    expect(cloud.rows.get(articleId)).toMatchObject({ rev: 2, live: 1, text: `TEXT#2#v0#${cleanVersion}` });
    expect(cloud.texts.get(`${articleId} ${row.text}`)?.expiresAt).toBeGreaterThan(0);
  });

  it('is deleted where its file has gone meanwhile', async () => {
    const { cloud, ask } = await openCloud();
    cloud.put(key, undefined);
    expect(await ask('clean')).toMatchObject({ acceptance: 'deleted' });
  });

  it('stays as it is where the row has moved on since that was asked for', async () => {
    const { cloud, row, ask } = await openCloud({ rev: 5 });
    expect(await ask('clean', 4)).toMatchObject({ acceptance: 'stale' });
    expect(cloud.rows.get(articleId)).toEqual(row);
  });
});
