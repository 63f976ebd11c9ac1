import fc from 'fast-check';
import { articleIdOf } from '../../../functions/catalog/items/item-keys.ts';
import { compareKeys, maxKeyBytes, wordKey } from '../../../functions/catalog/segment/index-keys.ts';
import { publishedMinute } from '../../../functions/catalog/segment/published-minute.ts';

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

describe('publishedMinute', () => {
  it('takes the start of the day or month', () => {
    const source = 'dateline' as const;
    expect(publishedMinute({ value: '1970-01-02', precision: 'day', source })).toBe(24 * 60);
    expect(publishedMinute({ value: '1970-02', precision: 'month', source })).toBe(31 * 24 * 60);
    expect(publishedMinute({ value: '1970-01-01T00:05Z', precision: 'minute', source })).toBe(5);
  });
});
