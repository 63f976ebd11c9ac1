import type { Chunk } from '../../../functions/catalog/chunk.ts';
import {
  type Manifest,
  type SegmentEntry,
  segmentGraceMinutes,
} from '../../../functions/catalog/manifest.ts';
import { encodeSegment } from '../../../functions/catalog/segment.ts';
import type { MergePolicy } from '../../../functions/index/choose-merge.ts';
import { maintainIndex } from '../../../functions/index/maintain-index.ts';
import { at, now } from '../make-row.ts';

const minute = Math.floor(Date.parse(at) / 60_000);
const policy: MergePolicy = { firstFanIn: 3, fanIn: 2, maxArticles: 10 };

function entry(over: Partial<SegmentEntry> = {}): SegmentEntry {
  return { tier: 0, count: 1, newest: 1, oldest: 1, words: 1, languages: 0, since: minute, ...over };
}

function manifestOf(
  held: Partial<Record<'building' | 'live' | 'dead', Record<string, SegmentEntry>>>,
): Manifest {
  const mapOf = (state: 'building' | 'live' | 'dead') => new Map(Object.entries(held[state] ?? {}));
  return { building: mapOf('building'), live: mapOf('live'), dead: mapOf('dead'), version: 1 };
}

/** Segments of one article each, a table that writes down every call, and the manifest it commits to. */
function openPorts(manifest: Manifest) {
  const calls: string[] = [];
  const chunksOf = (id: string): Chunk[] =>
    encodeSegment(id, [
      {
        document: {
          articleId: Buffer.from(id).toString('hex').padEnd(32, '0'),
          rev: 1,
          minute: 7,
          length: 1,
        },
        keys: new Map([[`w/${id}`, { frequency: 1, fields: 2 }]]),
      },
    ]);
  let segments = 0;
  const ports = {
    segments: {
      readAll: async (id: string) => chunksOf(id),
      write: async (chunks: readonly Chunk[]) => void calls.push(`write ${chunks[0]?.segmentId}`),
      remove: async (id: string) => void calls.push(`remove ${id}`),
    },
    manifest: {
      startBuilding: async (id: string) => {
        calls.push(`start ${id}`);
        return manifest;
      },
      finishMerge: async (
        id: string,
        merged: SegmentEntry,
        inputs: readonly (readonly [string, SegmentEntry])[],
      ) => {
        calls.push(`finish ${id} of ${inputs.map(([input]) => input)}`);
        manifest.live.set(id, merged);
        for (const [input, dying] of inputs) {
          manifest.live.delete(input);
          manifest.dead.set(input, dying);
        }
        return manifest;
      },
      forget: async (id: string, state: string) => {
        calls.push(`forget ${state} ${id}`);
        return manifest;
      },
    },
    mergePolicy: policy,
    now,
    newSegmentId: () => `m${++segments}`,
  };
  return { calls, ports };
}

describe('maintainIndex', () => {
  it('merges the oldest segments once there are enough: announced, written, committed', async () => {
    const manifest = manifestOf({
      live: { c: entry({ since: 3 }), a: entry({ since: 1 }), b: entry({ since: 2 }) },
    });
    const { calls, ports } = openPorts(manifest);
    await maintainIndex(manifest, ports);
    expect(calls).toEqual(['start m1', 'write m1', 'finish m1 of a,b,c']);
    expect(manifest.live.get('m1')).toMatchObject({ tier: 1, count: 3, newest: 7, oldest: 7, since: minute });
  });

  it('keeps what it merged readable for the grace, counted from the merge', async () => {
    const manifest = manifestOf({
      live: { a: entry({ since: 1 }), b: entry({ since: 1 }), c: entry({ since: 1 }) },
    });
    const { calls, ports } = openPorts(manifest);
    await maintainIndex(manifest, ports);
    expect([...manifest.dead.values()].map(({ since }) => since)).toEqual([minute, minute, minute]);
    expect(calls.some((call) => call.startsWith('remove'))).toBe(false);
  });

  it('goes on to the next tier when a merge fills it', async () => {
    const live = { a: entry(), b: entry(), c: entry(), t: entry({ tier: 1, count: 3 }) };
    const manifest = manifestOf({ live });
    const { calls, ports } = openPorts(manifest);
    await maintainIndex(manifest, ports);
    expect(calls).toContain('finish m2 of t,m1');
    expect(manifest.live.get('m2')?.tier).toBe(2);
  });

  it('deletes what is dead or abandoned past the grace: its chunks first, its entry last', async () => {
    const past = entry({ since: minute - segmentGraceMinutes });
    const manifest = manifestOf({
      dead: { old: past, young: entry({ since: minute - segmentGraceMinutes + 1 }) },
      building: { abandoned: past, busy: entry() },
      live: { serving: entry({ since: 0 }) },
    });
    const { calls, ports } = openPorts(manifest);
    await maintainIndex(manifest, ports);
    expect(calls).toEqual(['remove old', 'forget dead old', 'remove abandoned', 'forget building abandoned']);
  });
});
