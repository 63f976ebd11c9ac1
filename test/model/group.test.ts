import fc from 'fast-check';
import { groupProperty } from './group-property.ts';
import { groupSabotages } from './group-sabotages.ts';

/** The property is checked so often here; `npm run model` does it as often as it is told. */
const numRuns = 200;

jest.setTimeout(120_000);

describe('the grouping of articles into stories', () => {
  it('ends as if all that is served had been grouped at once, whatever happened on the way', async () => {
    await fc.assert(groupProperty(), { numRuns });
  });
});

/** A history that shows it comes soon with these: what is tested here is the model, and that must not depend on luck. */
const seeds = [1, 2, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2];

describe('the test of it', () => {
  it.each(
    Object.entries(groupSabotages).map(([what, sabotage], i) => ({
      what,
      sabotage,
      seed: seeds[i] as number,
    })),
  )('finds out when $what', async ({ sabotage, seed }) => {
    const found = await fc.check(groupProperty(sabotage), { numRuns, seed, endOnFailure: true });
    expect(found.failed).toBe(true);
  });
});
