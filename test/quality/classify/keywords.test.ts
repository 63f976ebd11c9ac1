import { join } from 'node:path';
import { averageKeywords, readKeywordGold, scoreKeywords } from '../../../bench/quality/keyword-score.ts';

const articles = readKeywordGold(join(__dirname, 'keywords'));
const scores = articles.map(scoreKeywords);

/** Least share of right keywords, and of the gold's core that is found: a point under what was measured. */
const floors = { tuned: { precision: 0.936, coreFound: 0.667 }, kept: { precision: 0.89, coreFound: 0.649 } };

describe('keywords of our own articles', () => {
  it('are marked in ten articles of each of six languages', () => {
    expect(articles).toHaveLength(60);
    expect(new Set(articles.map(({ language }) => language)).size).toBe(6);
  });

  it.each(Object.entries(floors))('are right as often as they were, in the %s half', (half, floor) => {
    const { precision, coreFound } = averageKeywords(scores.filter((score) => score.half === half));
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
    expect(coreFound).toBeGreaterThanOrEqual(floor.coreFound);
  });
});
