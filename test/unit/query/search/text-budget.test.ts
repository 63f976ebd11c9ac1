import type { ArticleRow } from '../../../../functions/article/row.ts';
import { encodeText } from '../../../../functions/catalog/items/text-codec.ts';
import { updatedKey } from '../../../../functions/catalog/segment/updated-keys.ts';
import { openSearch, type SearchPorts } from '../../../../functions/query/search/search.ts';
import type { SearchAnswer, SearchQuery } from '../../../../functions/query/search/search-query.ts';
import { cachedChunks } from '../../../../functions/store/chunk-cache.ts';
import { maxIndexedWords } from '../../../../functions/words/indexed-words.ts';
import { makeCopy, makeRow } from '../../../made/make-row.ts';
import { buildIndex, document, portsOver } from './memory-index.ts';

const asked: SearchQuery = {
  q: '"port libre"',
  include: [],
  exclude: [],
  languages: [],
  sort: 'published',
  order: 'desc',
  limit: 5,
  facets: [],
  snippets: false,
};

const idOf = (i: number) => i.toString(16).padStart(32, '0');
const text = encodeText(makeCopy({ body: ['Le port libre rouvre.'] }));

/** Articles with both words, newest first; each file is so large that its text is read alone. */
function openCatalogue(count: number, changes: Partial<SearchPorts> = {}) {
  const articles = Array.from({ length: count }, (_, i) =>
    document(idOf(i), 1, 1_000 - i, ['w/port', 'w/libr']),
  );
  const rows = articles.map(({ document: { articleId } }) => {
    const row = makeRow({ articleId });
    return { ...row, source: { ...row.source, sizeBytes: 20_000_000 } } as ArticleRow;
  });
  const texts: string[] = [];
  const readEncoded: SearchPorts['readEncoded'] = async (wanted) => {
    texts.push(...wanted.map(({ articleId }) => articleId));
    return new Map(wanted.map(({ articleId }) => [articleId, text]));
  };
  const ports: SearchPorts = { ...portsOver(buildIndex([articles]), rows), readEncoded, ...changes };
  return { texts, ports, ids: articles.map(({ document: { articleId } }) => articleId) };
}

const idsOf = ({ found }: SearchAnswer) => found.map(({ row }) => row.articleId);

async function readPages(query: SearchQuery, ports: SearchPorts): Promise<SearchAnswer[]> {
  const pages = [await openSearch(ports)(query)];
  for (let { next } = pages[0] as SearchAnswer; next; next = pages.at(-1)?.next) {
    if (pages.length > 50) throw new Error('the pages do not end');
    pages.push(await openSearch(ports)({ ...query, after: JSON.parse(JSON.stringify(next)) }));
  }
  return pages;
}

describe.each(['published', 'relevance'] as const)('a phrase over large texts, by %s', (sort) => {
  it('ends a page where the budget ends, between two texts, and goes on from there', async () => {
    const { texts, ports, ids } = openCatalogue(12);
    let before = 0;
    const readManifest: SearchPorts['readManifest'] = (options) => {
      before = texts.length;
      return ports.readManifest(options);
    };
    const isOverBudget = () => texts.length - before >= 2;
    const pages = await readPages({ ...asked, sort }, { ...ports, readManifest, isOverBudget });
    expect(pages.flatMap(idsOf)).toEqual(ids);
    expect(pages[0]).toMatchObject({ partial: true, total: { isExact: false } });
    expect(idsOf(pages[0] as SearchAnswer)).toHaveLength(2);
    expect(texts).toEqual(ids);
  });

  it('gets on by one text at least, however long it takes', async () => {
    const { texts, ports, ids } = openCatalogue(6);
    // Ranking is within the budget, texts are not.
    const isOverBudget = () => texts.length > 0;
    const search = openSearch({ ...ports, isOverBudget });
    const first = await search({ ...asked, sort });
    expect(idsOf(first)).toEqual(ids.slice(0, 1));
    expect(first).toMatchObject({ partial: true, next: expect.any(Array) });
    texts.length = 0;
    const second = await search({ ...asked, sort, after: first.next as unknown[] });
    expect(idsOf(second)).toEqual(ids.slice(1, 2));
  });

  it('reads no more texts than the page needs', async () => {
    const { texts, ports } = openCatalogue(12);
    const page = await openSearch(ports)({ ...asked, sort });
    expect(page.found).toHaveLength(5);
    expect(texts).toHaveLength(5);
  });

  it('makes snippets of the texts that it reads anyway', async () => {
    const { texts, ports } = openCatalogue(3);
    const { found, partial } = await openSearch(ports)({ ...asked, sort, snippets: true });
    expect(found.map(({ snippet }) => snippet?.text)).toEqual(Array(3).fill('Le port libre rouvre.'));
    expect(partial).toBe(false);
    expect(texts).toHaveLength(3);
  });
});

