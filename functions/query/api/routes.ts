import { taxonomy } from '../../classify/topics/taxonomy.ts';
import { eventsDocument } from '../../follow/events/events-document.ts';
import type { ApiRequest } from '../../http/api-messages.ts';
import { RequestProblem } from '../../http/request-problem.ts';
import { answerArticle, answerExplanation, answerVersion, answerVersions } from './article-routes.ts';
import { type Content, deployAgeSeconds, jsonContent } from './content.ts';
import { answerIndex } from './index-route.ts';
import {
  answerCsv,
  answerJsonFeed,
  answerLines,
  answerListing,
  answerRss,
  answerSearch,
} from './listing-routes.ts';
import { openApiDocument, operationsOf } from './openapi/openapi-document.ts';
import type { QueryPorts } from './query-ports.ts';
import { refuseParameters } from './read-request.ts';
import {
  answerMatches,
  answerMatchesFeed,
  answerMatchesRss,
  answerMatchLines,
} from './standing/match-routes.ts';
import { answerSearches, answerStandingSearch } from './standing/search-routes.ts';
import { answerDuplicates } from './stories/duplicates-route.ts';
import { answerStories, answerStoriesFeed, answerStoriesRss } from './stories/listing-route.ts';
import { answerStory, answerStoryArticles } from './stories/story-routes.ts';
import { answerSuggest } from './suggest-route.ts';

/** A route: its method, and the function that answers it. */
interface Route {
  method: 'GET' | 'POST';
  answer(request: ApiRequest, parameters: readonly string[], ports: QueryPorts): Promise<Content>;
}

/** By their paths as the OpenAPI document writes them; a path without parameters comes first. */
export const routes: Readonly<Record<string, Route>> = {
  '/': get(async (request, _, { stories }) => {
    refuseParameters(request);
    return answerIndex(request.origin, operationsOf(stories !== undefined));
  }),
  '/articles': get((request, _, ports) => answerListing(request, ports)),
  '/articles.rss': get((request, _, ports) => answerRss(request, ports)),
  '/articles.json': get((request, _, ports) => answerJsonFeed(request, ports)),
  '/articles.ndjson': get((request, _, ports) => answerLines(request, ports)),
  '/articles.csv': get((request, _, ports) => answerCsv(request, ports)),
  '/articles/search': {
    method: 'POST',
    answer: (request, _, ports) => answerSearch(request, ports),
  },
  '/articles/{id}': getOne(([id = ''], ports) => answerArticle(id, ports)),
  '/articles/{id}/explain': getOne(([id = ''], ports) => answerExplanation(id, ports)),
  '/articles/{id}/versions': getOne(([id = ''], ports) => answerVersions(id, ports)),
  '/articles/{id}/versions/{rev}': getOne(([id = '', rev = ''], ports) => answerVersion(id, rev, ports)),
  '/searches': get((request, _, ports) => answerSearches(request, ports)),
  '/searches/{name}': getOne(([name = ''], ports) => answerStandingSearch(name, ports)),
  '/searches/{name}/matches': get((request, [name = ''], ports) => answerMatches(request, name, ports)),
  '/searches/{name}/matches.rss': get((request, [name = ''], ports) =>
    answerMatchesRss(request, name, ports),
  ),
  '/searches/{name}/matches.json': get((request, [name = ''], ports) =>
    answerMatchesFeed(request, name, ports),
  ),
  '/searches/{name}/matches.ndjson': get((request, [name = ''], ports) =>
    answerMatchLines(request, name, ports),
  ),
  '/suggest': get((request, _, ports) => answerSuggest(request, ports)),
  '/topics': getOne(async () => jsonContent({ topics }, deployAgeSeconds)),
  '/events/schema.json': getOne(async (_, { stories }) => ({
    ...jsonContent(eventsDocument(stories !== undefined), deployAgeSeconds),
    isMeasured: false,
  })),
  '/openapi.json': getOne(async (_, { stories }) => ({
    ...jsonContent(openApiDocument(stories !== undefined), deployAgeSeconds),
    isMeasured: false,
  })),
};

/** Those of a stack that groups articles, besides. */
export const storyRoutes: Readonly<Record<string, Route>> = {
  '/articles/{id}/duplicates': getOne(([id = ''], ports) => answerDuplicates(id, ports)),
  '/stories': get((request, _, ports) => answerStories(request, ports)),
  '/stories.rss': get((request, _, ports) => answerStoriesRss(request, ports)),
  '/stories.json': get((request, _, ports) => answerStoriesFeed(request, ports)),
  '/stories/{id}': get((request, [id = ''], ports) => answerStory(request, id, ports)),
  '/stories/{id}/articles': get((request, [id = ''], ports) => answerStoryArticles(request, id, ports)),
};

const topics = taxonomy.map(({ code, parent, names }) => ({ code, ...(parent && { parent }), names }));

const always = patternsOf(routes);
const withStories = [...always, ...patternsOf(storyRoutes)];

function patternsOf(some: Readonly<Record<string, Route>>) {
  return Object.entries(some).map(([path, route]) => ({
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '([^/]+)')}$`),
    path,
    route,
  }));
}

/** The route of a path and its parameters in order; throws RequestProblem if there is none. */
export function findRoute(
  path: string,
  { stories }: Pick<QueryPorts, 'stories'>,
): { route: Route; parameters: string[] } {
  const patterns = stories ? withStories : always;
  for (const { pattern, route } of patterns) {
    const match = pattern.exec(path);
    if (match) return { route, parameters: match.slice(1) };
  }
  const known = patterns.map((each) => each.path).join(', ');
  throw new RequestProblem(404, `There is nothing at ${path}. There is at: ${known}.`);
}

function get(answer: Route['answer']): Route {
  return { method: 'GET', answer };
}

/** A route without parameters in its query. */
function getOne(answer: (parameters: readonly string[], ports: QueryPorts) => Promise<Content>): Route {
  return get((request, parameters, ports) => {
    refuseParameters(request);
    return answer(parameters, ports);
  });
}
