import {
  type Draft,
  draftLifetimeMinutes,
  leaveDead,
  leaveDraft,
  readerGraceMinutes,
} from '../../../functions/catalog/manifest/garbage-list.ts';
import type { SegmentEntry } from '../../../functions/catalog/manifest/manifest.ts';
import { encodeSegment } from '../../../functions/catalog/segment/segment.ts';
import type { MergePolicy } from '../../../functions/index/choose-merge.ts';
import { maintainIndex } from '../../../functions/index/maintain-index.ts';
import type { MaintenancePorts, MaintenanceScope } from '../../../functions/index/maintenance-ports.ts';
import { at } from '../../made/make-row.ts';
import { makeSegmentEntry } from '../../made/make-segment-entry.ts';
import { InMemoryIndex } from '../../model/in-memory-index.ts';

const minute = Math.floor(Date.parse(at) / 60_000);
const policy: MergePolicy = { firstFanIn: 3, fanIn: 2, maxArticles: 10, maxInlineArticles: 6 };

/** An index of live segments of so many articles each, and a clock that can be moved. */
async function openIndex(live: Record<string, Partial<SegmentEntry>> = {}) {
  const index = new InMemoryIndex(async (call) => call());
  const clock = { minute };
  const warnings: string[] = [];
  let asked = 0;
  let segments = 0;
  for (const [id, changes] of Object.entries(live)) {
    const entry = makeSegmentEntry({ since: minute, ...changes });
    await index.segments.write(encodeSegment(id, makeArticles(id, entry.count)));
    await index.manifests.add(id, entry);
  }
  const ports: MaintenancePorts = {
    segments: index.segments,
    manifest: index.manifests,
    garbageList: index.garbageList,
    mergePolicy: policy,
    now: () => new Date(clock.minute * 60_000),
    newSegmentId: () => `m${++segments}`,
    warn: (message) => void warnings.push(message),
  };
  const scope = (changes: Partial<MaintenanceScope> = {}): MaintenanceScope => ({
    maxArticles: policy.maxInlineArticles,
    until: new Date((clock.minute + 1) * 60_000),
    askForMore: async () => void asked++,
    ...changes,
  });
  const maintain = (changes?: Partial<MaintenanceScope>, over?: Partial<MaintenancePorts>) =>
    maintainIndex(index.manifest, scope(changes), { ...ports, ...over });
  return { index, clock, ports, warnings, maintain, timesAsked: () => asked };
}

function makeArticles(name: string, count: number) {
  return Array.from({ length: count }, (_, i) => ({
    document: {
      articleId: Buffer.from(`${name} ${i}`).toString('hex').padEnd(32, '0'),
      rev: 1,
      minute: 7 + i,
      isUndated: false,
      length: 1,
    },
    keys: new Map([[`w/${name}`, { frequency: 1, fields: 2 }]]),
  }));
}

const liveIds = (index: InMemoryIndex) => [...index.manifest.live.keys()].toSorted();
const storedIds = (index: InMemoryIndex) =>
  [...index.chunks].flatMap(([id, chunks]) => (chunks.size > 0 ? [id] : [])).toSorted();
const draft = (segmentId: string, inputs: string[], begun: number): Draft => ({
  segmentId,
  begun,
  inputs,
  articles: 3,
});

