import { commitContent, commitFailure, commitResult } from '../../../functions/gate/commit-stage.ts';
import { articleId, at, makeRow } from '../../made/make-row.ts';
import { InMemoryCloud } from '../../model/in-memory-cloud.ts';

const waiting = makeRow({ rev: 2, stage: 'classified' });
const result = { stage: 'indexed' as const, live: 2, error: undefined, updatedAt: at };
const failure = { stage: 'index' as const, reason: 'Error', message: 'no', attempts: 5, at };

/** A cloud whose row is as given now, and the rows as a commit wants them. */
function openRows(now: typeof waiting) {
  const cloud = new InMemoryCloud(async (call) => call());
  cloud.rows.set(articleId, now);
  return { cloud, rows: { update: cloud.articles.update, reread: cloud.articles.read } };
}

describe('a commit of a stage', () => {
  it('serves an article that waits for it', async () => {
    const { cloud, rows } = openRows(waiting);
    expect((await commitResult(waiting, 'index', result, rows)).isDone).toBe(true);
    expect(cloud.rows.get(articleId)).toMatchObject({ stage: 'indexed', live: 2 });
  });

  it('wins against the mark of a failure that another delivery of the message set meanwhile', async () => {
    const { cloud, rows } = openRows({ ...waiting, stage: 'failed', error: failure });
    expect((await commitResult(waiting, 'index', result, rows)).isDone).toBe(true);
    expect(cloud.rows.get(articleId)).toMatchObject({ stage: 'indexed' });
    expect(cloud.rows.get(articleId)?.error).toBeUndefined();
  });

  it('is refused where another delivery has committed, and where a newer change was taken in', async () => {
    for (const now of [
      makeRow({ rev: 2, stage: 'indexed', live: 2 }),
      makeRow({ rev: 3, stage: 'classified' }),
      makeRow({ rev: 2, stage: 'failed', error: { ...failure, stage: 'classify' } }),
    ]) {
      const { cloud, rows } = openRows(now);
      expect(await commitResult(waiting, 'index', result, rows)).toEqual({ isDone: false, row: now });
      expect(cloud.rows.get(articleId)).toEqual(now);
    }
  });

  it('of a failed try leaves a row alone that has moved on, and fails the article at the last try', async () => {
    const tried = { stage: 'index' as const, error: new Error('no'), at };
    const moved = openRows(makeRow({ rev: 3, stage: 'classified' }));
    await commitFailure(waiting, { ...tried, attempt: 5 }, moved.rows);
    expect(moved.cloud.rows.get(articleId)?.error).toBeUndefined();
    const still = openRows(waiting);
    await commitFailure(waiting, { ...tried, attempt: 4 }, still.rows);
    expect(still.cloud.rows.get(articleId)).toMatchObject({ stage: 'classified', error: { attempts: 4 } });
    await commitFailure(waiting, { ...tried, attempt: 5 }, still.rows);
    expect(still.cloud.rows.get(articleId)).toMatchObject({ stage: 'failed', error: failure });
  });
});

describe('a commit of content', () => {
  it('is held to rev alone, so that a classification beside it does not refuse it', async () => {
    const { cloud, rows } = openRows(makeRow({ rev: 2, stage: 'classified' }));
    const seen = makeRow({ rev: 2, stage: 'cleaned' });
    expect(await commitContent(articleId, seen, { rev: 3, stage: 'cleaned' }, rows)).toMatchObject({
      rev: 3,
    });
    expect(await commitContent(articleId, seen, { rev: 3, stage: 'deleted' }, rows)).toBeUndefined();
    expect(cloud.rows.get(articleId)).toMatchObject({ rev: 3, stage: 'cleaned' });
  });
});
