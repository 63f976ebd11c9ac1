import type { ApiRequest } from '../../http/api-messages.ts';
import { articleSummary } from './article-view.ts';
import { type Content, jsonContent, listingAgeSeconds } from './content.ts';
import { maxAnswerBytes, sentBytes } from './fit-answer.ts';
import { csvHead, writeCsv } from './forms/csv.ts';
import { takeOpening } from './forms/feed-item.ts';
import { writeJsonFeed } from './forms/json-feed.ts';
import { writeLines } from './forms/ndjson.ts';
import { writeRss } from './forms/rss.ts';
import { type Addresses, readPageTexts, type TakeText, type TextPage } from './forms/text-page.ts';
import { type ListedPage, listPage, type ShortenablePage } from './list-page.ts';
import { addressOf, nextAddress } from './next-address.ts';
import { parseSearch } from './parse-search.ts';
import type { QueryPorts } from './query-ports.ts';
import { readBody, readParameters, refuseParameters } from './read-request.ts';
import type { StoryPage } from './stories/collapsed-schema.ts';
import type { ListedArticle } from './stories/tell-groups.ts';

/** `GET /articles`. */
export function answerListing(request: ApiRequest, ports: QueryPorts): Promise<Content> {
  return answerPage(
    request,
    ports,
    readRows((page) => jsonContent(describePage(page), listingAgeSeconds)),
  );
}

/** `POST /articles/search`: the answer is not cached, and the next page needs another POST. */
export async function answerSearch(request: ApiRequest, ports: QueryPorts): Promise<Content> {
  refuseParameters(request);
  const listed = await listPage(parseSearch(readBody(request), ports.stories !== undefined), ports);
  return fitPage(
    listed,
    readRows((page) => jsonContent(describePage(page), 0)),
  );
}

const takeAll: TakeText = (body) => body;

/** `GET /articles.rss`, which shows the beginning of each text. */
export const answerRss = answerForm('application/rss+xml; charset=utf-8', writeRss, takeOpening);
/** `GET /articles.json`. */
export const answerJsonFeed = answerForm('application/feed+json', writeJsonFeed, takeAll);
/** `GET /articles.ndjson`. */
export const answerLines = answerForm('application/x-ndjson', writeLines, takeAll);

/**
 * `GET /articles.csv`: rows alone. The page without a cursor has the names of the columns, so that pages one after another
 * are one file.
 */
export function answerCsv(request: ApiRequest, ports: QueryPorts): Promise<Content> {
  const head = request.query.has('cursor') ? '' : csvHead;
  const type = 'text/csv; charset=utf-8';
  return answerPage(
    request,
    ports,
    readRows((_page, found) => {
      const addresses = { origin: request.origin, self: addressOf(request, request.query), next: undefined };
      const body = `${head}${writeCsv({ found }, addresses)}`;
      return { type, body, isMeasured: false, maxAgeSeconds: listingAgeSeconds };
    }),
  );
}

function answerForm(
  type: string,
  write: (page: TextPage, addresses: Addresses) => string | object,
  take: TakeText,
) {
  return (request: ApiRequest, ports: QueryPorts): Promise<Content> =>
    answerPage(request, ports, {
      read: (found) => readPageTexts(found, take, ports),
      write(_page, found, next) {
        const addresses = { origin: request.origin, self: addressOf(request, request.query), next };
        const body = write({ found }, addresses);
        return { type, body, isMeasured: false, maxAgeSeconds: listingAgeSeconds };
      },
    });
}

/**
 * How a page is written: what to read for its articles, perhaps only for the first ones, and the content made of it.
 */
interface PageForm<Article> {
  read(found: readonly ListedArticle[]): Promise<readonly Article[]>;
  write(page: ListedPage, found: readonly Article[], next: string | undefined): Content;
}

/** The form of a page that shows only rows, and needs to read nothing else. */
function readRows(
  write: (page: ListedPage, found: readonly ListedArticle[]) => Content,
): PageForm<ListedArticle> {
  return { read: async (found) => found, write };
}

async function answerPage<Article>(
  request: ApiRequest,
  ports: QueryPorts,
  form: PageForm<Article>,
): Promise<Content> {
  const listed = await listPage(
    parseSearch(readParameters(request.query), ports.stories !== undefined),
    ports,
  );
  return fitPage(listed, {
    ...form,
    write(page, found) {
      const { next } = nextAddress(request, page.cursor);
      return { ...form.write(page, found, next), ...(next !== undefined && { next }) };
    },
  });
}

/** Ends a page earlier if not all of it could be read, or if it is too large to send; its cursor goes on from there. */
async function fitPage<Article>(
  { page, shorten }: ShortenablePage,
  { read, write }: PageForm<Article>,
): Promise<Content> {
  const articles = await read(page.found);
  for (let count = articles.length; ; count = Math.ceil(count / 2)) {
    const content = write(shorten(count), articles.slice(0, count), undefined);
    const body = typeof content.body === 'string' ? content.body : JSON.stringify(content.body);
    if (count <= 1 || sentBytes(body) <= maxAnswerBytes) return content;
  }
}

function describePage({ found, ...page }: ListedPage): StoryPage {
  const articles = found.map(({ row, ...beside }) => ({ ...articleSummary(row), ...beside }));
  return { articles, ...page };
}
