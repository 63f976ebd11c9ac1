import * as fc from 'fast-check';
import { scorePair } from '../../../functions/group/score.ts';
import { anySignature, featuresOf, makeSignature } from '../../made/make-signature.ts';

const a = makeSignature({ articleId: 'a'.repeat(32), stems: featuresOf(1, 2, 3), names: featuresOf(7, 8) });
const b = { ...a, articleId: 'b'.repeat(32) };

describe('the score of two articles', () => {
  it('is an integer within its bounds, and the same in both directions', () => {
    fc.assert(
      fc.property(anySignature, anySignature, (one, other) => {
        const score = scorePair(one, other);
        expect(Number.isInteger(score)).toBe(true);
        expect(score === 0 || (score >= 3_276 && score <= 98_304)).toBe(true);
        expect(scorePair(other, one)).toBe(score);
      }),
    );
  });

  it('counts words and names in one language, and fades with the days between', () => {
    expect(scorePair(a, b)).toBe(Math.floor(1.2 * 65_536));
    const later = { ...b, minute: b.minute + 48 * 60 };
    expect(scorePair(a, later) / scorePair(a, b)).toBeCloseTo(Math.exp(-0.5), 3);
    expect(scorePair(a, { ...b, minute: b.minute + 72 * 60 + 1 })).toBe(0);
  });

  it('counts no words across languages, and asks for two names, or one and a telling number', () => {
    const fr = { ...b, language: 'fr' };
    expect(scorePair(a, fr)).toBe(Math.floor(0.75 * 65_536));
    const named = { ...a, names: featuresOf(7) };
    const numbered = { ...named, numbers: Uint32Array.of(12 * 256 + 2) };
    const yearly = { ...named, numbers: Uint32Array.of(12 * 256 + 1) };
    expect(scorePair(named, { ...named, language: 'fr' })).toBe(0);
    expect(scorePair(yearly, { ...yearly, language: 'fr' })).toBe(0);
    expect(scorePair(numbered, { ...numbered, language: 'fr' })).toBeGreaterThan(0);
  });

  it('is 0 where the time of one is vague', () => {
    expect(scorePair(a, { ...b, isVague: true })).toBe(0);
  });
});
