import { maxAttempts } from '../../../functions/article/work.ts';
import { mergePolicy } from '../../../functions/index/choose-merge.ts';
import { indexBatch } from '../../../functions/index/index-batch.ts';
import { indexLimits } from '../../../functions/index/index-limits.ts';
import type { IndexPorts } from '../../../functions/index/index-ports.ts';
import { maxIndexedWords } from '../../../functions/words/indexed-words.ts';
import { makeCopy, now } from '../../made/make-row.ts';
import { classified, idOf, openCloud, request } from './open-index-cloud.ts';

/** A text of more words than search knows. */
const vast = makeCopy({ title: 'Le port', body: [`${'mot '.repeat(maxIndexedWords)}introuvable`] });

describe('a batch with articles of more words than are indexed', () => {
  it('indexes the first words, says how many in the row, and shows the article whole', async () => {
    const { cloud, ports } = await openCloud([classified('a'), classified('b')], { [idOf('a')]: vast });
    expect((await indexBatch([request('a'), request('b')], ports)).failed).toEqual([]);
    const sizeOf = (digit: string) => cloud.rows.get(idOf(digit))?.served?.size;
    expect(sizeOf('a')).toMatchObject({ words: maxIndexedWords + 1, indexedWords: maxIndexedWords });
    expect(sizeOf('b')).not.toHaveProperty('indexedWords');
    expect(cloud.texts.get(`${idOf('a')} ${classified('a').text}`)?.copy).toEqual(vast);
  });

  it('holds no more words in memory than it may: the rest goes into another segment', async () => {
    const digits = ['1', '2', '3', '4', '5', '6'];
    const rows = digits.map((digit) => classified(digit));
    const { cloud, ports } = await openCloud(
      rows,
      Object.fromEntries(rows.map((row) => [row.articleId, vast])),
    );
    let segments = 0;
    const newSegmentId = () => `s${segments++}`;
    const { indexed } = await indexBatch(
      digits.map((digit) => request(digit)),
      { ...ports, newSegmentId },
    );
    expect(indexed).toHaveLength(6);
    const counts = [...cloud.index.manifest.live.values()].map(({ count }) => count);
    expect(counts).toEqual([indexLimits.segmentWords / maxIndexedWords, 2]);
  });
});

/** The ports of a function that is killed while it works on the text of an article. */
function killedBy(digits: readonly string[], ports: IndexPorts): IndexPorts {
  const readEncoded: IndexPorts['articles']['readEncoded'] = (texts) =>
    texts.some(({ articleId }) => digits.includes(articleId[0] as string))
      ? new Promise(() => undefined)
      : ports.articles.readEncoded(texts);
  return { ...ports, articles: { ...ports.articles, readEncoded } };
}

/** A try that ends the function: what was written by then stays written, and nothing is said. */
async function tryAndDie(...[requests, ports]: Parameters<typeof indexBatch>): Promise<void> {
  const isOver = new Promise((resolve) => setTimeout(resolve, 50));
  await Promise.race([indexBatch(requests, ports), isOver]);
}

describe('an article that ends the function', () => {
  const deliver = (digits: readonly string[], attempt: number) =>
    digits.map((digit) => request(digit, 1, attempt));

  it('takes no other with it from the third delivery on, nor do two', async () => {
    const digits = ['a', 'b', 'c', 'd', 'e'];
    const { cloud, ports } = await openCloud(digits.map((digit) => classified(digit)));
    let segments = 0;
    const killed = killedBy(['a', 'c'], { ...ports, newSegmentId: () => `s${segments++}` });
    const indexed = () => digits.filter((digit) => cloud.rows.get(idOf(digit))?.stage === 'indexed').join('');
    for (const attempt of [1, 2]) await tryAndDie(deliver(digits, attempt), killed);
    expect(indexed()).toBe('');
    for (const attempt of [3, 4, maxAttempts]) await tryAndDie(deliver(digits, attempt), killed);
    expect(indexed()).toBe('bde');
    for (const digit of ['a', 'c']) {
      expect(cloud.rows.get(idOf(digit))).toMatchObject({ error: { stage: 'index', reason: 'Killed' } });
    }
  });

  it('is indexed after all where a later try succeeds, and keeps no mark of the failure', async () => {
    const { cloud, ports } = await openCloud([classified('a')]);
    await tryAndDie(deliver(['a'], maxAttempts), killedBy(['a'], ports));
    expect(cloud.rows.get(idOf('a'))).toMatchObject({ stage: 'failed', error: { attempts: maxAttempts } });
    await indexBatch(deliver(['a'], maxAttempts), ports);
    expect(cloud.rows.get(idOf('a'))).toMatchObject({ stage: 'indexed', live: 1, error: undefined });
  });

  it('says what it failed of where it could', async () => {
    const { cloud, ports } = await openCloud([classified('a')]);
    const readEncoded = async () => {
      throw new Error('the table is away');
    };
    const articles = { ...ports.articles, readEncoded };
    const { failed } = await indexBatch(deliver(['a'], 3), { ...ports, articles });
    expect(failed).toHaveLength(1);
    expect(cloud.rows.get(idOf('a'))?.error).toMatchObject({ message: 'the table is away', attempts: 3 });
  });
});

describe('a batch that there is no time for', () => {
  /** Time passes while texts are read: the first call takes longer than index may begin anything. */
  async function openSlowCloud(attempts: readonly number[]) {
    const digits = ['a', 'b', 'c'];
    const rows = digits.map((digit) => {
      const row = classified(digit);
      return { ...row, source: { ...row.source, sizeBytes: 15_000_000 } };
    });
    const { cloud, ports, warnings } = await openCloud(rows);
    let time = now().getTime();
    const readEncoded: IndexPorts['articles']['readEncoded'] = async (texts) => {
      const read = await cloud.articles.readEncoded(texts);
      if (texts.some(({ text }) => text.startsWith('TEXT'))) time += 31_000;
      return read;
    };
    let merges = 0;
    let segments = 0;
    const outcome = await indexBatch(
      digits.map((digit, i) => request(digit, 1, attempts[i])),
      {
        ...ports,
        now: () => new Date(time),
        articles: { ...cloud.articles, readEncoded },
        newSegmentId: () => `s${segments++}`,
        askForMerge: async () => void merges++,
        mergePolicy: { ...mergePolicy, firstFanIn: 1 },
      },
    );
    return { outcome, cloud, warnings, merges };
  }

  it('gives back what it did not begin, without a word of failure', async () => {
    const { outcome, cloud } = await openSlowCloud([1, 1, 1]);
    expect(outcome).toMatchObject({ indexed: [{ articleId: idOf('a') }], failed: [], leftToSweep: [] });
    expect(outcome.returned.map(({ articleId }) => articleId)).toEqual([idOf('b'), idOf('c')]);
    expect(cloud.rows.get(idOf('c'))).toMatchObject({ stage: 'classified' });
    expect(cloud.rows.get(idOf('c'))?.error).toBeUndefined();
  });

  it('leaves to the sweep what could die of another delivery', async () => {
    const { outcome, warnings } = await openSlowCloud([1, 1, 4]);
    expect(outcome.returned.map(({ articleId }) => articleId)).toEqual([idOf('b')]);
    expect(outcome.leftToSweep.map(({ articleId }) => articleId)).toEqual([idOf('c')]);
    expect(warnings).toContain('articles were left to the sweep');
  });

  it('asks for merges that it has no time for', async () => {
    expect((await openSlowCloud([1, 1, 1])).merges).toBe(1);
  });
});
