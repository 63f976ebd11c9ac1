import { ArticleFollower, type Outcome } from '../../../bin/commands/start/follow-articles.ts';
import type { ArticleRow } from '../../../functions/article/row.ts';
import { articleIdOf } from '../../../functions/catalog/items/item-keys.ts';
import { makeRow } from '../../made/make-row.ts';

const bucket = 'inbox';
let rows: Map<string, ArticleRow>;
let outcomes: Outcome[];
let asked: number[];
let follower: ArticleFollower;
const later = (ms: number) => new Date(Date.now() + ms);

beforeEach(() => {
  rows = new Map();
  outcomes = [];
  asked = [];
  const readRows = async (ids: string[]) => {
    asked.push(ids.length);
    return new Map(ids.flatMap((id) => (rows.has(id) ? [[id, rows.get(id) as ArticleRow]] : [])));
  };
  follower = new ArticleFollower(bucket, readRows, (outcome) => outcomes.push(outcome));
});

function setRow(key: string, versionId: string, changes: Partial<ArticleRow>): void {
  const articleId = articleIdOf(bucket, key);
  const row = makeRow({ articleId, updatedAt: new Date().toISOString(), ...changes });
  rows.set(articleId, {
    ...row,
    source: { ...row.source, key, versionId, modifiedAt: '2026-01-01T00:00:00Z' },
  });
}

describe('following files to their articles', () => {
  it('says what became of this version, and not of the one before', async () => {
    setRow('a.txt', 'v1', { stage: 'indexed' });
    follower.follow('a.txt', 'v2');
    expect(await follower.look(later(60_000))).toBe(0);
    setRow('a.txt', 'v2', { stage: 'classified' });
    expect(await follower.look(later(60_000))).toBe(0);
    setRow('a.txt', 'v2', { stage: 'rejected' });
    expect(await follower.look(later(0))).toBe(1);
    expect(outcomes).toMatchObject([{ key: 'a.txt', state: 'rejected' }]);
    expect(follower.size).toBe(0);
  });

  it('says found when every search finds it: two seconds after it was indexed', async () => {
    setRow('a.txt', 'v1', { stage: 'indexed' });
    follower.follow('a.txt', 'v1');
    expect(await follower.look(later(1_000))).toBe(0);
    expect(await follower.look(later(2_500))).toBe(1);
    expect(outcomes[0]?.state).toBe('found');
  });

  it('gives up after ten minutes, and drops what was removed or replaced', async () => {
    for (const key of ['late.txt', 'removed.txt', 'replaced.txt']) follower.follow(key, 'v1');
    follower.forget('removed.txt');
    setRow('replaced.txt', 'v2', { stage: 'indexed' });
    const row = rows.get(articleIdOf(bucket, 'replaced.txt')) as ArticleRow;
    rows.set(row.articleId, { ...row, source: { ...row.source, modifiedAt: later(1_000).toISOString() } });
    await follower.look(later(11 * 60_000));
    expect(outcomes).toEqual([{ key: 'late.txt', state: 'waiting' }]);
    expect(follower.size).toBe(0);
  });

  it('reads a row about once where 20,000 are done in their order, and is held up by none that is stuck', async () => {
    for (let number = 0; number < 20_000; number++) {
      follower.follow(`${number}.txt`, 'v1');
      if (number >= 150) setRow(`${number}.txt`, 'v1', { stage: 'indexed' });
    }
    while (follower.size > 150) await follower.look(later(10_000));
    expect(asked.reduce((sum, count) => sum + count, 0)).toBeLessThan(23_000);
    expect(outcomes).toHaveLength(19_850);
  });
});
