import type { SegmentEntry } from '../../../../functions/catalog/manifest/manifest.ts';
import { segmentsInRange } from '../../../../functions/query/search/index-query.ts';
import type { UndatedChoice } from '../../../../functions/query/search/search-query.ts';

const entry = (count: number, newest: number, oldest: number, kinds = [true, false]): SegmentEntry => ({
  tier: 0,
  count,
  hasDated: kinds[0] === true,
  hasUndated: kinds[1] === true,
  newest,
  oldest,
  words: count,
  languages: 1,
  since: 0,
});
const live = new Map([
  ['old', entry(2, 20, 10)],
  ['new', entry(1, 30, 30)],
  ['emptied', entry(0, 0, 0, [false, false])],
  ['undated', entry(2, 60, 50, [false, true])],
  ['mixed', entry(2, 80, 70, [true, true])],
]);
const listIds = (from: number, to: number, undated: UndatedChoice = 'include') =>
  segmentsInRange({ live, version: 1 }, { from, to, undated }).map(([segmentId]) => segmentId);

describe('segmentsInRange', () => {
  it('lists what reaches into the time, newest first', () => {
    expect(listIds(20, 40)).toEqual(['new', 'old']);
    expect(listIds(21, 29)).toEqual([]);
  });

  it('passes over a segment of which a merge has kept nothing: there are no columns to read', () => {
    expect(listIds(0, 40)).toEqual(['new', 'old']);
  });

  it('passes over a segment that holds nothing of what is asked for: only undated articles, or none', () => {
    expect(listIds(0, 90)).toEqual(['mixed', 'undated', 'new', 'old']);
    expect(listIds(0, 90, 'exclude')).toEqual(['mixed', 'new', 'old']);
    expect(listIds(0, 90, 'only')).toEqual(['mixed', 'undated']);
  });
});
