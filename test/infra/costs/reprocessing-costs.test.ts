import { readFileSync } from 'node:fs';
import { writeUnits, writeUnitsAnew } from '../../../lib/costs/article-units.ts';
import { estimateReprocessing } from '../../../lib/costs/reprocessing-costs.ts';

describe('estimateReprocessing', () => {
  it('grows with the number of articles, and is less from the text on than from the file on', () => {
    const whole = estimateReprocessing(1_000_000, 'clean');
    const labels = estimateReprocessing(1_000_000, 'classify');
    expect(labels.dollars).toBeLessThan(whole.dollars);
    expect(labels.seconds).toBeLessThan(whole.seconds);
    expect(estimateReprocessing(2_000_000, 'clean').dollars).toBeCloseTo(2 * whole.dollars);
  });

  it('is about what taking an article in costs, twenty dollars a million', () => {
    const { dollars } = estimateReprocessing(1_000_000, 'clean');
    expect(dollars).toBeGreaterThan(15);
    expect(dollars).toBeLessThan(35);
  });

  it('reckons with the units that the manual says an article takes', () => {
    const [, , ...now] =
      /^\| now \|(.*)\|$/m.exec(readFileSync('docs/search.md', 'utf8'))?.[0].split('|') ?? [];
    const { row, text, labels, work, index } = writeUnits;
    expect(now.slice(0, 4).map(Number)).toEqual(
      [row, text, labels, work].map((units) => Number(units.toFixed(1))),
    );
    expect(row + text + labels + work + index).toBeCloseTo(9.6, 0);
    // What is there is superseded: no less than to take it in, and less than twice as much.
    expect(writeUnitsAnew.clean).toBeGreaterThan(9.6);
    expect(writeUnitsAnew.clean).toBeLessThan(2 * 9.6);
    expect(writeUnitsAnew.clean - writeUnitsAnew.classify).toBeCloseTo(2 * text);
  });

  it('is nothing for no article', () => {
    expect(estimateReprocessing(0, 'clean')).toEqual({ dollars: 0, seconds: 0 });
  });
});
