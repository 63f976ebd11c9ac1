import fc from 'fast-check';
import * as v from 'valibot';
import { RequestProblem } from '../../../../functions/http/request-problem.ts';
import { decodeCursor, encodeCursor } from '../../../../functions/query/api/cursor.ts';

/** The problem that a call ends in. */
function problemOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (error instanceof RequestProblem) return error.problem;
    throw error;
  }
  return undefined;
}

const anyPlace = v.array(v.union([v.string(), v.number()]));

const refused = { status: 400, parameter: 'cursor' };

describe('a cursor', () => {
  it('gives back its place to the query that it came with', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.oneof(fc.string(), fc.integer())), (query, place) => {
        expect(decodeCursor(query, encodeCursor(query, place), anyPlace)).toEqual(place);
      }),
    );
  });

  it('can stand in a URL as it is', () => {
    expect(encodeCursor('été?', [1, 'ÿþ~'])).toMatch(/^[\w-]+$/);
  });

  it('is refused by every other query', () => {
    const cursor = encodeCursor('[["language","fr"]]', [1, 'a']);
    expect(problemOf(() => decodeCursor('[["language","en"]]', cursor, anyPlace))).toMatchObject(refused);
  });

  it('is refused when it was made by another version of this code', () => {
    const [, ...rest] = JSON.parse(Buffer.from(encodeCursor('q', [1]), 'base64url').toString());
    const other = Buffer.from(JSON.stringify([99, ...rest])).toString('base64url');
    expect(problemOf(() => decodeCursor('q', other, anyPlace))).toMatchObject(refused);
  });

  it('is refused when a part of it is missing', () => {
    const cursor = encodeCursor('q', [29_000_000, 'a'.repeat(32)]);
    fc.assert(
      fc.property(fc.nat(cursor.length - 3), (length) => {
        expect(problemOf(() => decodeCursor('q', cursor.slice(0, length), anyPlace))).toMatchObject(refused);
      }),
    );
  });

  it.each(['', 'null', '{}', '"a"', '7', '['])('is refused when it holds %p', (content) => {
    const cursor = Buffer.from(content).toString('base64url');
    expect(problemOf(() => decodeCursor('q', cursor, anyPlace))).toMatchObject(refused);
  });

  it('is refused when its place is not of the kind that the listing has', () => {
    const cursor = encodeCursor('q', ['yesterday']);
    const place = v.tuple([v.number()]);
    expect(problemOf(() => decodeCursor('q', cursor, place))).toMatchObject(refused);
  });

  it('is refused when anybody made it up', () => {
    fc.assert(
      fc.property(fc.string(), (cursor) => {
        expect(problemOf(() => decodeCursor('q', cursor, anyPlace))).toMatchObject(refused);
      }),
    );
  });
});
