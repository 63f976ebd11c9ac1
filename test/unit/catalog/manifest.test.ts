import fc from 'fast-check';
import { spanOf, unionOfLanguages } from '../../../functions/catalog/manifest/manifest.ts';
import { decodeEntry, encodeEntry } from '../../../functions/catalog/manifest/manifest-entry.ts';

const minute = fc.nat(60_000_000);
const entry = fc.record({
  tier: fc.nat(9),
  count: fc.nat(100_000),
  hasDated: fc.boolean(),
  hasUndated: fc.boolean(),
  newest: minute,
  span: minute,
  words: fc.nat(1_000_000_000),
  languages: fc.nat(2 ** 18),
  since: minute,
});

describe('an entry of the manifest', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(entry, ({ span, ...rest }) => {
        const written = { ...rest, oldest: Math.max(0, rest.newest - span) };
        expect(decodeEntry(encodeEntry(written))).toEqual(written);
      }),
    );
  });

  it('takes some twenty bytes, so that thirty fit a write unit', () => {
    const large = {
      tier: 4,
      count: 99_000,
      hasDated: true,
      hasUndated: true,
      newest: 29_500_000,
      oldest: 29_400_000,
      words: 50_000_000,
      languages: 2 ** 17 - 1,
      since: 29_500_000,
    };
    expect(encodeEntry(large).length).toBeLessThanOrEqual(22);
  });
});

describe('what the manifest says of a segment', () => {
  it('spans its documents', () => {
    const documents = [
      { minute: 7, isUndated: false, length: 100 },
      { minute: 9, isUndated: true, length: 20 },
      { minute: 8, isUndated: false, length: 3 },
    ];
    expect(spanOf(documents)).toEqual({
      count: 3,
      hasDated: true,
      hasUndated: true,
      newest: 9,
      oldest: 7,
      words: 123,
    });
  });

  it('is nothing of no documents', () => {
    expect(spanOf([])).toEqual({
      count: 0,
      hasDated: false,
      hasUndated: false,
      newest: 0,
      oldest: 0,
      words: 0,
    });
  });

  it('names every language of its parts', () => {
    expect(unionOfLanguages([1, 4, 5])).toBe(5);
    expect(unionOfLanguages([])).toBe(0);
  });
});
