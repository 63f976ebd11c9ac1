import fc from 'fast-check';
import { timeOfListedMinute } from '../../../functions/article/minutes.ts';
import { articleIdOf } from '../../../functions/catalog/items/item-keys.ts';
import { compareKeys, maxKeyBytes, wordKey } from '../../../functions/catalog/segment/index-keys.ts';
import { listedMinute } from '../../../functions/catalog/segment/listed-minute.ts';

describe('index keys', () => {
  it('are never longer than 64 bytes, and long words stay apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (word) => {
        expect(Buffer.byteLength(wordKey(word))).toBeLessThanOrEqual(maxKeyBytes);
      }),
    );
    const long = 'a'.repeat(80);
    expect(wordKey(`${long}b`)).not.toBe(wordKey(`${long}c`));
  });

  it('sort as DynamoDB sorts: by UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(compareKeys(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
    expect(['\u{1f600}', '\uff5e'].toSorted(compareKeys)).toEqual(['\uff5e', '\u{1f600}']);
    expect(['\u{1f600}', '\uff5e'].toSorted()).toEqual(['\u{1f600}', '\uff5e']);
  });
});

describe('article ids', () => {
  it('are the same for the same file and differ for every other', () => {
    expect(articleIdOf('inbox', 'a/b.txt')).toBe(articleIdOf('inbox', 'a/b.txt'));
    expect(articleIdOf('inbox', 'a/b.txt')).not.toBe(articleIdOf('inbo', 'xa/b.txt'));
    expect(articleIdOf('inbox', 'a/b.txt')).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('listedMinute', () => {
  const seen = '1971-05-06T07:08:09.000Z';
  const source = 'dateline' as const;
  /** The days from 1800 to 1970, leap years without 1900. */
  const before1970 = (170 * 365 + 41) * 24 * 60;

  it('takes the start of the day or month of publication', () => {
    const minuteOfDay = (value: string, precision: 'minute' | 'day' | 'month') =>
      listedMinute({ published: { value, precision, source }, seen });
    expect(minuteOfDay('1970-01-02', 'day')).toBe(before1970 + 24 * 60);
    expect(minuteOfDay('1970-02', 'month')).toBe(before1970 + 31 * 24 * 60);
    expect(minuteOfDay('1970-01-01T00:05Z', 'minute')).toBe(before1970 + 5);
  });

  it('takes the minute in which the file of an undated article was stored', () => {
    expect(listedMinute({ seen: '1970-01-02T00:05:59.999Z' })).toBe(before1970 + 24 * 60 + 5);
  });

  it('tells the minutes of before 1970 apart, from 1800 on', () => {
    expect(listedMinute({ seen: '1800-01-01T00:01Z' })).toBe(1);
    expect(listedMinute({ seen: '1899-01-05' })).toBeLessThan(listedMinute({ seen: '1899-01-06' }));
    expect(timeOfListedMinute(listedMinute({ seen: '1899-01-05' })).toISOString()).toBe(
      '1899-01-05T00:00:00.000Z',
    );
  });

  it('throws for what is no date', () => {
    expect(() => listedMinute({ seen: 'some day' })).toThrow(RangeError);
  });
});
