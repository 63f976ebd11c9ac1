import type { RowChanges } from '../../../../functions/article/ports.ts';
import type { ArticleRow } from '../../../../functions/article/row.ts';
import { articleIdOf } from '../../../../functions/catalog/items/item-keys.ts';
import { RequestProblem } from '../../../../functions/http/request-problem.ts';
import { at, makeRow } from '../../../made/make-row.ts';
import { ask, makePorts } from './query-ports.ts';

const error = { stage: 'clean' as const, reason: 'binary', message: 'This is no text.', attempts: 1, at };

function rowOf(key: string, changes: RowChanges = {}): ArticleRow {
  return makeRow({ articleId: articleIdOf('inbox', key), source: { bucket: 'inbox', key }, ...changes });
}

const rows = [
  rowOf('2022/a b+é.txt'),
  rowOf('rejected.bin', { stage: 'rejected', served: undefined, live: undefined, error }),
  rowOf('working.txt', { stage: 'cleaned' }),
  rowOf('deleted.txt', { stage: 'deleted', served: undefined, live: undefined }),
];
const ports = makePorts(rows);
const keysOf = ({ articles }: { articles: { key: string }[] }) => articles.map(({ key }) => key);
const list = async (query: string) => (await ask(`/articles?${query}`, ports)).body;

describe('GET /articles?key=', () => {
  it('finds the article of a file by its exact key', async () => {
    const found = await list('key=2022/a%20b%2B%C3%A9.txt');
    expect(found).toMatchObject({ cursor: null, total: { count: 1, isExact: true }, partial: false });
    expect(found.articles).toMatchObject([{ id: rows[0]?.articleId, stage: 'indexed' }]);
    for (const other of ['2022/a%20b%2B%C3%A9', '2022/A%20b%2B%C3%A9.txt', '2022/a%20b%2Be%CC%81.txt', '*']) {
      expect((await list(`key=${other}`)).articles).toEqual([]);
    }
  });

  it('finds it wherever it stands, unless it was deleted', async () => {
    expect(keysOf(await list('key=rejected.bin&key=deleted.txt&key=working.txt'))).toEqual([
      'rejected.bin',
      'working.txt',
    ]);
    expect((await list('key=rejected.bin')).articles[0]).toMatchObject({ error, hint: expect.any(String) });
  });

  it('finds only what is in a state, where one is named', async () => {
    const keys = 'key=rejected.bin&key=working.txt&key=2022/a%20b%2B%C3%A9.txt';
    expect(keysOf(await list(`${keys}&state=rejected`))).toEqual(['rejected.bin']);
    expect(keysOf(await list(`${keys}&state=working`))).toEqual(['working.txt']);
    expect(keysOf(await list(`${keys}&state=failed`))).toEqual([]);
  });

  it('gives them in the order of the keys, each once, page by page', async () => {
    const keys = 'key=working.txt&key=rejected.bin&key=working.txt&key=2022/a%20b%2B%C3%A9.txt';
    const found: string[] = [];
    let pages = 0;
    for (let cursor: string | null = ''; cursor !== null; pages++) {
      const page = await list(`${keys}&limit=1${cursor && `&cursor=${cursor}`}`);
      found.push(...keysOf(page));
      expect(page.total).toEqual({ count: 3, isExact: true });
      cursor = page.cursor;
    }
    expect([found, pages]).toEqual([['working.txt', 'rejected.bin', '2022/a b+é.txt'], 3]);
  });

  it('takes keys as JSON, and gives them in every form', async () => {
    const body = JSON.stringify({ key: ['rejected.bin'], limit: 5 });
    const headers = { 'content-type': 'application/json' };
    expect(
      (await ask('/articles/search', ports, { method: 'POST', headers, body })).body.articles,
    ).toHaveLength(1);
    expect((await ask('/articles.ndjson?key=working.txt', ports)).body).toContain('"key":"working.txt"');
  });

  it.each([
    ['key=a&q=port', 'q', 'q cannot be combined with key.'],
    ['key=a&topic=11000000', 'topic', 'topic cannot be combined with key.'],
    ['state=failed&key=a&sort=published', 'sort', 'sort cannot be combined with'],
    ['key=', 'key', 'of 1 to 1024 bytes'],
    [`key=${'%C3%A9'.repeat(513)}`, 'key', 'of 1 to 1024 bytes'],
    [`${'key=a&'.repeat(51)}`, 'key', 'at most 50 values'],
    ['key=a&cursor=abc', 'cursor', 'not one of ours'],
  ])('refuses %.40s', async (query, parameter, detail) => {
    const thrown = await list(query).catch((each: unknown) => each);
    expect(thrown).toBeInstanceOf(RequestProblem);
    expect((thrown as RequestProblem).problem).toMatchObject({ status: 400, parameter });
    expect((thrown as RequestProblem).message).toContain(detail);
  });
});
