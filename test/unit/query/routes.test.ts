import { RequestProblem } from '../../../functions/article/request-problem.ts';
import type { ArticleRow, ServedFields } from '../../../functions/article/row.ts';
import { makeNameKey, makePersonKey } from '../../../functions/classify/entities/name-key.ts';
import { indexArticle } from '../../../functions/index/index-article.ts';
import { type ArticlePage, answer, type QueryPorts } from '../../../functions/query/routes.ts';
import { openSearch } from '../../../functions/query/search/search.ts';
import { at, makeCopy, makeRow, publishedAt } from '../make-row.ts';
import { buildIndex, portsOver } from './search/memory-index.ts';

const soccer = '15000000';
const politics = '11000000';

function rowAbout(id: string, title: string, day: string, language: string, topic: string): ArticleRow {
  const served = {
    ...(makeRow().served as ServedFields),
    title,
    published: publishedAt(`2026-01-${day}T10:00Z`),
    language: { code: language, confidence: 1 },
    topics: [{ code: topic, name: 'a topic', confidence: 1, evidence: ['a word'] }],
  };
  return makeRow({ articleId: id.repeat(32), served });
}

const rows = [
  rowAbout('a', 'Élections au port', '03', 'fr', politics),
  rowAbout('b', 'Le match du port', '02', 'fr', soccer),
  rowAbout('c', 'Elections near the harbour', '01', 'en', politics),
];
const rejected = makeRow({
  articleId: 'd'.repeat(32),
  stage: 'rejected',
  live: undefined,
  served: undefined,
  text: undefined,
  error: { stage: 'clean', reason: 'empty', message: 'No line of text is left.', attempts: 1, at },
});
const deleted = makeRow({ articleId: 'e'.repeat(32), stage: 'deleted', live: undefined, served: undefined });

function openPorts(): QueryPorts {
  const entries = rows.map((row) => {
    const served = row.served as ServedFields;
    return indexArticle(row.articleId, served, makeCopy({ title: served.title, body: ['Rien de plus.'] }));
  });
  const all = [...rows, rejected, deleted];
  const ports = portsOver(buildIndex([entries]), all);
  return {
    readRows: ports.readRows,
    search: openSearch(ports),
    readRow: async (articleId) => all.find((row) => row.articleId === articleId),
    findText: async () => makeCopy(),
    findLabels: async () => undefined,
    listWork: async (stage, limit, before = '~') =>
      (stage === 'rejected' ? ['3#', '2#', '1#'] : [])
        .map((place) => ({ place: `${place}${rejected.articleId}`, articleId: rejected.articleId }))
        .filter(({ place }) => place < before)
        .slice(0, limit),
  };
}

function ask(url: string) {
  const { pathname, searchParams } = new URL(url, 'https://example.org');
  return answer(pathname, searchParams, openPorts());
}

async function problemOf(url: string) {
  const error = await ask(url).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RequestProblem);
  return (error as RequestProblem).problem;
}

async function findIds(url: string): Promise<string> {
  const { articles } = (await ask(url)) as ArticlePage;
  return articles.map(({ id }) => id.charAt(0)).join('');
}

describe('GET /articles', () => {
  it.each([
    ['', 'abc'],
    ['?q=port', 'ab'],
    ['?q=ELECTIONS', 'ac'],
    ['?q=%C3%A9lections+port', 'a'],
    ['?q=harbour+match', ''],
    [`?topic=${politics}`, 'ac'],
    [`?topic=${politics}&language=fr`, 'a'],
    ['?from=2026-01-02', 'ab'],
    ['?to=2026-01-02', 'bc'],
    ['?from=2026-01-02&to=2026-01-02', 'b'],
    ['?from=2026-01-03&to=2026-01-01', ''],
    ['?from=2026-01-02T10:00:00Z&to=2026-01-02T10:00:00Z', 'b'],
  ])('answers %s with %p, newest first', async (query, ids) => {
    expect(await findIds(`/articles${query}`)).toBe(ids);
  });

  it('goes on from page to page by its cursor, under the same filters', async () => {
    const page = (await ask('/articles?language=fr&limit=1')) as ArticlePage;
    expect(page.articles.map(({ id }) => id)).toEqual([rows[0]?.articleId]);
    const next = (await ask(`/articles?limit=5&language=fr&cursor=${page.cursor}`)) as ArticlePage;
    expect(next.articles.map(({ id }) => id)).toEqual([rows[1]?.articleId]);
    expect(next.cursor).toBeNull();
    expect(await problemOf(`/articles?language=en&cursor=${page.cursor}`)).toMatchObject({
      status: 400,
      parameter: 'cursor',
    });
  });

  it('shows what is served of an article, and nothing of how it is kept', async () => {
    const { articles } = (await ask('/articles?limit=1')) as ArticlePage;
    const { rev: _rev, text: _text, labels: _labels, ...served } = rows[0]?.served as ServedFields;
    expect(articles).toEqual([
      { id: rows[0]?.articleId, key: 'port.txt', stage: 'indexed', ...served, updatedAt: at },
    ]);
  });

  it('refuses words of which nothing is left, naming q', async () => {
    expect(await problemOf('/articles?q=%21%3F')).toMatchObject({ status: 400, parameter: 'q' });
  });
});

