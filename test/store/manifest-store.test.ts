import type { Draft } from '../../functions/catalog/manifest/garbage-list.ts';
import type { Manifest, SegmentEntry } from '../../functions/catalog/manifest/manifest.ts';
import { cachedManifest, type ManifestStore, manifestStore } from '../../functions/store/manifest-store.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';

const entry: SegmentEntry = {
  tier: 0,
  hasDated: true,
  hasUndated: false,
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
  const refused = expect.objectContaining({ name: 'ConditionalCheckFailedException' });
  const draft = (segmentId: string, inputs: string[] = [], begun = entry.since): Draft => ({
    segmentId,
    begun,
    inputs,
    articles: 3,
  });

  it('is empty before the first segment', async () => {
    expect(await read()).toEqual({ live: new Map(), version: 0 });
  });

  it('takes a segment live in one commit, and grows its version with each', async () => {
    expect(await manifest.add('s1', entry)).toEqual({ live: new Map([['s1', entry]]), version: 1 });
    const finished = await manifest.commitDraft(draft('s2'), entry);
    expect([...finished.live.keys()].toSorted()).toEqual(['s1', 's2']);
    expect(finished.version).toBe(2);
    expect(await read()).toEqual(finished);
  });

  it('refuses an id that is taken', async () => {
    await manifest.add('s1', entry);
    await expect(manifest.add('s1', entry)).rejects.toThrow(refused);
    await expect(manifest.commitDraft(draft('s1'), entry)).rejects.toThrow(refused);
  });

  it('takes a merged segment live in the place of its inputs, in one commit', async () => {
    const inputs = Array.from({ length: 32 }, (_, i) => `s${i}`);
    for (const id of [...inputs, 'other']) await manifest.add(id, entry);
    const { live, version } = await manifest.commitDraft(draft('merged', inputs), entry);
    expect([...live.keys()].toSorted()).toEqual(['merged', 'other']);
    expect(version).toBe(34);
  });

  it('takes the inputs of a merge of which nothing is left away', async () => {
    for (const id of ['s1', 's2', 'other']) await manifest.add(id, entry);
    const { live } = await manifest.commitDraft(draft('merged', ['s1', 's2']), undefined);
    expect([...live.keys()]).toEqual(['other']);
  });

  it('commits one of two merges that share an input, and nothing of the other', async () => {
    for (const id of ['s1', 's2', 's3']) await manifest.add(id, entry);
    await manifest.commitDraft(draft('m1', ['s1', 's2']), entry);
    const before = await read();
    await expect(manifest.commitDraft(draft('m2', ['s2', 's3']), entry)).rejects.toThrow(refused);
    expect(await read()).toEqual(before);
  });

  it('refuses drafts that were given up, those that were begun before too, and no later ones', async () => {
    await manifest.giveUp(100);
    expect(await manifest.giveUp(90)).toMatchObject({ version: 1 });
    await expect(manifest.commitDraft(draft('s1', [], 99), entry)).rejects.toThrow(refused);
    await expect(manifest.commitDraft(draft('s1', [], 100), entry)).rejects.toThrow(refused);
    const { live } = await manifest.commitDraft(draft('s1', [], 101), entry);
    expect([...live.keys()]).toEqual(['s1']);
  });

  it('shows what is live to whoever gives up a draft', async () => {
    await manifest.add('s1', entry);
    expect([...(await manifest.giveUp(100)).live.keys()]).toEqual(['s1']);
    await manifest.add('s2', entry);
    expect([...(await manifest.giveUp(100)).live.keys()].toSorted()).toEqual(['s1', 's2']);
  });

  it('keeps the commits of writers who meet, even at the first', async () => {
    const ids = Array.from({ length: 12 }, (_, i) => `s${i}`);
    await Promise.all(ids.map((id) => manifestStore(served.table).add(id, entry)));
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
      return { live: new Map(), version: ++version };
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