describe('maintainIndex', () => {
  it('merges the oldest segments once there are enough', async () => {
    const { index, maintain } = await openIndex({ c: { since: 3 }, a: { since: 1 }, b: { since: 2 } });
    await maintain();
    expect(liveIds(index)).toEqual(['m1']);
    expect(index.manifest.live.get('m1')).toMatchObject({ tier: 1, count: 3, newest: 7, since: minute });
  });

  it('goes on to the next tier when a merge fills it', async () => {
    const { index, maintain } = await openIndex({ a: {}, b: {}, c: {}, t: { tier: 1, count: 3 } });
    await maintain();
    expect(liveIds(index)).toEqual(['m2']);
    expect(index.manifest.live.get('m2')).toMatchObject({ tier: 2, count: 6 });
  });

  it('keeps what it merged readable for the grace, then deletes it', async () => {
    const { index, clock, maintain } = await openIndex({ a: {}, b: {}, c: {} });
    await maintain();
    clock.minute += readerGraceMinutes - 1;
    await maintain();
    expect(storedIds(index)).toEqual(['a', 'b', 'c', 'm1']);
    clock.minute += 1;
    await maintain();
    expect(storedIds(index)).toEqual(['m1']);
    expect(index.leftovers.size).toBe(0);
  });

  it('asks for more when a merge is too large for it, and does the smaller ones', async () => {
    const { index, maintain, timesAsked } = await openIndex({
      a: {},
      b: {},
      c: {},
      t: { tier: 3, count: 4 },
      u: { tier: 3, count: 4 },
    });
    await maintain();
    expect(liveIds(index)).toEqual(['m1', 't', 'u']);
    expect(timesAsked()).toBe(1);
  });

  it('leaves a merge to who began it, until nobody can be alive who did', async () => {
    const { index, clock, maintain, timesAsked } = await openIndex({ a: {}, b: {}, c: {} });
    await index.garbageList.add(leaveDraft(draft('other', ['a', 'b', 'c'], minute - 15)));
    await maintain();
    expect(liveIds(index)).toEqual(['a', 'b', 'c']);
    expect(timesAsked()).toBe(0);
    clock.minute += 1;
    await maintain();
    expect(liveIds(index)).toEqual(['m1']);
  });

  it('begins nothing when its time is over', async () => {
    const { index, maintain } = await openIndex({ a: {}, b: {}, c: {} });
    await index.garbageList.add(leaveDead({ segmentId: 'm0', dead: ['old'], articles: 1 }, 0));
    await maintain({ until: new Date(minute * 60_000) });
    expect(liveIds(index)).toEqual(['a', 'b', 'c']);
    expect(index.leftovers.size).toBe(1);
  });

  it('is done once the merge is committed, though the draft is still listed', async () => {
    const { index, ports, warnings, maintain } = await openIndex({ a: {}, b: {}, c: {} });
    const replace = async () => {
      throw new Error('throttled');
    };
    await maintain({}, { garbageList: { ...ports.garbageList, replace } });
    expect(liveIds(index)).toEqual(['m1']);
    expect(warnings).toEqual(['a merge is done, its draft is still listed']);
  });
});

describe('what a writer left', () => {
  it('who died before the commit: is deleted, and can never be committed', async () => {
    const { index, clock, maintain } = await openIndex({ serving: {} });
    const abandoned = draft('abandoned', [], minute);
    await index.segments.write(encodeSegment('abandoned', makeArticles('x', 2)));
    await index.garbageList.add(leaveDraft(abandoned));
    clock.minute += draftLifetimeMinutes - 1;
    await maintain();
    expect(storedIds(index)).toEqual(['abandoned', 'serving']);
    clock.minute += 1;
    await maintain();
    await expect(index.manifests.commitDraft(abandoned, makeSegmentEntry({ since: minute }))).rejects.toThrow(
      'too late',
    );
    clock.minute += readerGraceMinutes;
    await maintain();
    expect(storedIds(index)).toEqual(['serving']);
    expect(index.leftovers.size).toBe(0);
  });

  it('who died after the commit of a merge: its inputs go, the merged segment stays', async () => {
    const { index, clock, maintain } = await openIndex({ a: {}, b: {} });
    const merge = draft('m0', ['a', 'b'], minute);
    await index.garbageList.add(leaveDraft(merge));
    await index.segments.write(encodeSegment('m0', makeArticles('m0', 2)));
    await index.manifests.commitDraft(merge, makeSegmentEntry({ tier: 1, count: 2, since: minute }));
    clock.minute += draftLifetimeMinutes;
    await maintain();
    clock.minute += readerGraceMinutes;
    await maintain();
    expect(liveIds(index)).toEqual(['m0']);
    expect(storedIds(index)).toEqual(['m0']);
  });

  it('who lost a race: only what is not live goes', async () => {
    const { index, clock, maintain } = await openIndex({ a: {}, b: {}, c: { tier: 1 } });
    const [winner, loser] = [draft('won', ['a', 'b'], minute), draft('lost', ['b', 'c'], minute)];
    for (const each of [winner, loser]) {
      await index.garbageList.add(leaveDraft(each));
      await index.segments.write(encodeSegment(each.segmentId, makeArticles(each.segmentId, 2)));
    }
    await index.manifests.commitDraft(winner, makeSegmentEntry({ tier: 2, count: 2, since: minute }));
    await expect(index.manifests.commitDraft(loser, makeSegmentEntry({ since: minute }))).rejects.toThrow(
      'too late',
    );
    clock.minute += draftLifetimeMinutes;
    await maintain();
    clock.minute += readerGraceMinutes;
    await maintain();
    expect(liveIds(index)).toEqual(['c', 'won']);
    expect(storedIds(index)).toEqual(['c', 'won']);
  });

  it('is left to a larger function when it is too much', async () => {
    const { index, maintain, timesAsked } = await openIndex({ a: {} });
    await index.garbageList.add(
      leaveDead({ segmentId: 'm0', dead: ['old'], articles: 7 }, minute - readerGraceMinutes),
    );
    await maintain();
    expect(timesAsked()).toBe(1);
    expect(index.leftovers.size).toBe(1);
    await maintain({ maxArticles: 10 });
    expect(timesAsked()).toBe(1);
    expect(index.leftovers.size).toBe(0);
  });
});
