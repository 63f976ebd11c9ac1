import fc from 'fast-check';
import { compareKeys } from '../../../functions/catalog/segment/index-keys.ts';
import { secondOf, secondOfKey, updatedKey } from '../../../functions/catalog/segment/updated-keys.ts';

const seconds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('the key of a second in which articles changed', () => {
  it('says which it is, and sorts before those of all earlier ones', () => {
    fc.assert(
      fc.property(seconds, seconds, (a, b) => {
        expect(secondOfKey(updatedKey(a))).toBe(a);
        expect(Math.sign(compareKeys(updatedKey(a), updatedKey(b)))).toBe(Math.sign(b - a));
      }),
    );
  });

  it('stands between facets and words', () => {
    expect(compareKeys('topic/99999999', updatedKey(2 ** 32 - 1))).toBeLessThan(0);
    expect(compareKeys(updatedKey(0), 'w/')).toBeLessThan(0);
    expect(secondOfKey('topic/11000000')).toBeUndefined();
    expect(secondOfKey('w/u/')).toBeUndefined();
  });

  it('is of the second, not of its parts', () => {
    expect(updatedKey(secondOf('2026-03-04T05:06:07.999Z'))).toBe('u/96584240');
    expect(updatedKey(secondOf('2026-03-04T05:06:08.000Z'))).toBe('u/9658423f');
  });
});
