import type { Manifest, SegmentEntry } from '../../functions/catalog/manifest.ts';
import { cachedManifest, type ManifestStore, manifestStore } from '../../functions/store/manifest-store.ts';
import { type ServedTable, serveTable } from './open-table.ts';

type Input = readonly [segmentId: string, entry: SegmentEntry];

const entry: SegmentEntry = {
  tier: 0,
  count: 3,
  newest: 29_000_100,
  oldest: 29_000_000,
  words: 900,
  languages: 1,
  since: 29_500_000,
};

describe('the manifest', () => {
  let served: ServedTable;
  let manifest: ManifestStore;
  beforeEach(async () => {
    served = await serveTable();
    manifest = manifestStore(served.table);
  });
  afterEach(() => served.close());

  const read = () => manifest.read({ consistent: true });

  it('is empty before the first segment', async () => {
    expect(await read()).toEqual({ building: new Map(), live: new Map(), dead: new Map(), version: 0 });
  });

  it('takes a segment from building to live in one commit, and grows its version with each', async () => {
    const started = await manifest.startBuilding('s1', entry);
    expect(started).toEqual({
      building: new Map([['s1', entry]]),
      live: new Map(),
      dead: new Map(),
      version: 1,
    });
    const later = { ...entry, since: entry.since + 1 };
    const finished = await manifest.finishBuilding('s1', later);
    expect(finished).toMatchObject({ building: new Map(), live: new Map([['s1', later]]), version: 2 });
    expect(await read()).toEqual(finished);
  });

  it('takes a segment of one chunk live at once', async () => {
    expect(await manifest.addLive('s1', entry)).toMatchObject({ live: new Map([['s1', entry]]), version: 1 });
  });

  it('refuses to finish a segment that was given up, and stays as it was', async () => {
    await manifest.startBuilding('s1', entry);
    await manifest.forget('s1', 'building');
    const before = await read();
    await expect(manifest.finishBuilding('s1', entry)).rejects.toThrow(
      expect.objectContaining({ name: 'ConditionalCheckFailedException' }),
    );
    expect(await read()).toEqual(before);
  });

  it('refuses an id that is taken', async () => {
    await manifest.startBuilding('s1', entry);
    await manifest.addLive('s2', entry);
    const taken = expect.objectContaining({ name: 'ConditionalCheckFailedException' });
    await expect(manifest.startBuilding('s1', entry)).rejects.toThrow(taken);
    await expect(manifest.startBuilding('s2', entry)).rejects.toThrow(taken);
    await expect(manifest.addLive('s2', entry)).rejects.toThrow(taken);
  });

  it('takes a merged segment live and its inputs dead in one commit', async () => {
    const inputs = Array.from({ length: 32 }, (_, i) => `s${i}`);
    for (const id of [...inputs, 'other']) await manifest.addLive(id, entry);
    await manifest.startBuilding('merged', entry);
    const dying = { ...entry, since: entry.since + 9 };
    const { building, live, dead, version } = await manifest.finishMerge(
      'merged',
      entry,
      inputs.map((id) => [id, dying] as const),
    );
    expect(building).toEqual(new Map());
    expect([...live.keys()].toSorted()).toEqual(['merged', 'other']);
    expect(dead).toEqual(new Map(inputs.map((id) => [id, dying])));
    expect(version).toBe(35);
  });

  it('commits one of two merges that share an input, and nothing of the other', async () => {
    for (const id of ['s1', 's2', 's3']) await manifest.addLive(id, entry);
    for (const id of ['m1', 'm2']) await manifest.startBuilding(id, entry);
    const [s1, s2, s3] = ['s1', 's2', 's3'].map((id) => [id, entry] as const) as [Input, Input, Input];
    await manifest.finishMerge('m1', entry, [s1, s2]);
    const before = await read();
    await expect(manifest.finishMerge('m2', entry, [s2, s3])).rejects.toThrow(
      expect.objectContaining({ name: 'ConditionalCheckFailedException' }),
    );
    expect(await read()).toEqual(before);
  });

  it('refuses a merge that was given up', async () => {
    await manifest.addLive('s1', entry);
    await expect(manifest.finishMerge('m1', entry, [['s1', entry]])).rejects.toThrow(
      expect.objectContaining({ name: 'ConditionalCheckFailedException' }),
    );
  });

  it('forgets a segment once its chunks are gone, and may be told twice', async () => {
    await manifest.startBuilding('s1', entry);
    await manifest.addLive('s2', entry);
    await manifest.forget('s1', 'building');
    const { building, live } = await manifest.forget('s1', 'building');
    expect(building).toEqual(new Map());
    expect([...live.keys()]).toEqual(['s2']);
  });

  it('keeps the commits of writers who meet, even at the first', async () => {
    const ids = Array.from({ length: 12 }, (_, i) => `s${i}`);
    await Promise.all(ids.map((id) => manifestStore(served.table).addLive(id, entry)));
    const { live, version } = await read();
    expect([...live.keys()].toSorted()).toEqual(ids.toSorted());
    expect(version).toBe(ids.length);
  });
});

describe('a cached manifest', () => {
  it('is read again when it is two seconds old or a fresh one is asked for, consistently', async () => {
    let nowMs = 0;
    let version = 0;
    const asked: boolean[] = [];
    const read = async ({ consistent }: { consistent: boolean }): Promise<Manifest> => {
      asked.push(consistent);
      return { building: new Map(), live: new Map(), dead: new Map(), version: ++version };
    };
    const cached = cachedManifest({ read }, () => nowMs);
    const versionAt = async (ms: number, fresh = false) => {
      nowMs = ms;
      return (await cached({ fresh })).version;
    };
    expect(await versionAt(0)).toBe(1);
    expect(await versionAt(1_999)).toBe(1);
    expect(await versionAt(2_000)).toBe(2);
    expect(await versionAt(2_001, true)).toBe(3);
    expect(await versionAt(2_002)).toBe(3);
    expect(asked).toEqual([true, true, true]);
  });
});