describe('snippets of large texts', () => {
  it('are made as far as the budget goes; the other articles come without, and the answer says so', async () => {
    const { texts, ports, ids } = openCatalogue(5);
    const isOverBudget = () => texts.length >= 2;
    const answer = await openSearch({ ...ports, isOverBudget })({ ...asked, q: 'port', snippets: true });
    expect(idsOf(answer)).toEqual(ids);
    expect(answer.found.map(({ snippet }) => snippet !== undefined)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(answer.partial).toBe(true);
    expect(answer).not.toHaveProperty('next');
  });
});

describe('counts of a phrase over large texts', () => {
  it('are of what the budget was enough for, and say so', async () => {
    const { texts, ports } = openCatalogue(40);
    const isOverBudget = () => texts.length >= 20;
    const answer = await openSearch({ ...ports, isOverBudget })({
      ...asked,
      facets: ['language'],
      interval: 'day',
    });
    expect(answer).toMatchObject({ partial: true, total: { isExact: false } });
    expect(texts.length).toBeLessThanOrEqual(23);
    expect(answer.facets?.ofNewest).toBeLessThan(40);
  });
});

describe('a ranking that the budget is not enough for', () => {
  it('is tried again from where it began, and keeps neither a total nor statistics of nothing', async () => {
    const { ports, ids } = openCatalogue(3);
    const query: SearchQuery = { ...asked, q: 'port', sort: 'relevance' };
    const spent = await openSearch({ ...ports, isOverBudget: () => true })(query);
    expect(spent).toMatchObject({ found: [], partial: true, next: expect.any(Array) });
    const after = JSON.parse(JSON.stringify(spent.next));
    const again = await openSearch(ports)({ ...query, after });
    expect(idsOf(again)).toEqual(ids);
    expect(again.total).toEqual({ count: 3, isExact: true });
    expect(again.found.map(({ score }) => score)).toEqual(
      (await openSearch(ports)(query)).found.map(({ score }) => score),
    );
  });

  it('is given up in the middle of lists that are in memory', async () => {
    const { ports } = openCatalogue(5_000);
    const { chunkAt, chunksAfter, chunksFrom } = ports.chunks;
    const chunks = cachedChunks({ readCovering: chunkAt, readAfter: chunksAfter, readFrom: chunksFrom });
    const query: SearchQuery = { ...asked, q: 'port', sort: 'relevance' };
    const warm = await openSearch({ ...ports, chunks })(query);
    expect(warm.found).toHaveLength(5);
    const spent = await openSearch({ ...ports, chunks, isOverBudget: () => true })(query);
    expect(spent).toMatchObject({ found: [], partial: true });
  });
});

describe('a listing by the time of change', () => {
  it('is given up in the middle of changes that are in memory and do not match', async () => {
    const changed = (_: unknown, i: number) => document(idOf(i), 1, 1_000 - i, [updatedKey(1_000_000 + i)]);
    const ports = portsOver(buildIndex([Array.from({ length: 3_000 }, changed)]), []);
    const { chunkAt, chunksAfter, chunksFrom } = ports.chunks;
    const chunks = cachedChunks({ readCovering: chunkAt, readAfter: chunksAfter, readFrom: chunksFrom });
    const query: SearchQuery = { ...asked, q: 'absent', sort: 'updated' };
    expect(await openSearch({ ...ports, chunks })(query)).toMatchObject({ found: [], partial: false });
    const spent = await openSearch({ ...ports, chunks, isOverBudget: () => true })(query);
    expect(spent).toMatchObject({ found: [], partial: true });
  });
});

describe('the texts of a page', () => {
  it('are read beside its rows; one that the row does not name is read again by its name', async () => {
    const { ports, ids, texts } = openCatalogue(3);
    const steps: string[] = [];
    const readRows: SearchPorts['readRows'] = async (wanted) => {
      steps.push('asked for rows');
      await new Promise(setImmediate);
      steps.push('has rows');
      return ports.readRows(wanted);
    };
    const named = (await ports.readRows(ids)).get(ids[0] as string)?.served?.text as string;
    const readTextsOf: SearchPorts['readTextsOf'] = async (wanted) => {
      steps.push('asked for texts');
      return wanted.map(({ articleId }, i) => ({
        articleId,
        text: i === 0 ? 'TEXT#9#of-another-rev#1' : named,
        copy: i === 0 ? encodeText(makeCopy({ body: ['Le port ferme.'] })) : text,
      }));
    };
    const found = await openSearch({ ...ports, readRows, readTextsOf })({ ...asked, snippets: true });
    expect(found.found.map(({ snippet }) => snippet?.text)).toEqual(Array(3).fill('Le port libre rouvre.'));
    expect(steps).toEqual(['asked for rows', 'asked for texts', 'has rows']);
    expect(texts).toEqual([ids[0]]);
  });

  it('of a phrase are read in few waves, each as large as the page needs by those before', async () => {
    const { ports, ids } = openCatalogue(2_000);
    const readEncoded: SearchPorts['readEncoded'] = async (wanted) =>
      new Map(
        wanted.map(({ articleId }) => {
          const body = ids.indexOf(articleId) % 40 === 0 ? ['Un port libre.'] : ['Un port est libre.'];
          return [articleId, encodeText(makeCopy({ body }))];
        }),
      );
    const waves: number[] = [];
    const readRows: SearchPorts['readRows'] = async (wanted) => {
      waves.push(wanted.length);
      const rows = await ports.readRows(wanted);
      for (const row of rows.values()) row.source.sizeBytes = 1_000;
      return rows;
    };
    const { found } = await openSearch({ ...ports, readRows, readEncoded })({ ...asked, limit: 20 });
    expect(found).toHaveLength(20);
    // The twentieth is the 761st candidate.
    expect(waves.length).toBeLessThan(6);
    expect(waves.reduce((sum, wave) => sum + wave, 0)).toBeLessThan(1_100);
  });
});

describe('a text of more words than search knows', () => {
  const vast = (end: string) =>
    encodeText(makeCopy({ title: 'Le port', body: ['Un port.', `${'mot '.repeat(maxIndexedWords)}${end}`] }));

  it('holds no phrase beyond them, and shows none in a snippet', async () => {
    const { ports } = openCatalogue(1, {
      readEncoded: async () => new Map([[idOf(0), vast('le port libre')]]),
    });
    expect(await openSearch(ports)(asked)).toMatchObject({ found: [], total: { count: 0, isExact: true } });
    const { found } = await openSearch(ports)({ ...asked, q: 'port libre', snippets: true });
    expect(found.map(({ snippet }) => snippet?.text)).toEqual(['Un port.']);
  });

  it('holds a phrase among them', async () => {
    const body = [`Le port libre. ${'mot '.repeat(maxIndexedWords)}`];
    const readEncoded = async () => new Map([[idOf(0), encodeText(makeCopy({ body }))]]);
    const { ports } = openCatalogue(1, { readEncoded });
    expect((await openSearch(ports)(asked)).found).toHaveLength(1);
  });
});
