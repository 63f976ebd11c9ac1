import type { CleanedCopy } from '../../../functions/article/article.ts';
import type { ArticleRow, ServedFields } from '../../../functions/article/row.ts';
import { maxAttempts } from '../../../functions/article/work.ts';
import { leaveDead } from '../../../functions/catalog/manifest/garbage-list.ts';
import { indexBatch } from '../../../functions/index/index-batch.ts';
import type { IndexPorts } from '../../../functions/index/index-ports.ts';
import { at, makeCopy, makeRow, publishedAt } from '../../made/make-row.ts';
import { classified, classifiedBefore, idOf, openCloud, request } from './open-index-cloud.ts';

const nothing = { indexed: [], failed: [], untold: [], returned: [], leftToSweep: [] };

describe('indexBatch', () => {
  it('puts all that waits into one segment and serves it', async () => {
    const { cloud, ports } = await openCloud([classified('a'), classified('b', 3)]);
    const outcome = await indexBatch([request('a'), request('b', 3)], ports);
    expect(outcome.failed).toEqual([]);
    expect(outcome.indexed).toEqual([
      { articleId: idOf('a'), rev: 1, modifiedAt: at },
      { articleId: idOf('b'), rev: 3, modifiedAt: at },
    ]);
    expect([...cloud.index.manifest.live.values()]).toMatchObject([{ count: 2 }]);
    expect(cloud.rows.get(idOf('a'))).toMatchObject({ stage: 'indexed', live: 1, updatedAt: at });
    expect(cloud.rows.get(idOf('b'))).toMatchObject({ stage: 'indexed', live: 3 });
  });

  it('commits the segment before any row says that it is served', async () => {
    const { cloud, ports } = await openCloud([classified('a')]);
    const live: number[] = [];
    const update: IndexPorts['articles']['update'] = (...given) => {
      live.push(cloud.index.manifest.live.size);
      return cloud.articles.update(...given);
    };
    await indexBatch([request('a')], { ...ports, articles: { ...cloud.articles, update } });
    expect(live).toEqual([1]);
  });

  it('serves what was marked as failed while it worked: a result wins', async () => {
    const { cloud, ports } = await openCloud([classified('a'), classified('b')]);
    const error = { stage: 'index' as const, reason: 'Killed', message: 'no', attempts: 5, at };
    const write = async (...args: Parameters<typeof cloud.index.segments.write>) => {
      cloud.rows.set(idOf('a'), { ...classified('a'), stage: 'failed', error });
      cloud.rows.set(idOf('b'), classified('b', 2));
      return cloud.index.segments.write(...args);
    };
    const outcome = await indexBatch([request('a'), request('b')], {
      ...ports,
      segments: { ...cloud.index.segments, write },
    });
    expect(outcome).toMatchObject({ indexed: [{ articleId: idOf('a'), rev: 1 }], failed: [] });
    expect(cloud.rows.get(idOf('a'))).toMatchObject({ stage: 'indexed', live: 1, error: undefined });
    expect(cloud.rows.get(idOf('b'))).toEqual(classified('b', 2));
  });

  it('is done with messages that are stale, doubled or were worked on before, and writes nothing for them', async () => {
    const indexed = makeRow({ articleId: idOf('b') });
    const { cloud, ports } = await openCloud([classified('a', 2), indexed]);
    const stale = [request('a', 1), request('b'), request('c')];
    expect(await indexBatch(stale, ports)).toEqual(nothing);
    expect(cloud.index.manifest.live.size).toBe(0);
    const doubled = await indexBatch([request('a', 2), request('a', 2)], ports);
    expect(doubled.indexed).toHaveLength(1);
    expect([...cloud.index.manifest.live.values()]).toMatchObject([{ count: 1 }]);
  });

  it('shows of an article what its text and its labels say, and when it was classified', async () => {
    const { cloud, ports } = await openCloud([classified('a', 2)]);
    await indexBatch([request('a', 2)], ports);
    const { classifiedAt, served } = cloud.rows.get(idOf('a')) as ArticleRow;
    expect(served).toMatchObject({ rev: 2, text: 'TEXT#2#v1#1', labels: 'LABELS#TEXT#2#v1#1#2#1' });
    expect(served).toMatchObject({ title: makeCopy().title, language: { code: 'en' }, updatedAt: at });
    expect(classifiedAt).toBeUndefined();
  });

  it('indexes what a version before 0.2 has classified, without its labels', async () => {
    const { cloud, ports } = await openCloud([classifiedBefore('a')]);
    cloud.labels.clear();
    await indexBatch([request('a')], ports);
    expect(cloud.rows.get(idOf('a'))).toMatchObject({ stage: 'indexed', live: 1, served: { rev: 1 } });
  });

  it('takes up again what had failed in this stage', async () => {
    const error = { stage: 'index' as const, reason: 'Error', message: 'no', attempts: 5, at };
    const { cloud, ports } = await openCloud([{ ...classified('a'), stage: 'failed', error }]);
    await indexBatch([request('a')], ports);
    expect(cloud.rows.get(idOf('a'))).toMatchObject({ stage: 'indexed', live: 1, error: undefined });
  });

  it('does not count as indexed what moved on while the segment was written', async () => {
    const { cloud, ports } = await openCloud([classified('a')]);
    const write: IndexPorts['segments']['write'] = async (chunks) => {
      cloud.rows.set(idOf('a'), makeRow({ articleId: idOf('a'), rev: 2, stage: 'cleaned', live: undefined }));
      await cloud.index.segments.write(chunks);
    };
    const segments = { ...ports.segments, write };
    expect(await indexBatch([request('a')], { ...ports, segments })).toEqual({ ...nothing, liveSegments: 1 });
    expect(cloud.rows.get(idOf('a'))).toMatchObject({ rev: 2, stage: 'cleaned' });
  });
});

