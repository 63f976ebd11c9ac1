import fc from 'fast-check';
import {
  type BoardEntry,
  countedHours,
  decodeBoard,
  decodeDays,
  encodeBoard,
  encodeDays,
} from '../../../../functions/catalog/stories/board.ts';
import { decodeCommit, encodeCommit } from '../../../../functions/catalog/stories/commit.ts';

const id = fc.string({ minLength: 32, maxLength: 32, unit: fc.constantFrom(...'0123456789abcdef') });
const count = fc.nat(100_000);
const entry: fc.Arbitrary<BoardEntry> = fc
  .record({
    story: id,
    articles: count,
    copies: count,
    sources: count,
    first: fc.nat(200_000_000),
    lasting: fc.nat(20_000),
    hours: fc.array(count, { minLength: countedHours, maxLength: countedHours }),
    languages: fc.array(
      fc.record({ language: fc.constantFrom('fr', 'en', 'und'), articles: count, title: id }),
    ),
    facets: fc.array(fc.nat(0xffffffff)),
  })
  .map(({ lasting, ...rest }) => ({ ...rest, last: rest.first + lasting }));

describe('the bytes of boards', () => {
  it('say what was written', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expect(decodeBoard(encodeBoard(entries))).toEqual(entries);
      }),
      { numRuns: 30 },
    );
    expect(() => decodeBoard(Uint8Array.of(9))).toThrow('version 9');
  });

  it('say which days there are: a year in a row in five bytes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(100)), (some) => {
        const days = some.sort((a, b) => a - b);
        expect(decodeDays(encodeDays(days))).toEqual(days);
      }),
      { numRuns: 50 },
    );
    expect(encodeDays(Array.from({ length: 365 }, (_, at) => 81_000 + at))).toHaveLength(5);
  });
});

describe('the bytes of a commit', () => {
  const [article, other] = ['a'.repeat(32), 'b'.repeat(32)];
  const place = { rev: 3, story: article, founded: 7, minute: 10_080, language: 'fr', source: 9 };

  it('say where an article was before, also of one that is gone', () => {
    const commit = {
      stories: [article, other],
      decisions: [
        { articleId: article, rev: 3, place, before: { story: other, day: 6 } },
        { articleId: other, rev: 2, before: { story: other, day: 7 } },
      ],
    };
    expect(decodeCommit(encodeCommit(commit))).toEqual(commit);
  });

  it('are read where they were written before such was said', () => {
    const commit = { stories: [article], decisions: [{ articleId: article, rev: 3, place }] };
    const bytes = encodeCommit(commit);
    bytes[0] = 1;
    expect(decodeCommit(bytes)).toEqual(commit);
    bytes[0] = 3;
    expect(() => decodeCommit(bytes)).toThrow('version 3');
  });
});
