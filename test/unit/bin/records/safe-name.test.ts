import fc from 'fast-check';
import type { RecordName } from '../../../../bin/records/record.ts';
import { keyOf } from '../../../../bin/records/safe-name.ts';

const key = (from: RecordName['from'], text: string, body = '') =>
  keyOf({ from, text, extension: '.json' }, Buffer.from(body), 'corpus/');

describe('the key of a record', () => {
  it('is its id where that can stand in a key', () => {
    expect(key('id', '2022/01/port-3')).toBe('corpus/2022/01/port-3.json');
    expect(key('id', 'Zürich_7')).toBe('corpus/Zürich_7.json');
  });

  it('is its address without the scheme, and a hash of the whole', () => {
    expect(key('url', 'https://www.ferry.example/a/b?id=1')).toMatch(
      /^corpus\/ferry\.example\/a\/b-id-1-[0-9a-f]{12}\.json$/,
    );
    expect(key('url', 'https://ferry.example/a')).not.toBe(key('url', 'http://ferry.example/a'));
  });

  it('is without the scheme where the id is an address', () => {
    expect(key('id', 'https://ferry.example/#a')).toMatch(/^corpus\/ferry\.example\/a-[0-9a-f]{12}\.json$/);
  });

  it('is a hash of its content where it has no name', () => {
    expect(key('content', '', 'a')).toBe(key('content', '', 'a'));
    expect(key('content', '', 'a')).not.toBe(key('content', '', 'b'));
  });

  it('stays below the prefix, is short enough for S3, and is another for another id', () => {
    const id = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', '\n', '%') }),
      fc.string({ unit: 'grapheme', minLength: 300, maxLength: 600 }),
    );
    fc.assert(
      fc.property(id, id, (a, b) => {
        const made = key('id', a);
        expect(made).toMatch(/^corpus\/[\p{L}\p{M}\p{N}._~/-]+$/u);
        expect(made.split('/')).not.toContain('..');
        expect(made.split('/')).not.toContain('');
        expect(Buffer.byteLength(made)).toBeLessThan(600);
        expect(made === key('id', b)).toBe(a === b);
      }),
    );
  });
});