describe('an article of a batch that cannot be indexed', () => {
  const served = makeRow().served as ServedFields;

  it.each([
    ['its text is not there', { ...classified('b'), text: 'TEXT#gone' }, undefined],
    ['its labels are not there', { ...classified('b'), classifyVersion: 7 }, undefined],
    [
      'its text has no paragraphs',
      classified('b'),
      { ...makeCopy(), body: undefined } as unknown as CleanedCopy,
    ],
    [
      'it has no date',
      { ...classifiedBefore('b'), served: { ...served, published: publishedAt('some day') } },
      undefined,
    ],
  ])('fails alone: %s', async (_why, row, copy) => {
    const { cloud, ports } = await openCloud(
      [classified('a'), row, classified('c')],
      copy && { [idOf('b')]: copy },
    );
    const readEncoded: IndexPorts['articles']['readEncoded'] = (wanted) =>
      cloud.articles.readEncoded(wanted.filter(({ text }) => text !== 'TEXT#gone' && !text.endsWith('#7')));
    const articles = { ...cloud.articles, readEncoded };
    const requests = [request('a'), request('b'), request('c')];
    const { indexed, failed } = await indexBatch(requests, { ...ports, articles });
    expect(failed).toEqual([{ ...request('b'), error: expect.any(Error) }]);
    expect(indexed.map(({ articleId }) => articleId)).toEqual([idOf('a'), idOf('c')]);
    expect(cloud.rows.get(idOf('b'))).toMatchObject({
      stage: 'classified',
      error: { stage: 'index', attempts: 1, at },
    });
  });
});

describe('a batch after which the index cannot be maintained', () => {
  it('is indexed all the same, with a warning', async () => {
    const { cloud, ports, warnings } = await openCloud([classified('a')]);
    const remove = async () => {
      throw new Error('throttled');
    };
    await cloud.index.garbageList.add(leaveDead({ segmentId: 'new', dead: ['old'], articles: 1 }, 0));
    const segments = { ...ports.segments, remove };
    const { indexed, failed } = await indexBatch([request('a')], { ...ports, segments });
    expect(failed).toEqual([]);
    expect(indexed).toHaveLength(1);
    expect(warnings).toEqual(['the index was not maintained']);
  });
});

describe('a batch whose segment cannot be written', () => {
  const write = async () => {
    throw new Error('throttled');
  };

  it('fails whole, and every row says so: failed at the last try', async () => {
    const { cloud, ports } = await openCloud([classified('a'), classified('b')]);
    const segments = { ...ports.segments, write };
    const requests = [request('a'), request('b', 1, maxAttempts)];
    const { indexed, failed } = await indexBatch(requests, { ...ports, segments });
    expect(indexed).toEqual([]);
    expect(failed.map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
    expect(cloud.rows.get(idOf('a'))).toMatchObject({ stage: 'classified', error: { message: 'throttled' } });
    expect(cloud.rows.get(idOf('b'))).toMatchObject({ stage: 'failed', error: { attempts: maxAttempts } });
  });

  it('still fails message by message when not even that can be written down', async () => {
    const { ports, warnings } = await openCloud([classified('a')]);
    const readMany = async () => {
      throw new Error('the table is away');
    };
    const articles = { ...ports.articles, readMany };
    const { failed } = await indexBatch([request('a')], { ...ports, articles });
    expect(failed).toMatchObject([{ id: 'message a1', error: { message: 'the table is away' } }]);
    expect(warnings).toEqual(['the failures could not be recorded']);
  });
});
