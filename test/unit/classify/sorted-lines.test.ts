import fc from 'fast-check';
import { SortedLines } from '../../../functions/classify/sorted-lines.ts';

const key = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '年', ' '), minLength: 1, maxLength: 5 });

test('sorted lines answer as a map does', () => {
  fc.assert(
    fc.property(fc.dictionary(key, fc.string({ unit: fc.constantFrom('x', 'y') })), key, (values, asked) => {
      const known = new Map(Object.entries(values));
      const keys = [...known.keys()].sort();
      const lines = new SortedLines(keys.map((each) => `${each}\t${known.get(each)}`).join('\n'));
      for (const each of [...keys, asked, `${asked}a`]) {
        expect(lines.find(each)).toBe(known.get(each));
        expect([...lines.keysFrom(each)]).toEqual(keys.filter((other) => other.startsWith(each)));
      }
    }),
  );
});
