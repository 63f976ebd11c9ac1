import type { Manifest, SegmentEntry } from '../../../functions/catalog/manifest/manifest.ts';
import type { Chunk } from '../../../functions/catalog/segment/chunk.ts';
import type { StemmedArticle } from '../../../functions/index/index-article.ts';
import { type SegmentPorts, writeSegment } from '../../../functions/index/write-segment.ts';
import { languageBit } from '../../../functions/words/stem.ts';
import { at, now } from '../../made/make-row.ts';

const minute = Math.floor(Date.parse(at) / 60_000);

function articles(count: number): StemmedArticle[] {
  return Array.from({ length: count }, (_, i) => ({
    document: {
      articleId: i.toString(16).padStart(32, '0'),
      rev: 1,
      minute: 100 + i,
      isUndated: false,
      length: 3,
    },
    language: 'fr',
    isCut: false,
    keys: new Map([[`w/mot${i}`, { frequency: 1, fields: 2 }]]),
  }));
}

/** Writes down every call; commits answer with an empty manifest. */
function openPorts() {
  const calls: string[] = [];
  const entries: SegmentEntry[] = [];
  const warnings: string[] = [];
  const manifest: Manifest = { live: new Map(), version: 1 };
  const ports: SegmentPorts = {
    segments: {
      write: async (chunks) =>
        void calls.push(`write ${[...(chunks as Chunk[])].length > 1 ? 'chunks' : 'a chunk'}`),
    },
    manifest: {
      add: async (segmentId, entry) => {
        calls.push(`add ${segmentId}`);
        entries.push(entry);
        return manifest;
      },
      commitDraft: async (draft) => {
        calls.push(`commit ${draft.segmentId} begun ${draft.begun}`);
        return manifest;
      },
    },
    garbageList: {
      add: async ({ segmentId, due }) => void calls.push(`note ${segmentId} for ${due - minute} minutes`),
      remove: async ({ segmentId }) => void calls.push(`strike ${segmentId}`),
    },
    now,
    warn: (message) => void warnings.push(message),
  };
  return { calls, entries, manifest, ports, warnings };
}

describe('writeSegment', () => {
  it('writes one chunk before it commits it, and notes nothing', async () => {
    const { calls, manifest, ports } = openPorts();
    expect(await writeSegment('s1', articles(3), ports)).toBe(manifest);
    expect(calls).toEqual(['write a chunk', 'add s1']);
  });

  it('notes a segment of several chunks for the sweep until it is committed', async () => {
    const { calls, ports } = openPorts();
    await writeSegment('s1', articles(2_000), ports);
    expect(calls).toEqual([
      'note s1 for 60 minutes',
      'write chunks',
      `commit s1 begun ${minute}`,
      'strike s1',
    ]);
  });

  it('commits what the segment holds and since when, in minutes', async () => {
    const { entries, ports } = openPorts();
    await writeSegment('s1', articles(3).toReversed(), ports);
    expect(entries).toEqual([
      {
        tier: 0,
        count: 3,
        hasDated: true,
        hasUndated: false,
        newest: 102,
        oldest: 100,
        words: 9,
        languages: languageBit('fr'),
        since: minute,
      },
    ]);
  });

  it('commits nothing when the chunks could not be written, and leaves the note', async () => {
    const { calls, ports } = openPorts();
    const write = async () => {
      throw new Error('throttled');
    };
    await expect(writeSegment('s1', articles(2_000), { ...ports, segments: { write } })).rejects.toThrow(
      'throttled',
    );
    expect(calls).toEqual(['note s1 for 60 minutes']);
  });

  it('is done once it is committed, though the note could not be struck', async () => {
    const { manifest, ports, warnings } = openPorts();
    const remove = async () => {
      throw new Error('throttled');
    };
    const garbageList = { ...ports.garbageList, remove };
    expect(await writeSegment('s1', articles(2_000), { ...ports, garbageList })).toBe(manifest);
    expect(warnings).toEqual(['a segment is live, its draft is still listed']);
  });
});
