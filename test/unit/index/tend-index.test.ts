import type { RowRevs } from '../../../functions/article/row.ts';
import type { SegmentEntry } from '../../../functions/catalog/manifest/manifest.ts';
import { encodeSegment, type IndexedArticle } from '../../../functions/catalog/segment/segment.ts';
import { SegmentReader } from '../../../functions/catalog/segment/segment-reader.ts';
import type { MergePolicy } from '../../../functions/index/choose-merge.ts';
import { tendIndex } from '../../../functions/index/tend-index.ts';
import { now } from '../../made/make-row.ts';
import { InMemoryIndex } from '../../model/in-memory-index.ts';

const policy: MergePolicy = { firstFanIn: 2, fanIn: 2, maxArticles: 100, maxInlineArticles: 1 };

function article(number: number, rev = 1): IndexedArticle {
  return {
    document: {
      articleId: number.toString(16).padStart(32, '0'),
      rev,
      minute: number,
      isUndated: false,
      length: 1,
    },
    keys: new Map([['w/port', { frequency: rev, fields: 2 }]]),
  };
}

const articles = (count: number) => Array.from({ length: count }, (_, i) => article(i));

/** An index of these segments; rows say that every article counts, but for those that `rows` tells otherwise of. */
async function openIndex(segments: IndexedArticle[][], rows: Record<number, RowRevs | undefined> = {}) {
  const index = new InMemoryIndex(async (call) => call());
  const changed = new Map(
    Object.entries(rows).map(([i, row]) => [article(Number(i)).document.articleId, row]),
  );
  for (const [i, written] of segments.entries()) {
    await index.segments.write(encodeSegment(`s${i}`, written));
    const count = written.length;
    await index.manifests.add(`s${i}`, {
      tier: 0,
      hasDated: true,
      hasUndated: false,
      count,
      newest: 99,
      oldest: 0,
      words: 9,
      languages: 0,
      since: i,
    });
  }
  let names = 0;
  const tend = () =>
    tendIndex({
      segments: index.segments,
      chunks: index.segments,
      manifest: index.manifests,
      garbageList: index.garbageList,
      mergePolicy: policy,
      readRevs: async (ids) => {
        const row = (id: string) => (changed.has(id) ? changed.get(id) : { rev: 1, live: 1 });
        return new Map(ids.flatMap((id) => (row(id) ? [[id, row(id) as RowRevs]] : [])));
      },
      now,
      random: Math.random,
      newSegmentId: () => `m${++names}`,
      warn: () => undefined,
    });
  /** The articles of the one live segment, by their numbers and revs. */
  const listOnly = async () => {
    const [[segmentId, entry]] = [...index.manifest.live] as [[string, SegmentEntry]];
    const segment = new SegmentReader(index.segments, segmentId, entry);
    const documents = await Promise.all(Array.from({ length: entry.count }, (_, i) => segment.document(i)));
    return documents.map(({ minute, rev }) => `${minute} rev ${rev}`).toReversed();
  };
  return { index, tend, listOnly };
}

const liveIds = (index: InMemoryIndex) => [...index.manifest.live.keys()];

describe('tendIndex', () => {
  it('drops what can never count again: superseded, deleted, rejected, without a row', async () => {
    const { tend, listOnly } = await openIndex([[0, 1, 2, 3].map((i) => article(i, 3)), [article(4, 3)]], {
      0: { rev: 4, live: 4 },
      1: { rev: 4 },
      2: undefined,
      3: { rev: 3 },
      4: { rev: 9, live: 2 },
    });
    await tend();
    expect(await listOnly()).toEqual(['3 rev 3', '4 rev 3']);
  });

  it('leaves no segment where nothing counts any more', async () => {
    const { index, tend } = await openIndex([[article(0)], [article(1)]], { 0: { rev: 2 }, 1: undefined });
    await tend();
    expect(liveIds(index)).toEqual([]);
    expect([...index.chunks.keys()]).toEqual(['s0', 's1']);
  });

  it('rewrites a full segment of which a fifth or more is stale', async () => {
    const stale = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [i, { rev: 2, live: 2 }]));
    const { index, tend, listOnly } = await openIndex([articles(100)], stale);
    await tend();
    expect(liveIds(index)).toEqual(['m1']);
    expect(index.manifest.live.get('m1')).toMatchObject({ tier: 0, count: 60 });
    expect((await listOnly())[0]).toBe('40 rev 1');
    await tend();
    expect(liveIds(index)).toEqual(['m1']);
  });

  it('lets a full segment be in which little is stale, and one that is not full', async () => {
    const little = await openIndex([articles(100)], { 7: { rev: 2 } });
    await little.tend();
    expect(liveIds(little.index)).toEqual(['s0']);
    const small = await openIndex(
      [articles(40)],
      Object.fromEntries(articles(40).map((_, i) => [i, undefined])),
    );
    await small.tend();
    expect(liveIds(small.index)).toEqual(['s0']);
  });

  it('has nothing to do when it is asked twice', async () => {
    const { index, tend } = await openIndex([[article(0)], [article(1)]]);
    await tend();
    const { version } = index.manifest;
    await tend();
    expect(index.manifest.version).toBe(version);
  });
});
