import { join } from 'node:path';
import { scorePage, summarise } from '../../bench/quality/cleaning-score.ts';
import { scoreFields, shareRight } from '../../bench/quality/field-score.ts';
import { readGold } from '../../bench/quality/read-gold.ts';

const pages = readGold(join(__dirname, 'pages')).get('pages') ?? [];
const scores = pages.map(scorePage);

/** Mean F1 on our own pages, as measured and rounded down: a change that lowers one says why. */
const floors = { fr: 0.98, en: 0.96, de: 0.97, es: 0.99, it: 0.98, pt: 0.98, nl: 0.98 };

describe('cleaning our own pages', () => {
  it('has at least forty pages in six languages', () => {
    expect(pages.length).toBeGreaterThanOrEqual(40);
    expect(new Set(pages.map(({ language }) => language)).size).toBeGreaterThanOrEqual(6);
  });

  it.each(Object.entries(floors))('keeps the mean F1 of %s at %d or above', (language, floor) => {
    const { mean } = summarise(scores.filter((score) => score.language === language));
    expect(mean).toBeGreaterThanOrEqual(floor);
  });

  it('dates every page that names a date', () => {
    const dated = shareRight(pages.map(scoreFields), 'date');
    expect(dated.pages).toBeGreaterThanOrEqual(50);
    expect(dated.right).toBe(1);
  });

  it('leaves no page far behind, cleans two in five word for word, and seldom loses a lead', () => {
    const { p10, exact, leadLost } = summarise(scores);
    expect(p10).toBeGreaterThanOrEqual(0.93);
    expect(exact).toBeGreaterThanOrEqual(0.45);
    expect(leadLost).toBeLessThanOrEqual(0.035);
  });

  it('finds nearly every headline', () => {
    expect(shareRight(pages.map(scoreFields), 'title').right).toBeGreaterThanOrEqual(0.98);
  });
});
