import { aloneFromAttempt, maxAttempts } from '../../../functions/article/work.ts';
import { articleIdOf } from '../../../functions/catalog/items/item-keys.ts';
import { acceptChange } from '../../../functions/gate/accept-change.ts';
import { killed } from '../../../functions/gate/failure.ts';
import { noteClassifyTry, noteCleanTry } from '../../../functions/gate/note-try.ts';
import { at, makeRow, now } from '../../made/make-row.ts';
import { InMemoryCloud } from '../../model/in-memory-cloud.ts';

const key = 'port.txt';
const articleId = articleIdOf('inbox', key);
const event = { bucket: 'inbox', key, ord: '2'.padEnd(32, '0') };
const pointer = { articleId, rev: 2 };
const waiting = makeRow({ articleId, rev: 2, stage: 'cleaned' });

function openCloud(row?: ReturnType<typeof makeRow>) {
  const cloud = new InMemoryCloud(async (call) => call());
  if (row) cloud.rows.set(articleId, row);
  return { cloud, ports: { ...cloud, now } };
}

const errorOf = (stage: 'clean' | 'classify', reason = 'Error') => ({
  stage,
  reason,
  message: 'no',
  attempts: 2,
  at,
});

describe('a try of clean', () => {
  it('is noted from the third delivery on, and leaves the stage of the row alone', async () => {
    const row = makeRow({ articleId });
    const { cloud, ports } = openCloud(row);
    await noteCleanTry(event, aloneFromAttempt - 1, ports);
    expect(cloud.rows.get(articleId)).toEqual(row);
    await noteCleanTry(event, maxAttempts, ports);
    const error = expect.objectContaining({ stage: 'clean', reason: killed, attempts: maxAttempts - 1 });
    expect(cloud.rows.get(articleId)).toEqual({ ...row, error });
  });

  it('makes the row of a file that never came in, and is forgotten once the file is taken in', async () => {
    const { cloud, ports } = openCloud();
    cloud.put(key, 'Le port rouvre\n\nLes bateaux sont revenus.');
    await noteCleanTry(event, aloneFromAttempt, ports);
    expect(cloud.rows.get(articleId)).toMatchObject({ rev: 1, error: { stage: 'clean', reason: killed } });
    await acceptChange(event, { ...ports, outbox: cloud.outboxes.classify, trailDays: 1 });
    expect(cloud.rows.get(articleId)).toMatchObject({ rev: 2, stage: 'cleaned', error: undefined });
  });

  it.each([
    ['an error that it has left', makeRow({ articleId, error: errorOf('clean') })],
    [
      'why a version was rejected',
      makeRow({ articleId, stage: 'rejected', error: errorOf('clean', 'empty') }),
    ],
    ['a newer change', makeRow({ articleId, ord: event.ord })],
  ])('does not overwrite %s', async (_what, row) => {
    const { cloud, ports } = openCloud(row);
    await noteCleanTry(event, maxAttempts, ports);
    expect(cloud.rows.get(articleId)).toEqual(row);
  });
});

describe('a try of classify', () => {
  it('is noted from the third delivery on, and leaves the stage of the row alone', async () => {
    const { cloud, ports } = openCloud(waiting);
    await noteClassifyTry(pointer, aloneFromAttempt - 1, ports);
    expect(cloud.rows.get(articleId)).toEqual(waiting);
    await noteClassifyTry(pointer, maxAttempts, ports);
    const error = expect.objectContaining({ stage: 'classify', reason: killed, attempts: maxAttempts - 1 });
    expect(cloud.rows.get(articleId)).toEqual({ ...waiting, error });
  });

  it.each([
    ['an error that it has left', { ...waiting, error: errorOf('classify') }],
    ['a row of another rev', { ...waiting, rev: 3 }],
    ['a row that does not wait for it', makeRow({ articleId, rev: 2 })],
  ])('does not overwrite %s', async (_what, row) => {
    const { cloud, ports } = openCloud(row);
    await noteClassifyTry(pointer, maxAttempts, ports);
    expect(cloud.rows.get(articleId)).toEqual(row);
  });
});
