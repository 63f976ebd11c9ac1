import { maxAttempts } from '../../../functions/article/work.ts';
import { articleIdOf } from '../../../functions/catalog/items/item-keys.ts';
import { acceptChange } from '../../../functions/gate/accept-change.ts';
import { buryEvent } from '../../../functions/gate/bury-event.ts';
import { untried } from '../../../functions/gate/failure.ts';
import { at, makeRow, now } from '../../made/make-row.ts';
import { InMemoryCloud } from '../../model/in-memory-cloud.ts';

const key = 'port.txt';
const articleId = articleIdOf('inbox', key);
const low = '1'.padEnd(32, '0');
const high = '2'.padEnd(32, '0');
const slow = { stage: 'clean' as const, reason: 'SlowDown', message: 'slow', attempts: 2, at };
const event = { bucket: 'inbox', key, ord: high };

function openCloud(): InMemoryCloud {
  return new InMemoryCloud(async (call) => call());
}

describe('buryEvent', () => {
  it('makes a row for a file that never came in, so that it can be found', async () => {
    const cloud = openCloud();
    expect(await buryEvent(event, true, { ...cloud, now })).toBe('buried');
    expect(cloud.rows.get(articleId)).toEqual({
      articleId,
      rev: 1,
      stage: 'failed',
      source: { bucket: 'inbox', key },
      createdAt: at,
      updatedAt: at,
      error: expect.objectContaining({ stage: 'clean', reason: untried, attempts: maxAttempts, at }),
    });
  });

  it('marks what is indexed as failed when the bucket has something newer, and still serves it', async () => {
    const cloud = openCloud();
    cloud.rows.set(articleId, makeRow({ articleId, ord: low, rev: 7 }));
    await buryEvent(event, true, { ...cloud, now });
    expect(cloud.rows.get(articleId)).toMatchObject({ stage: 'failed', live: 7, error: { stage: 'clean' } });
  });

  it('raises rev, so that a clean that read the bucket before cannot hide the failure', async () => {
    const cloud = openCloud();
    cloud.put(key, 'Le port rouvre\n\nLes bateaux sont revenus.');
    const [older] = cloud.events;
    if (!older) throw new Error('a put emits an event');
    const ports = { ...cloud, outbox: cloud.outboxes.classify, trailDays: 1 };
    const { putText } = cloud.articles;
    let reads = 0;
    const objects = {
      read: (...args: Parameters<typeof cloud.objects.read>) => {
        reads++;
        return cloud.objects.read(...args);
      },
    };
    cloud.rows.set(
      articleId,
      makeRow({ articleId, rev: 3, stage: 'deleted', live: undefined, text: undefined }),
    );
    const articles = {
      ...cloud.articles,
      // The newer event is given up while the older one is between reading the bucket and its commit.
      putText: async (...args: Parameters<typeof putText>) => {
        if (reads === 1) await buryEvent(event, true, { ...cloud, now });
        return putText(...args);
      },
    };
    await acceptChange({ ...older }, { ...ports, articles, objects });
    expect(reads).toBe(2);
    expect(cloud.rows.get(articleId)).toMatchObject({ stage: 'cleaned', rev: 5 });
  });

  it('leaves an event that was never tried to be sent again, unless this is the last resort', async () => {
    for (const row of [
      undefined,
      makeRow({ articleId, ord: low }),
      makeRow({ articleId, ord: low, stage: 'failed', error: { ...slow, attempts: 0 } }),
    ]) {
      const cloud = openCloud();
      if (row) cloud.rows.set(articleId, row);
      expect(await buryEvent(event, false, { ...cloud, now })).toBe('untried');
      expect(cloud.rows.get(articleId)).toEqual(row);
    }
  });

  it('buries an event of which a try is known, without more ado', async () => {
    const cloud = openCloud();
    cloud.rows.set(articleId, makeRow({ articleId, ord: low, error: slow }));
    expect(await buryEvent(event, false, { ...cloud, now })).toBe('buried');
  });

  it.each([
    ['a newer change was taken in', event, makeRow({ articleId, ord: high })],
    [
      'the row that was to be made anew has moved on',
      { bucket: 'inbox', key, reprocess: { from: 'clean' as const, rev: 1 } },
      makeRow({ articleId, rev: 2 }),
    ],
  ])('marks nothing when %s', async (_what, letter, row) => {
    const cloud = openCloud();
    cloud.rows.set(articleId, row);
    expect(await buryEvent(letter, true, { ...cloud, now })).toBe('stale');
    expect(cloud.rows.get(articleId)).toEqual(row);
  });

  it('keeps the last error of this stage, but not why an earlier version was rejected', async () => {
    for (const [stage, reason] of [
      ['indexed', 'SlowDown'],
      ['rejected', untried],
    ] as const) {
      const cloud = openCloud();
      cloud.rows.set(articleId, makeRow({ articleId, ord: low, stage, error: slow }));
      await buryEvent(event, true, { ...cloud, now });
      expect(cloud.rows.get(articleId)?.error).toMatchObject({ reason, attempts: maxAttempts });
    }
  });
});
