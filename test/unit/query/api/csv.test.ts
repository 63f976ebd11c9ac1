import fc from 'fast-check';
import { makeRow } from '../../../made/make-row.ts';
import { anyText, id, rowWith } from './form-pages.ts';
import { ask, makePorts, makeSearch } from './query-ports.ts';

const head =
  'title,byline,publisher,published,precision,stored,language,topics,topicCodes,persons,organisations,places,keywords,words,url,key,stage,reason,hint,updated,id,address';

/** The cells of a text as RFC 4180 describes it, with any separator, or as a program reads it that knows no quotes in a cell. */
function readCells(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)")?([^${separator}\r\n]*)(${separator}|\r\n|$)`, 'y');
  while (cell.lastIndex < text.length) {
    const [, quoted, rest = '', end] = cell.exec(text) ?? [];
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? '') + rest);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('a page as CSV', () => {
  it('has a row for each article, and the names of the columns before them', async () => {
    const row = rowWith({
      title: 'Le port "rouvre", enfin',
      byline: 'Anne Martin',
      published: { value: '2026-01', precision: 'month', source: 'byline' },
      keywords: ['port', 'pêche'],
    });
    const { headers, body } = await ask('/articles.csv', makePorts([row]));
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body.startsWith(`\ufeff${head}\r\n`)).toBe(true);
    const [names = [], cells = []] = readCells(body.slice(1), ',');
    expect(Object.fromEntries(names.map((name, at) => [name, cells[at]]))).toMatchObject({
      title: 'Le port "rouvre", enfin',
      byline: 'Anne Martin',
      published: '2026-01',
      precision: 'month',
      keywords: 'port; pêche',
      key: 'port.txt',
      stage: 'indexed',
      reason: '',
      id,
      address: `https://api.example.org/articles/${id}`,
    });
  });

  it('says why a file is no article, and what to do', async () => {
    const error = { stage: 'clean' as const, reason: 'empty', message: 'no', attempts: 1, at: '2026-01-01' };
    const row = makeRow({ stage: 'rejected', served: undefined, live: undefined, error });
    const listWork = async () => [{ position: '1#', articleId: row.articleId }];
    const { body } = await ask('/articles.csv?state=rejected', makePorts([row], { listWork }));
    expect(body).toMatch(/"rejected","empty","The file holds no article/);
  });

  it('is one file with the pages after it: only the first has the names of the columns', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => makeRow({ articleId: `${at}`.repeat(32) }));
    const ports = makePorts(rows, { search: makeSearch(rows).search });
    let text = '';
    let next: string | undefined = '/articles.csv?limit=2';
    while (next) {
      const { headers, body } = await ask(next, ports);
      text += body;
      next = /^<(.+)>/.exec(headers['link'] ?? '')?.[1];
    }
    const [names, ...cells] = readCells(text.slice(1), ',');
    expect(names?.join(',')).toBe(head);
    expect(cells.map((row) => row.at(-2)?.[0])).toEqual(['0', '1', '2', '3', '4']);
    expect(text.match(/\ufeff/g)).toHaveLength(1);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+33 1 40', "'+33 1 40"],
    ['-18 °C à Paris', "'-18 °C à Paris"],
    ['@dpa', "'@dpa"],
    ['\t=1', "'=1"],
    ['\r\n=1', "'=1"],
    ['＝1+1', "'＝1+1"],
    ['a;=1+1', "a;'=1+1"],
    ['a\n=1+1', 'a =1+1'],
    ['"=1', `"'=1`],
    ['Mars = avril', 'Mars = avril'],
    ['a-b+c', 'a-b+c'],
    ['«\u00a0=\u00a0»', '« = »'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('writes %j as %j', async (title, expected) => {
    const { body } = await ask('/articles.csv', makePorts([rowWith({ title })]));
    expect(readCells(body.slice(1), ',')[1]?.[0]).toBe(expected);
  });

  it('has no cell that a spreadsheet would run, whatever an article says and whatever parts the cells', async () => {
    const risky = fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '\t',
        '\r',
        '\n',
        ';',
        ',',
        '"',
        "'",
        ' ',
        'a',
        '\ufeff',
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(risky, anyText), risky, async (title, keyword) => {
        const { body } = await ask('/articles.csv', makePorts([rowWith({ title, keywords: [keyword] })]));
        const [, cells] = readCells(body.slice(1), ',');
        expect(cells).toHaveLength(head.split(',').length);
        for (const separator of [',', ';', '\t'])
          for (const cell of readCells(body.slice(1), separator).flat())
            expect(cell).not.toMatch(/^[\s"']*(?<!')[=+\-@\t\r＝＋－＠]/);
      }),
      { numRuns: 500 },
    );
  });
});
