import type { ArticlePointer } from '../../../functions/article/messages.ts';
import type { ArticleRow } from '../../../functions/article/row.ts';
import {
  maxResent,
  resendStalled,
  type SweepPorts,
  stalledAfterMinutes,
} from '../../../functions/gate/resend-stalled.ts';
import { at, makeRow, now } from '../../made/make-row.ts';

const cleaned = makeRow({ articleId: 'a'.repeat(32), stage: 'cleaned', rev: 2, live: 1 });
const classified = makeRow({ articleId: 'b'.repeat(32), stage: 'classified', rev: 3 });
const indexed = makeRow({ articleId: 'c'.repeat(32), stage: 'indexed' });
const failed = makeRow({ articleId: 'd'.repeat(32), stage: 'failed' });

/** What a sweep over these rows asked for and did, in order. */
function openPorts(rows: readonly ArticleRow[], slips: { name: string; articleIds: string[] }[] = []) {
  const asked: { limit: number; since: string }[] = [];
  const done: string[] = [];
  const send = (queue: string) => async (pointers: readonly ArticlePointer[]) => {
    for (const { articleId, rev } of pointers) done.push(`${queue} ${articleId.charAt(0)}${rev}`);
  };
  const ports: SweepPorts = {
    listWorking: async (limit, since) => {
      asked.push({ limit, since });
      return rows.filter(({ slip }) => slip === undefined).map(({ articleId }) => articleId);
    },
    listSlips: async () => slips,
    dropSlip: async (name) => void done.push(`drop ${name}`),
    readRows: async () => new Map(rows.map((row) => [row.articleId, row])),
    touch: async ({ articleId }, since) => {
      done.push(`touch ${articleId.charAt(0)} ${since}`);
      return true;
    },
    toClassify: send('classify'),
    toIndex: send('index'),
    now,
  };
  return { asked, done, ports };
}

describe('resendStalled', () => {
  it('asks for what has been in work for over an hour, as many as one sweep may send', async () => {
    const { asked, ports } = openPorts([]);
    expect(await resendStalled(ports)).toBe(0);
    const since = new Date(Date.parse(at) - stalledAfterMinutes * 60_000).toISOString();
    expect(asked).toEqual([{ limit: maxResent, since }]);
  });

  it('sends each article to the stage that its row waits for, at the rev of its row', async () => {
    const { done, ports } = openPorts([classified, cleaned]);
    expect(await resendStalled(ports)).toBe(2);
    expect(done.filter((each) => !each.startsWith('touch'))).toEqual(['classify a2', 'index b3']);
  });

  it('marks what it sent as in work since now, after it was sent', async () => {
    const { done, ports } = openPorts([cleaned, classified]);
    await resendStalled(ports);
    expect(done.slice(2)).toEqual([`touch a ${at}`, `touch b ${at}`]);
  });

  it('sends what an old slip lists, and deletes the slip when its rows are marked', async () => {
    const onOld = { ...cleaned, slip: 'old' };
    const onNewer = { ...classified, slip: 'newer' };
    const old = { name: 'old', articleIds: [onOld, onNewer, indexed].map(({ articleId }) => articleId) };
    const { done, ports } = openPorts([onOld, onNewer, { ...indexed, slip: 'old' }], [old]);
    expect(await resendStalled(ports)).toBe(1);
    expect(done).toEqual(['classify a2', `touch a ${at}`, 'drop old']);
  });

  it('leaves alone what has moved on since it was listed', async () => {
    const { done, ports } = openPorts([indexed, failed]);
    expect(await resendStalled(ports)).toBe(0);
    expect(done).toEqual([]);
  });

  it('marks nothing when a queue refuses, so that the next sweep tries again', async () => {
    const { done, ports } = openPorts([cleaned, classified]);
    const toIndex = async () => {
      throw new Error('the queue refuses');
    };
    await expect(resendStalled({ ...ports, toIndex })).rejects.toThrow('the queue refuses');
    expect(done.filter((each) => each.startsWith('touch'))).toEqual([]);
  });
});
