import type { ArticleRow, StageError } from '../../../functions/article/row.ts';
import { maxAttempts } from '../../../functions/article/work.ts';
import { buryPointer } from '../../../functions/gate/bury-pointer.ts';
import { untried } from '../../../functions/gate/failure.ts';
import { articleId, at, makeRow, now } from '../../made/make-row.ts';
import { InMemoryCloud } from '../../model/in-memory-cloud.ts';

const pointer = { articleId, rev: 2 };
const waiting = makeRow({ rev: 2, live: 1, stage: 'cleaned' });

function openCloud(row: ArticleRow | undefined) {
  const cloud = new InMemoryCloud(async (call) => call());
  if (row) cloud.rows.set(articleId, row);
  return { cloud, ports: { articles: cloud.articles, now } };
}

function errorOf(changes: Partial<StageError>): StageError {
  return {
    stage: 'classify',
    reason: 'Error',
    message: 'the text does not open',
    attempts: 3,
    at,
    ...changes,
  };
}

describe('buryPointer', () => {
  it('says that no try is known where none was recorded, and serves what was served', async () => {
    const { cloud, ports } = openCloud(waiting);
    expect(await buryPointer(pointer, 'classify', true, ports)).toBe('buried');
    expect(cloud.rows.get(articleId)).toMatchObject({
      stage: 'failed',
      rev: 2,
      live: 1,
      updatedAt: at,
      error: { stage: 'classify', reason: untried, attempts: maxAttempts, at },
    });
  });

  it('leaves a pointer that was never tried to be sent again', async () => {
    for (const row of [waiting, { ...waiting, error: errorOf({ stage: 'clean' }) }]) {
      const { cloud, ports } = openCloud(row);
      expect(await buryPointer(pointer, 'classify', false, ports)).toBe('untried');
      expect(cloud.rows.get(articleId)).toEqual(row);
    }
  });

  it('buries a pointer of which a try is known, without more ado', async () => {
    const { ports } = openCloud({ ...waiting, error: errorOf({}) });
    expect(await buryPointer(pointer, 'classify', false, ports)).toBe('buried');
  });

  it('keeps the last error that the stage has recorded', async () => {
    const { cloud, ports } = openCloud({ ...waiting, error: errorOf({}) });
    await buryPointer(pointer, 'classify', true, ports);
    expect(cloud.rows.get(articleId)?.error).toEqual(errorOf({ attempts: maxAttempts }));
  });

  it('takes no error of another stage for its own', async () => {
    const { cloud, ports } = openCloud({ ...waiting, error: errorOf({ stage: 'clean' }) });
    await buryPointer(pointer, 'classify', true, ports);
    expect(cloud.rows.get(articleId)?.error).toMatchObject({ stage: 'classify', reason: untried });
  });

  it('changes nothing the second time', async () => {
    const { cloud, ports } = openCloud(waiting);
    await buryPointer(pointer, 'classify', true, ports);
    const once = cloud.rows.get(articleId);
    expect(await buryPointer(pointer, 'classify', true, ports)).toBe('buried');
    expect(cloud.rows.get(articleId)).toBe(once);
  });

  it.each([
    ['is not there', undefined],
    ['has another rev', { ...waiting, rev: 3 }],
    ['was classified after all', makeRow({ rev: 2, stage: 'classified' })],
    ['is indexed', makeRow({ rev: 2 })],
    ['failed in another stage', { ...waiting, stage: 'failed' as const, error: errorOf({ stage: 'clean' }) }],
  ])('marks nothing of a row that %s', async (_what, row) => {
    const { cloud, ports } = openCloud(row);
    expect(await buryPointer(pointer, 'classify', true, ports)).toBe('stale');
    expect(cloud.rows.get(articleId)).toEqual(row);
  });

  it('throws when the row moves at this very moment, so that the letter is looked at again', async () => {
    const { cloud, ports } = openCloud(waiting);
    const articles = { ...cloud.articles, update: async () => false };
    await expect(buryPointer(pointer, 'classify', true, { ...ports, articles })).rejects.toThrow(/moved/);
  });
});
