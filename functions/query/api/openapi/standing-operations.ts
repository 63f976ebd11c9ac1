import { exampleSearch } from './examples.ts';
import { type Operation, refer } from './operation.ts';

const json = 'application/json';
const name = {
  name: 'name',
  in: 'path',
  required: true,
  description: 'Of the search, as `/searches` lists it.',
  schema: { type: 'string' },
  example: exampleSearch,
};

/** Those of standing searches. */
export const standingOperations: Readonly<Record<string, Operation>> = {
  '/searches': {
    method: 'get',
    summary: 'Standing searches, by name',
    description:
      'Each is held against what is served from then on. They are written by the command line and the desk.',
    asks: 'SearchesRequest',
    isPaged: true,
    type: json,
    answer: refer('Searches'),
    problems: [400],
  },
  '/searches/{name}': {
    method: 'get',
    summary: 'One standing search',
    path: [name],
    type: json,
    answer: refer('StandingSearch'),
    problems: [400, 404],
  },
  '/searches/{name}/matches': {
    method: 'get',
    summary: 'What matched a standing search, the newest match first',
    description:
      'By when the match was found, so that an old article that came late is first. Each says why, and shows the article as it is now.',
    path: [name],
    asks: 'MatchesRequest',
    isPaged: true,
    type: json,
    answer: refer('Matches'),
    problems: [400, 404],
  },
  '/searches/{name}/matches.rss': {
    method: 'get',
    summary: 'The same as RSS 2.0, without articles that are gone',
    path: [name],
    asks: 'MatchesRequest',
    isPaged: true,
    type: 'application/rss+xml',
    answer: { type: 'string' },
    problems: [400, 404],
  },
  '/searches/{name}/matches.json': {
    method: 'get',
    summary: 'The same as JSON Feed 1.1, without articles that are gone',
    path: [name],
    asks: 'MatchesRequest',
    isPaged: true,
    type: 'application/feed+json',
    answer: refer('JsonFeed'),
    problems: [400, 404],
  },
  '/searches/{name}/matches.ndjson': {
    method: 'get',
    summary: 'The same as one match a line, with the texts',
    description: 'Each line is a `MatchLine`. `Link` has the address of the next page.',
    path: [name],
    asks: 'MatchesRequest',
    isPaged: true,
    type: 'application/x-ndjson',
    answer: { type: 'string' },
    problems: [400, 404],
  },
};
