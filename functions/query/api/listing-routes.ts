import type { ApiRequest } from '../../http/api-messages.ts';
import type { Page } from './answer-schema.ts';
import { articleSummary } from './article-view.ts';
import { type Content, jsonContent, listingAgeSeconds } from './content.ts';
import { maxAnswerBytes, sentBytes } from './fit-answer.ts';
import { writeJsonFeed } from './forms/json-feed.ts';
import { writeLines } from './forms/ndjson.ts';
import { writeRss } from './forms/rss.ts';
import { type Addresses, type TextPage, withTexts } from './forms/text-page.ts';
import { type ListedPage, listPage } from './list-page.ts';
import { type ParsedSearch, parseSearch } from './parse-search.ts';
import type { QueryPorts } from './query-ports.ts';
import { readBody, readParameters, refuseParameters } from './read-request.ts';

/** `GET /articles`. */
export function answerListing(request: ApiRequest, ports: QueryPorts): Promise<Content> {
  return answerPage(request, ports, async (page) => jsonContent(describePage(page), listingAgeSeconds));
}

/** `POST /articles/search`: nothing is kept of it, and what comes next is another POST. */
export async function answerSearch(request: ApiRequest, ports: QueryPorts): Promise<Content> {
  refuseParameters(request);
  const parsed = parseSearch(readBody(request));
  return fitPage(parsed, ports, async (page) => jsonContent(describePage(page), 0));
}

/** `GET /articles.rss`. */
export const answerRss = answerForm('application/rss+xml; charset=utf-8', writeRss);
/** `GET /articles.json`. */
export const answerJsonFeed = answerForm('application/feed+json', writeJsonFeed);
/** `GET /articles.ndjson`. */
export const answerLines = answerForm('application/x-ndjson', writeLines);

function answerForm(type: string, write: (page: TextPage, addresses: Addresses) => string | object) {
  return (request: ApiRequest, ports: QueryPorts): Promise<Content> =>
    answerPage(request, ports, async (page, next) => {
      const addresses = { origin: request.origin, self: addressOf(request, request.query), next };
      const body = write(await withTexts(page, ports), addresses);
      return { type, body, isMeasured: false, maxAgeSeconds: listingAgeSeconds };
    });
}

type WriteContent = (page: ListedPage, next: string | undefined) => Promise<Content>;

function answerPage(request: ApiRequest, ports: QueryPorts, write: WriteContent): Promise<Content> {
  const parsed = parseSearch(readParameters(request.query));
  return fitPage(parsed, ports, async (page) => {
    const next = page.cursor === null ? undefined : nextAddress(request, page.cursor);
    return { ...(await write(page, next)), ...(next !== undefined && { next }) };
  });
}

/** A page that is too large to be sent is asked for again with half as many articles; the cursor goes on from there. */
async function fitPage(
  parsed: ParsedSearch,
  ports: QueryPorts,
  write: (page: ListedPage) => Promise<Content>,
): Promise<Content> {
  for (let { limit } = parsed.query; ; limit = Math.floor(limit / 2)) {
    const content = await write(await listPage(parsed, limit, ports));
    const body = typeof content.body === 'string' ? content.body : JSON.stringify(content.body);
    if (limit === 1 || sentBytes(body) <= maxAnswerBytes) return content;
  }
}

function describePage({ found, ...page }: ListedPage): Page {
  const articles = found.map(({ row, ...beside }) => ({ ...articleSummary(row), ...beside }));
  return { articles, ...page };
}

function nextAddress(request: ApiRequest, cursor: string): string {
  const query = new URLSearchParams(request.query);
  query.set('cursor', cursor);
  return addressOf(request, query);
}

/** With `%20` for a space: a signature of AWS is over percent-encoded bytes. */
function addressOf({ origin, path }: ApiRequest, query: URLSearchParams): string {
  const search = query.toString().replaceAll('+', '%20');
  return `${origin}${path}${search && `?${search}`}`;
}
