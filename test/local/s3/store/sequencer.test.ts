import fc from 'fast-check';
import { nextSequencer } from '../../../../local/s3/store/sequencer.ts';

const padded = (sequencer: string) => sequencer.padEnd(40, '0');
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
// What a random source can return: from 0 to below 1.
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('nextSequencer', () => {
  it('grows in padded text order whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(instant, chance), { minLength: 2 }), (steps) => {
        let last = '';
        for (const [now, random] of steps) {
          const next = nextSequencer(last, now, () => random);
          expect(next).toMatch(/^[0-9A-F]+$/);
          expect(padded(next) > padded(last)).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('has no fixed length', () => {
    const lengths = new Set<number>();
    let last = '';
    for (let step = 0; step < 60; step += 1) {
      last = nextSequencer(last, new Date('2024-05-17T10:00:00Z'), () => (step % 10) / 10);
      lengths.add(last.length);
    }
    expect(lengths.size).toBeGreaterThan(3);
  });
});
