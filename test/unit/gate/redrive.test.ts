import type { StageError } from '../../../functions/article/row.ts';
import { type FailedRow, isFailed, redrive } from '../../../functions/gate/redrive.ts';
import { at, makeRow, now } from '../../made/make-row.ts';
import { InMemoryCloud } from '../../model/in-memory-cloud.ts';

function failedIn(stage: StageError['stage'], articleId: string): FailedRow {
  const error = { stage, reason: 'Killed', message: 'no', attempts: 5, at: '2026-01-01T00:00:00.000Z' };
  const source = { bucket: 'inbox', key: `${stage}.txt` };
  return makeRow({ articleId, rev: 3, stage: 'failed', error, source }) as FailedRow;
}

const rows = [failedIn('clean', 'a'), failedIn('classify', 'b'), failedIn('index', 'c')];

/** A cloud that holds the rows, and what was sent where. */
function openCloud() {
  const cloud = new InMemoryCloud(async (call) => call());
  for (const row of rows) cloud.rows.set(row.articleId, row);
  const sent: string[] = [];
  const sendTo = (queue: string) => async (messages: readonly object[]) => {
    for (const message of messages) sent.push(`${queue} ${JSON.stringify(message)}`);
  };
  const queues = { toClean: sendTo('clean'), toClassify: sendTo('classify'), toIndex: sendTo('index') };
  return { cloud, sent, ports: { articles: cloud.articles, ...queues, now } };
}

describe('redrive', () => {
  it('sends each article to the stage that it failed in', async () => {
    const { sent, ports } = openCloud();
    await redrive(rows, ports);
    expect(sent).toEqual([
      'clean {"bucket":"inbox","key":"clean.txt"}',
      'classify {"articleId":"b","rev":3}',
      'index {"articleId":"c","rev":3}',
    ]);
  });

  it('sets it in work, so that the sweep finds it if the message is lost', async () => {
    const { cloud, ports } = openCloud();
    await redrive(rows, ports);
    expect(cloud.rows.get('b')).toMatchObject({ stage: 'cleaned', error: undefined, updatedAt: at });
    expect(cloud.rows.get('c')).toMatchObject({ stage: 'classified', error: undefined, updatedAt: at });
  });

  it('leaves what failed in cleaning failed, with no attempt since', async () => {
    const { cloud, ports } = openCloud();
    await redrive(rows, ports);
    expect(cloud.rows.get('a')).toMatchObject({ stage: 'failed', error: { attempts: 0 }, updatedAt: at });
  });

  it('leaves alone what was done before it came to mark it', async () => {
    const { cloud, ports } = openCloud();
    const done = makeRow({ articleId: 'b', rev: 3 });
    const toClassify = async () => void cloud.rows.set('b', done);
    await redrive(rows, { ...ports, toClassify });
    expect(cloud.rows.get('b')).toEqual(done);
  });

  it('marks nothing when a queue refuses', async () => {
    const { cloud, ports } = openCloud();
    const toIndex = () => Promise.reject(new Error('the queue refuses'));
    await expect(redrive(rows, { ...ports, toIndex })).rejects.toThrow('the queue refuses');
    expect([...cloud.rows.values()]).toEqual(rows);
  });
});

describe('isFailed', () => {
  it('is of all stages and reasons, or of those that were asked for', () => {
    const idsOf = (wanted: Parameters<typeof isFailed>[1]) =>
      rows.filter((row) => isFailed(row, wanted)).map(({ articleId }) => articleId);
    expect(idsOf({})).toEqual(['a', 'b', 'c']);
    expect(idsOf({ stage: 'classify' })).toEqual(['b']);
    expect(idsOf({ stage: 'classify', reason: 'SlowDown' })).toEqual([]);
  });

  it('is false of a try that failed and of an article that was rejected', () => {
    const { error } = rows[0] as FailedRow;
    expect(isFailed(makeRow({ stage: 'cleaned', error }))).toBe(false);
    expect(isFailed(makeRow({ stage: 'rejected', error }))).toBe(false);
  });
});
