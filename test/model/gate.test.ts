import fc from 'fast-check';
import { gateProperty } from './gate-property.ts';
import { sabotages } from './gate-sabotages.ts';

/** The property is checked so often here; `npm run model` does it as often as it is told. */
const numRuns = 300;

jest.setTimeout(120_000);

describe('the way of an article', () => {
  it('ends as the bucket is, whatever was put, doubled, cut off, given up or mended on the way', async () => {
    await fc.assert(gateProperty(), { numRuns });
  });
});

/** A history that shows it comes soon with these: what is tested here is the model, and that must not depend on luck. */
const seeds = [2, 1, 1, 1, 1, 1, 1, 2, 7, 4, 1, 7];

describe('the test of it', () => {
  it.each(
    Object.entries(sabotages).map(([what, sabotage], i) => ({ what, sabotage, seed: seeds[i] as number })),
  )('finds out when $what', async ({ sabotage, seed }) => {
    const found = await fc.check(gateProperty(sabotage), { numRuns, seed, endOnFailure: true });
    expect(found.failed).toBe(true);
  });
});
