import { maxAttempts } from '../../../functions/article/work.ts';
import { articleIdOf } from '../../../functions/catalog/items/item-keys.ts';
import { acceptChange } from '../../../functions/gate/accept-change.ts';
import { recordCleanFailure } from '../../../functions/gate/record-failure.ts';
import { at, makeRow, now } from '../../made/make-row.ts';
import { InMemoryCloud } from '../../model/in-memory-cloud.ts';

const key = 'port.txt';
const articleId = articleIdOf('inbox', key);
const low = '1'.padEnd(32, '0');
const high = '2'.padEnd(32, '0');
const event = { bucket: 'inbox', key, ord: high };
const slowDown = Object.assign(new Error('Please reduce your request rate.'), { name: 'SlowDown' });

function openCloud(): InMemoryCloud {
  return new InMemoryCloud(async (call) => call());
}

describe('recordCleanFailure', () => {
  it('makes a row for a file that never came in, so that it can be found', async () => {
    const cloud = openCloud();
    await recordCleanFailure(event, slowDown, 1, { ...cloud, now });
    expect(cloud.rows.get(articleId)).toEqual({
      articleId,
      rev: 1,
      stage: 'failed',
      source: { bucket: 'inbox', key },
      createdAt: at,
      updatedAt: at,
      error: { stage: 'clean', reason: 'SlowDown', message: slowDown.message, attempts: 1, at },
    });
  });

  it('writes the error beside what is served and leaves the stage while tries are left', async () => {
    const cloud = openCloud();
    const seen = makeRow({ articleId, ord: low });
    cloud.rows.set(articleId, seen);
    await recordCleanFailure(event, slowDown, maxAttempts - 1, { ...cloud, now });
    expect(cloud.rows.get(articleId)).toEqual({
      ...seen,
      error: { stage: 'clean', reason: 'SlowDown', message: slowDown.message, attempts: maxAttempts - 1, at },
    });
  });

  it('says failed at the last try, and still serves what was served', async () => {
    const cloud = openCloud();
    cloud.rows.set(articleId, makeRow({ articleId, ord: low, rev: 7 }));
    await recordCleanFailure(event, slowDown, maxAttempts, { ...cloud, now });
    expect(cloud.rows.get(articleId)).toMatchObject({ stage: 'failed', rev: 7, live: 7 });
  });

  it('says nothing of a change that a newer one has overtaken', async () => {
    const cloud = openCloud();
    const seen = makeRow({ articleId, ord: high });
    cloud.rows.set(articleId, seen);
    await recordCleanFailure({ ...event, ord: low }, slowDown, maxAttempts, { ...cloud, now });
    expect(cloud.rows.get(articleId)).toEqual(seen);
  });

  it('takes what was thrown for what it is, were it no Error at all', async () => {
    const cloud = openCloud();
    await recordCleanFailure(event, 'out of paper', 1, { ...cloud, now });
    expect(cloud.rows.get(articleId)?.error).toMatchObject({ reason: 'Error', message: 'out of paper' });
  });
});

describe('the error of a try that failed', () => {
  const ports = (cloud: InMemoryCloud) => ({ ...cloud, outbox: cloud.outboxes.classify, trailDays: 1 });

  it('is gone once the file was taken in', async () => {
    const cloud = openCloud();
    cloud.put(key, 'Le port rouvre\n\nLes bateaux sont revenus.');
    await recordCleanFailure(event, slowDown, 1, { ...cloud, now });
    await acceptChange(event, ports(cloud));
    expect(cloud.rows.get(articleId)).toMatchObject({ stage: 'cleaned', error: undefined });
  });

  it('is gone once a later try has found that the row says what the bucket holds', async () => {
    const cloud = openCloud();
    cloud.put(key, 'Le port rouvre\n\nLes bateaux sont revenus.');
    await acceptChange({ ...event, ord: low }, ports(cloud));
    await recordCleanFailure(event, slowDown, 1, { ...cloud, now });
    await acceptChange(event, ports(cloud));
    expect(cloud.rows.get(articleId)?.error).toBeUndefined();
  });

  it('stays where it is of another stage, which has not tried again yet', async () => {
    const cloud = openCloud();
    cloud.put(key, 'Le port rouvre\n\nLes bateaux sont revenus.');
    await acceptChange({ ...event, ord: low }, ports(cloud));
    const error = { stage: 'classify' as const, reason: 'Error', message: 'no', attempts: 2, at };
    await cloud.articles.update(articleId, { rev: 1 }, { error });
    await acceptChange(event, ports(cloud));
    expect(cloud.rows.get(articleId)?.error).toEqual(error);
  });
});