describe('GET /articles by name', () => {
  const withNames = makeRow({
    articleId: 'f'.repeat(32),
    served: {
      ...(makeRow().served as ServedFields),
      persons: [{ name: 'Sergueï Riabkov', key: makePersonKey('Sergueï Riabkov'), salience: 1 }],
      organisations: [{ name: 'OTAN', key: makeNameKey('OTAN'), salience: 1 }],
      places: [{ name: 'Kiev', key: makeNameKey('Kiev'), salience: 1 }],
      keywords: ['Troupes russes'],
    },
  });
  const found = async (search: string) => {
    const entry = indexArticle(withNames.articleId, withNames.served as ServedFields, makeCopy());
    const ports = { ...openPorts(), search: openSearch(portsOver(buildIndex([[entry]]), [withNames])) };
    const { articles } = (await answer('/articles', new URLSearchParams(search), ports)) as ArticlePage;
    return articles.length;
  };

  it.each([
    'person=Sergei Ryabkov',
    'person=Sergueï Riabkov',
    'organisation=NATO',
    'place=Kyiv',
    'keyword=troupes russes',
    'person=Sergei Ryabkov&place=Kiev',
  ])('finds %s, however it is spelt', async (search) => {
    expect(await found(search)).toBe(1);
  });

  it.each([
    'person=Kiev',
    'place=NATO',
    'keyword=russes',
  ])('does not take %s for another kind', async (search) => {
    expect(await found(search)).toBe(0);
  });
});

describe('GET /topics', () => {
  it('gives every topic with its code, its broader one and its names by language', async () => {
    const { topics } = (await ask('/topics')) as {
      topics: { code: string; parent?: string; names: object }[];
    };
    expect(topics.length).toBeGreaterThanOrEqual(17 + 120);
    expect(topics.filter(({ parent }) => parent === undefined)).toHaveLength(17);
    expect(topics[0]?.names).toMatchObject({ en: expect.any(String), fr: expect.any(String) });
  });
});

describe('GET /articles?stage=', () => {
  it('lists the articles that stand there, with why, page by page', async () => {
    const page = (await ask('/articles?stage=rejected&limit=2')) as ArticlePage;
    expect(page.articles).toHaveLength(2);
    expect(page.articles[0]).toMatchObject({ stage: 'rejected', error: { reason: 'empty' } });
    const next = (await ask(`/articles?stage=rejected&limit=2&cursor=${page.cursor}`)) as ArticlePage;
    expect(next.articles).toHaveLength(1);
    expect(next.cursor).toBeNull();
  });

  it('is empty where nothing stands', async () => {
    expect(await ask('/articles?stage=failed')).toEqual({ articles: [], cursor: null, partial: false });
  });

  it.each([
    ['q=port', 'q'],
    ['topic=11000000', 'topic'],
    ['language=fr', 'language'],
    ['from=2026-01-01', 'from'],
    ['to=2026-01-01', 'to'],
  ])('cannot be combined with %s', async (query, parameter) => {
    expect(await problemOf(`/articles?stage=failed&${query}`)).toMatchObject({ status: 400, parameter });
  });
});

describe('GET /articles/{id}', () => {
  it('gives the article with its text and what was removed from it', async () => {
    const { body, removed } = makeCopy();
    expect(await ask(`/articles/${rows[0]?.articleId}`)).toMatchObject({
      id: rows[0]?.articleId,
      title: 'Élections au port',
      source: { bucket: 'inbox', key: 'port.txt' },
      rev: 1,
      body,
      removed,
    });
  });

  it('says of a rejected one why, and has no text', async () => {
    const detail = await ask(`/articles/${rejected.articleId}`);
    expect(detail).toMatchObject({ stage: 'rejected', error: rejected.error });
    expect(detail).not.toHaveProperty('body');
  });

  it('knows a deleted one no more than one that never was', async () => {
    expect(await problemOf(`/articles/${deleted.articleId}`)).toMatchObject({ status: 404 });
    expect(await problemOf(`/articles/${'f'.repeat(32)}`)).toMatchObject({ status: 404 });
  });

  it('takes no parameters', async () => {
    expect(await problemOf(`/articles/${rows[0]?.articleId}?limit=5`)).toMatchObject({
      status: 400,
      parameter: 'limit',
    });
  });
});

describe('any other path', () => {
  it.each([
    '/',
    '/article',
    '/articles/',
    '/articles/a/b',
    '/articles/../table',
  ])('is not found: %s', async (path) => {
    expect(await problemOf(path)).toMatchObject({ status: 404, title: 'Not Found' });
  });
});
