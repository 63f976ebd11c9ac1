import type { SegmentEntry } from '../../../../functions/catalog/manifest/manifest.ts';
import { segmentsInRange } from '../../../../functions/query/search/index-query.ts';

const entry = (count: number, newest: number, oldest: number): SegmentEntry => ({
  tier: 0,
  count,
  newest,
  oldest,
  words: count,
  languages: 1,
  since: 0,
});
const live = new Map([
  ['old', entry(2, 20, 10)],
  ['new', entry(1, 30, 30)],
  ['emptied', entry(0, 0, 0)],
]);
const listIds = (from: number, to: number) =>
  segmentsInRange({ live, version: 1 }, { from, to }).map(([segmentId]) => segmentId);

describe('segmentsInRange', () => {
  it('lists what reaches into the time, newest first', () => {
    expect(listIds(20, 40)).toEqual(['new', 'old']);
    expect(listIds(21, 29)).toEqual([]);
  });

  it('passes over a segment of which a merge has kept nothing: there are no columns to read', () => {
    expect(listIds(0, Number.POSITIVE_INFINITY)).toEqual(['new', 'old']);
  });
});
