import * as v from 'valibot';
import type { ArticleRow } from '../../../article/row.ts';
import type { SearchMatch, StandingSearch } from '../../../article/standing-search.ts';
import type { ApiRequest } from '../../../http/api-messages.ts';
import { articleSummary } from '../article-view.ts';
import { type Content, jsonContent, listingAgeSeconds } from '../content.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { fitAnswer } from '../fit-answer.ts';
import { feedTitle, takeOpening } from '../forms/feed-item.ts';
import { writeJsonFeed } from '../forms/json-feed.ts';
import { writeRss } from '../forms/rss.ts';
import {
  type Addresses,
  type ArticleWithText,
  readPageTexts,
  type TakeText,
  type TextPage,
} from '../forms/text-page.ts';
import { addressOf, nextAddress } from '../next-address.ts';
import type { QueryPorts } from '../query-ports.ts';
import { describeSearch, findSearch, readPaged } from './search-routes.ts';
import { type MatchesPage, type MatchLine, matchesRequest } from './search-schemas.ts';

/** A match, and the row of its article as it is now; without one if the article is gone. */
interface ListedMatch extends SearchMatch {
  row: ArticleRow | undefined;
}

interface MatchPage {
  search: StandingSearch;
  matches: ListedMatch[];
  /** Where the page after a match of this one begins; null after the last there is. */
  cursorAfter(count: number): string | null;
}

const position = v.tuple([
  v.pipe(v.string(), v.isoTimestamp()),
  v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
]);

/** `GET /searches/{name}/matches`. */
export async function answerMatches(request: ApiRequest, name: string, ports: QueryPorts): Promise<Content> {
  const { search, matches, cursorAfter } = await listMatches(request, name, ports);
  const body: MatchesPage = {
    search: describeSearch(search),
    matches: matches.map(({ row, ...match }) => ({ ...match, article: row ? articleSummary(row) : null })),
    cursor: cursorAfter(matches.length),
  };
  return { ...jsonContent(body, listingAgeSeconds), ...nextAddress(request, body.cursor) };
}

const takeAll: TakeText = (body) => body;

/** `GET /searches/{name}/matches.rss`: as all feeds, of what can be read now. */
export const answerMatchesRss = answerFeed('application/rss+xml; charset=utf-8', writeRss, takeOpening);
/** `GET /searches/{name}/matches.json`. */
export const answerMatchesFeed = answerFeed('application/feed+json', writeJsonFeed, takeAll);

/** `GET /searches/{name}/matches.ndjson`: every match, also of an article that is gone. */
export async function answerMatchLines(
  request: ApiRequest,
  name: string,
  ports: QueryPorts,
): Promise<Content> {
  const page = await listMatches(request, name, ports);
  const read = await readTexts(page.matches, takeAll, ports);
  const count = countShown(page.matches, read);
  const bodies = new Map(read.map(({ row, body }) => [row.articleId, body]));
  const lines = page.matches.slice(0, count).map(({ row, ...match }) => {
    const body = row && bodies.get(row.articleId);
    const article = row
      ? fitAnswer({ ...articleSummary(row), ...(body && { body: [...body] }) }, ['body'])
      : null;
    const line: MatchLine = { ...match, article };
    return `${JSON.stringify(line)}\n`;
  });
  return formContent(request, 'application/x-ndjson', lines.join(''), page.cursorAfter(count));
}

function answerFeed(
  type: string,
  write: (page: TextPage, addresses: Addresses) => string | object,
  take: TakeText,
) {
  return async (request: ApiRequest, name: string, ports: QueryPorts): Promise<Content> => {
    const page = await listMatches(request, name, ports);
    const found = await readTexts(page.matches, take, ports);
    const cursor = page.cursorAfter(countShown(page.matches, found));
    const { next } = nextAddress(request, cursor);
    const addresses = { origin: request.origin, self: addressOf(request, request.query), next };
    return formContent(
      request,
      type,
      write({ found, title: `${feedTitle}: ${page.search.name}` }, addresses),
      cursor,
    );
  };
}

function formContent(
  request: ApiRequest,
  type: string,
  body: string | object,
  cursor: string | null,
): Content {
  return { type, body, isMeasured: false, maxAgeSeconds: listingAgeSeconds, ...nextAddress(request, cursor) };
}

/** The articles of matches that are there, with their texts; as many as fit an answer. */
function readTexts(
  matches: readonly ListedMatch[],
  take: TakeText,
  ports: QueryPorts,
): Promise<ArticleWithText[]> {
  const found = matches.flatMap(({ row, snippet }) => (row ? [{ row, ...(snippet && { snippet }) }] : []));
  return readPageTexts(found, take, ports);
}

/** How many of the matches a page shows of which so many articles could be read; all, if every one could. */
function countShown(matches: readonly ListedMatch[], { length }: readonly unknown[]): number {
  let left = length;
  const end = matches.findIndex(({ row }) => row !== undefined && --left < 0);
  return end < 0 ? matches.length : end;
}

async function listMatches(request: ApiRequest, name: string, ports: QueryPorts): Promise<MatchPage> {
  const { limit, cursor, since } = readPaged(matchesRequest, request.query);
  const search = await findSearch(name, ports);
  const cursorOf = JSON.stringify([search.name, search.since, since]);
  const [at, articleId] = cursor === undefined ? [] : decodeCursor(cursorOf, cursor, position);
  const kept = await ports.listMatches(search, {
    limit: limit + 1,
    ...(at !== undefined && articleId !== undefined && { before: { at, articleId } }),
    ...(since !== undefined && { since: new Date(since).toISOString() }),
  });
  const shown = kept.slice(0, limit);
  const rows = await ports.readRows([...new Set(shown.map((match) => match.articleId))]);
  const matches = shown.map((match) => ({ ...match, row: rowNow(rows.get(match.articleId)) }));
  return {
    search,
    matches,
    cursorAfter(count) {
      const last = count < kept.length ? matches[count - 1] : undefined;
      return last ? encodeCursor(cursorOf, [last.at, last.articleId]) : null;
    },
  };
}

/** An article whose file was deleted is gone. */
function rowNow(row: ArticleRow | undefined): ArticleRow | undefined {
  return row?.stage === 'deleted' ? undefined : row;
}
