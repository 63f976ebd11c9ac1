import type { Chunk } from '../../../functions/catalog/chunk.ts';
import type { Manifest, SegmentEntry } from '../../../functions/catalog/manifest.ts';
import { languageBit } from '../../../functions/catalog/stem.ts';
import type { StemmedArticle } from '../../../functions/index/index-article.ts';
import { type SegmentPorts, writeSegment } from '../../../functions/index/write-segment.ts';
import { at, now } from '../make-row.ts';

const minute = Math.floor(Date.parse(at) / 60_000);

function articles(count: number): StemmedArticle[] {
  return Array.from({ length: count }, (_, i) => ({
    document: { articleId: i.toString(16).padStart(32, '0'), rev: 1, minute: 100 + i, length: 3 },
    language: 'fr',
    keys: new Map([[`w/mot${i}`, { frequency: 1, fields: 2 }]]),
  }));
}

/** Writes down every call; commits answer with an empty manifest. */
function openPorts() {
  const calls: string[] = [];
  const entries: SegmentEntry[] = [];
  const manifest: Manifest = { building: new Map(), live: new Map(), dead: new Map(), version: 1 };
  const commit = (name: string) => async (segmentId: string, entry: SegmentEntry) => {
    calls.push(`${name} ${segmentId}`);
    entries.push(entry);
    return manifest;
  };
  const ports: SegmentPorts = {
    segments: {
      write: async (chunks: readonly Chunk[]) =>
        void calls.push(`write ${chunks.length > 1 ? 'chunks' : 'a chunk'}`),
    },
    manifest: {
      startBuilding: commit('start'),
      finishBuilding: commit('finish'),
      addLive: commit('add'),
    },
    now,
  };
  return { calls, entries, manifest, ports };
}

describe('writeSegment', () => {
  it('writes one chunk before it commits it, and announces nothing', async () => {
    const { calls, manifest, ports } = openPorts();
    expect(await writeSegment('s1', articles(3), ports)).toBe(manifest);
    expect(calls).toEqual(['write a chunk', 'add s1']);
  });

  it('announces a segment of several chunks, writes them, then commits', async () => {
    const { calls, ports } = openPorts();
    await writeSegment('s1', articles(2_000), ports);
    expect(calls).toEqual(['start s1', 'write chunks', 'finish s1']);
  });

  it('commits what the segment holds and since when, in minutes', async () => {
    const { entries, ports } = openPorts();
    await writeSegment('s1', articles(3).toReversed(), ports);
    expect(entries).toEqual([
      { tier: 0, count: 3, newest: 102, oldest: 100, words: 9, languages: languageBit('fr'), since: minute },
    ]);
  });

  it('commits nothing when the chunks could not be written', async () => {
    const { calls, ports } = openPorts();
    const write = async () => {
      throw new Error('throttled');
    };
    await expect(writeSegment('s1', articles(2_000), { ...ports, segments: { write } })).rejects.toThrow(
      'throttled',
    );
    expect(calls).toEqual(['start s1']);
  });
});
