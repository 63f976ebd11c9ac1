import { maxAnswerBytes } from '../../../functions/query/api/fit-answer.ts';
import { estimateWorstDay } from '../../../lib/costs/worst-day.ts';
import { readSettings } from '../../../lib/settings.ts';

const worstDay = (values: Record<string, unknown>) => estimateWorstDay(readSettings((name) => values[name]));

describe('the worst day of the API', () => {
  it('is reckoned from the answers that the API gives at most', () => {
    // One request a second that reads nothing and takes no time: 86,400 answers, a millionth of a dollar and a fifth each.
    const ofAnswers =
      estimateWorstDay({ throttleRate: 1, queryBudgetUnits: 0, queryBudgetMs: 0 }) - 86_400 * 1.2e-6;
    expect(ofAnswers / 86_400 / 0.09e-9).toBeCloseTo(maxAnswerBytes, 0);
  });

  it('costs an open archive a tenth of what callers who are known could make of it', () => {
    expect(worstDay({ auth: 'open' })).toBeLessThan(250);
    expect(worstDay({})).toBeGreaterThan(10 * worstDay({ auth: 'open' }));
  });

  it('is what the settings make of it, where they are set', () => {
    expect(worstDay({ auth: 'open', throttleRate: 50, queryBudgetUnits: 5000, queryBudgetMs: 10_000 })).toBe(
      worstDay({}),
    );
  });
});
