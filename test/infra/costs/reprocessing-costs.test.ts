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

  it('is nothing for no article', () => {
    expect(estimateReprocessing(0, 'clean')).toEqual({ dollars: 0, seconds: 0 });
  });
});
