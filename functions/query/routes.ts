import * as v from 'valibot';
import type { CleanedCopy, Labels } from '../article/article.ts';
import { RequestProblem } from '../article/request-problem.ts';
import type { ArticleRow } from '../article/row.ts';
import { entityKey, keywordKey, languageKey, topicKey } from '../catalog/index-keys.ts';
import { tokenise } from '../catalog/tokenise.ts';
import { makeNameKey, makePersonKey } from '../classify/entities/name-key.ts';
import { taxonomy } from '../classify/topics/taxonomy.ts';
import { articleDetail, articleSummary } from './article-view.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { type ListingQuery, parseListingQuery } from './listing-query.ts';
import type { Search, SearchQuery } from './search/search-query.ts';

/** Where the routes read. */
export interface QueryPorts {
  search: Search;
  readRows(articleIds: readonly string[]): Promise<Map<string, ArticleRow>>;
  readRow(articleId: string): Promise<ArticleRow | undefined>;
  /** Undefined for a text that has expired. */
  findText(articleId: string, text: string): Promise<CleanedCopy | undefined>;
  /** Undefined for labels that have expired. */
  findLabels(articleId: string, labels: string): Promise<Labels | undefined>;
  /** The articles in a state, newest first, as places that sort downwards. */
  listWork(
    stage: NonNullable<ListingQuery['stage']>,
    limit: number,
    before: string | undefined,
  ): Promise<{ place: string; articleId: string }[]>;
}

const workPlace = v.tuple([v.string()]);

/** What may stand beside `stage`; every other parameter asks the index, which does not hold such articles. */
const withStage = new Set(['stage', 'limit', 'cursor', 'canonical']);

/** One page and the cursor to the next. */
export interface ArticlePage {
  articles: ReturnType<typeof articleSummary>[];
  cursor: string | null;
  partial: boolean;
}

/** Answers a GET; throws RequestProblem for what cannot be answered. */
export async function answer(path: string, query: URLSearchParams, ports: QueryPorts): Promise<object> {
  if (path === '/articles') return answerListing(parseListingQuery(query), ports);
  const unknown = query.keys().next().value;
  if (unknown !== undefined) throw new RequestProblem(400, 'This route takes no parameters.', unknown);
  if (path === '/topics')
    return { topics: taxonomy.map(({ code, parent, names }) => ({ code, parent, names })) };
  const articleId = /^\/articles\/([^/]+)$/.exec(path)?.[1];
  if (articleId !== undefined) return answerArticle(articleId, ports);
  throw new RequestProblem(404, `There is nothing at ${path}. Try /articles, /articles/{id} or /topics.`);
}

async function answerArticle(articleId: string, ports: QueryPorts): Promise<object> {
  const row = await ports.readRow(articleId);
  if (!row || row.stage === 'deleted') throw new RequestProblem(404, `There is no article ${articleId}.`);
  const { served } = row;
  if (!served) return articleDetail(row, undefined, undefined);
  const [copy, labels] = await Promise.all([
    ports.findText(articleId, served.text),
    ports.findLabels(articleId, served.labels),
  ]);
  return articleDetail(row, copy, labels);
}

async function answerListing(query: ListingQuery, ports: QueryPorts): Promise<ArticlePage> {
  if (query.stage) return answerWork(query, query.stage, ports);
  const { found, next, partial } = await ports.search(searchQuery(query));
  return {
    articles: found.map(({ row }) => articleSummary(row)),
    cursor: next ? encodeCursor(query.canonical, [JSON.stringify(next)]) : null,
    partial,
  };
}

function searchQuery(query: ListingQuery): SearchQuery {
  const { q, from, to, language, limit } = query;
  return {
    ...(q !== undefined && { q }),
    include: facetKeys(query).map((key) => [key]),
    exclude: [],
    languages: language === undefined ? [] : [language],
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(query.cursor !== undefined && { after: placeOf(query.canonical, query.cursor) }),
    sort: 'published',
    limit,
    facets: [],
    snippets: false,
  };
}

/** Names are compared by their keys, so that every spelling of one finds the same articles. */
function facetKeys({ topic, language, person, organisation, place, keyword }: ListingQuery): string[] {
  return [
    topic && topicKey(topic),
    language && languageKey(language),
    person && entityKey('person', makePersonKey(person)),
    organisation && entityKey('organisation', makeNameKey(organisation)),
    place && entityKey('place', makeNameKey(place)),
    keyword && keywordKey(tokenise(keyword)),
  ].filter((key) => key !== undefined);
}

function placeOf(canonical: string, cursor: string): readonly unknown[] {
  const [place] = decodeCursor(canonical, cursor, workPlace);
  return JSON.parse(place);
}

async function answerWork(
  query: ListingQuery,
  stage: NonNullable<ListingQuery['stage']>,
  ports: QueryPorts,
): Promise<ArticlePage> {
  const other = Object.keys(query).find((name) => !withStage.has(name));
  if (other) throw new RequestProblem(400, `${other} cannot be combined with stage.`, other);
  const before =
    query.cursor === undefined ? undefined : decodeCursor(query.canonical, query.cursor, workPlace)[0];
  const entries = await ports.listWork(stage, query.limit, before);
  const rows = await ports.readRows(entries.map(({ articleId }) => articleId));
  const last = entries.length === query.limit ? entries.at(-1) : undefined;
  return {
    articles: entries.flatMap(({ articleId }) => rows.get(articleId) ?? []).map(articleSummary),
    cursor: last ? encodeCursor(query.canonical, [last.place]) : null,
    partial: false,
  };
}
