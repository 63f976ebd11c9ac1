import { decodeText } from '../../../functions/catalog/items/text-codec.ts';
import { isNeeded, NotFollowed, tellFollowers } from '../../../functions/follow/follower.ts';
import { makeRow } from '../../made/make-row.ts';
import { openFollower, openStages } from './follow-one-article.ts';

const body = 'Le port rouvre\n\nLes bateaux sont revenus au port, et la pêche reprend lundi.\n';

describe('what follows a commit', () => {
  it('is nothing where nobody follows: as many calls as ever, and nothing noted', async () => {
    const counts = [];
    for (const followers of [undefined, []]) {
      const { calls, row, pass, clean, index, bury } = openStages(followers);
      const first = await pass(body);
      await index(first.pointer);
      await bury('classify', first.pointer, () => Promise.reject(new Error('sent again')));
      const indexed = row();
      const second = await pass(undefined);
      await clean(second.event);
      counts.push(calls());
      expect([indexed, row()].flatMap(Object.keys)).not.toContain('note');
    }
    expect(counts).toEqual([26, 26]);
  });

  it('is told of what is served, removed and rejected, and of each again when its message comes again', async () => {
    const { follower, kinds } = openFollower();
    const { pass, clean, index } = openStages([follower]);
    const served = await pass(body);
    await index(served.pointer);
    const removed = await pass(undefined);
    await clean(removed.event);
    const rejected = await pass(' \n');
    await clean(rejected.event);
    expect(kinds()).toEqual(['served 1', 'served 1', 'removed 2', 'removed 2', 'rejected 3', 'rejected 3']);
  });

  it('comes again with its message alone if a follower could not follow, and is no failure of the article', async () => {
    const { follower, state, kinds } = openFollower();
    const { cloud, row, pass, clean, index } = openStages([follower]);
    state.fails = true;
    await expect(pass(body)).rejects.toThrow('failed');
    expect(row()).toMatchObject({ stage: 'indexed', live: 1 });
    expect(row().error).toBeUndefined();
    const pointer = { articleId: row().articleId, rev: 1 };
    await expect(index(pointer)).rejects.toThrow('failed');
    state.fails = false;
    await index(pointer);
    state.fails = true;
    cloud.put('port.txt', undefined);
    const event = cloud.events.at(-1) as Parameters<typeof clean>[0];
    await expect(clean(event)).rejects.toThrow(NotFollowed);
    state.fails = false;
    await clean(event);
    expect(kinds()).toEqual(['served 1', 'removed 2']);
  });

  it('is given the article as index has it, also when it is told again', async () => {
    const { follower, told } = openFollower(['article']);
    const { pass, index } = openStages([follower]);
    await index((await pass(body)).pointer);
    const [first, again] = told.map((outcome) => outcome.kind === 'served' && outcome.article);
    expect(first).toEqual(again);
    expect(first && decodeText(first.text).title).toBe('Le port rouvre');
    expect(first && [...first.indexed.keys.keys()].length).toBeGreaterThan(5);
  });

  it('is told of what has failed by its burial, also of what the stage marked itself', async () => {
    const { follower, kinds } = openFollower();
    const { cloud, row, pass, bury } = openStages([follower]);
    const { pointer } = await pass(body);
    const error = { stage: 'index' as const, reason: 'Error', message: 'no', attempts: 5, at: '' };
    cloud.rows.set(pointer.articleId, { ...row(), stage: 'failed', live: undefined as never, error });
    await bury('index', pointer, () => Promise.reject(new Error('sent again')));
    cloud.rows.set(pointer.articleId, { ...row(), stage: 'classified' });
    await bury('index', pointer, () => Promise.reject(new Error('sent again')));
    expect(kinds()).toEqual(['served 1', 'failed 1', 'failed 1']);
  });

  it('is told by the stage itself where a letter was buried after its commit', async () => {
    const { follower } = openFollower();
    const { pass, bury } = openStages([follower]);
    const { pointer } = await pass(body);
    const sent: object[] = [];
    expect(await bury('index', pointer, async (message) => void sent.push(message))).toEqual({
      buried: 0,
      resent: 1,
      stage: 'index',
    });
    expect(sent).toEqual([{ ...pointer, resent: 1 }]);
  });
});

describe('tellFollowers', () => {
  const outcomes = ['a', 'b'].map((digit) => ({
    kind: 'failed' as const,
    row: makeRow({ articleId: digit.repeat(32) }),
  }));

  it('tells all followers, also if one throws, which failed for every article', async () => {
    const { follower, told } = openFollower();
    const broken = { ...follower, name: 'broken', follow: () => Promise.reject(new Error('gone')) };
    const failures = await tellFollowers(outcomes, [broken, follower]);
    expect([...failures.keys()]).toEqual(outcomes.map(({ row }) => row.articleId));
    expect([...failures.values()][0]?.message).toBe('broken could not follow: Error: gone');
    expect(told).toHaveLength(2);
  });

  it('knows what is needed', () => {
    const { follower } = openFollower(['article']);
    expect([
      isNeeded('article', [follower]),
      isNeeded('note', [follower]),
      isNeeded('note', undefined),
    ]).toEqual([true, false, false]);
  });
});
