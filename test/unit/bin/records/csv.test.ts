import fc from 'fast-check';
import { parseFieldMap } from '../../../../bin/records/json/field-map.ts';
import { namesOf, readMade, refusalsOf, textsOf } from './read-made.ts';

const rowsOf = async (content: string | Uint8Array) =>
  textsOf(await readMade('a.csv', content)).map((text) => Object.values(JSON.parse(text)));

describe('CSV', () => {
  it.each([
    [',', 'id,text\n1,a\n'],
    [';', '\uFEFFid;text\r\n1;a\r\n'],
    ['tab', 'id\ttext\n1\ta'],
    ['comma within quotation marks', '"id, of it";text\n1;a'],
  ])('finds the delimiter: %s', async (_name, content) => {
    expect(await rowsOf(content)).toEqual([['1', 'a']]);
  });

  it('makes an object of each row, whose columns are its own', async () => {
    const read = await readMade('a.csv', 'id,__proto__,text\n1,x,"A ""b""\n\nc"\n');
    expect(textsOf(read)).toEqual(['{"id":"1","__proto__":"x","text":"A \\"b\\"\\n\\nc"}']);
    expect(namesOf(read)).toEqual(['id 1']);
  });

  it('gives up the row with broken quotation marks, and no row after it', async () => {
    const read = await readMade('a.csv', 'id;text\n1;a "b\n2;ok\n3;"open\n4;ok\n5;"c"d\n6;"two\nlines"\n');
    expect(namesOf(read)).toEqual(['id 2', 'id 4', 'id 6']);
    expect(refusalsOf(read)).toEqual(['2 broken-quotes', '4 broken-quotes', '6 broken-quotes']);
  });

  it('refuses a row with more or fewer fields than columns, once', async () => {
    const read = await readMade('a.csv', 'id,text\n1,a,b\n2\n3,"x\ny\nz",c\n4,d\n');
    expect(refusalsOf(read)).toEqual(['2 uneven-columns', '3 uneven-columns', '4 uneven-columns']);
    expect(namesOf(read)).toEqual(['id 4']);
  });

  it('says what to do about a character set and a header', async () => {
    const latin = Buffer.from('id,text\n1,\xe9t\xe9\n', 'latin1');
    const read = await readMade('a.csv', latin);
    expect(read.refused[0]?.message).toContain('--encoding windows-1252');
    expect(textsOf(await readMade('a.csv', latin, { encoding: 'windows-1252' }))).toEqual([
      '{"id":"1","text":"été"}',
    ]);
    expect((await readMade('a.csv', 'only\n1\n')).refused[0]?.message).toContain('fewer than two columns');
    expect((await readMade('a.csv', 'a,b,a\n1,2,3\n')).refused[0]?.message).toContain('the name a');
  });

  it('maps columns', async () => {
    const map = parseFieldMap('id=nr,title=kop,text=tekst');
    const read = await readMade('a.csv', 'nr,kop,tekst,x\n1,K,T,y\n', { map });
    expect(textsOf(read)).toEqual(['{"id":"1","title":"K","text":"T"}']);
  });

  it('reads back what was written by the rules of RFC 4180', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'é') });
    const row = fc.tuple(
      field,
      field.map((text) => `T${text}`),
    );
    const write = (value: string) => `"${value.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const content = [['k', 'text'], ...rows].map((each) => each.map(write).join(',')).join('\n');
        expect(await rowsOf(content)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it('gives up one row after another where none is closed', async () => {
    // Lines of which each opens a row: an odd number of them, so that the last is never closed.
    const broken = `id,text\n${'1,"x\n'.repeat(2_001)}${'2,x\n'.repeat(2_000)}`;
    const { records, refused } = await readMade('a.csv', broken);
    expect(records.length + refused.length).toBeGreaterThan(2_000);
  });
});
