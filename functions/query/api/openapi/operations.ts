import { exampleBodies, exampleId, exampleRev } from './examples.ts';
import { type Operation, refer } from './operation.ts';
import { standingOperations } from './standing-operations.ts';

const json = 'application/json';
const id = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Of the article, as listings give it.',
  schema: refer('ArticleId'),
  example: exampleId,
};
const rev = {
  name: 'rev',
  in: 'path',
  required: true,
  description: 'As `/articles/{id}/versions` lists it.',
  schema: { type: 'integer', minimum: 1 },
  example: exampleRev,
};

/** Every operation, by its path as `routes` names it. */
export const operations: Readonly<Record<string, Operation>> = {
  '/': {
    method: 'get',
    summary: 'What there is',
    type: json,
    answer: refer('Index'),
    problems: [400],
  },
  '/articles': {
    method: 'get',
    summary: 'Articles, newest first or best first',
    description:
      'All parameters may be combined. Several values of one filter mean "or", different filters "and"; `-` in front of a value excludes. A value may be given by repeating its parameter; topics, languages and facets also with commas between them. All filters together may have 50 values.',
    isSearch: true,
    type: json,
    answer: refer('Page'),
    problems: [400],
  },
  '/articles.rss': {
    method: 'get',
    summary: 'The same as RSS 2.0',
    isSearch: true,
    type: 'application/rss+xml',
    answer: { type: 'string' },
    problems: [400],
  },
  '/articles.json': {
    method: 'get',
    summary: 'The same as JSON Feed 1.1, with the texts',
    isSearch: true,
    type: 'application/feed+json',
    answer: refer('JsonFeed'),
    problems: [400],
  },
  '/articles.ndjson': {
    method: 'get',
    summary: 'The same as one JSON document a line, with the texts',
    description: 'Each line is an `ArticleLine`. `Link` has the address of the next page.',
    isSearch: true,
    type: 'application/x-ndjson',
    answer: { type: 'string' },
    problems: [400],
  },
  '/articles.csv': {
    method: 'get',
    summary: 'The same as a table for spreadsheets, without texts',
    description:
      'CSV as RFC 4180 describes it, in UTF-8. The page without a `cursor` begins with a byte order mark and the names of the columns. No cell is taken for a formula: an apostrophe stands before one that begins like it. `Link` has the address of the next page.',
    isSearch: true,
    type: 'text/csv',
    answer: { type: 'string' },
    problems: [400],
  },
  '/articles/search': {
    method: 'post',
    summary: 'The same question in JSON',
    description: 'Takes a body of at most 64 KB.',
    body: {
      required: true,
      content: { [json]: { schema: refer('SearchRequest'), examples: exampleBodies } },
    },
    type: json,
    answer: refer('Page'),
    problems: [400, 413, 415],
  },
  '/articles/{id}': {
    method: 'get',
    summary: 'One article with its text and labels',
    description: 'Also while it is in work, rejected or failed, with why and what to do.',
    path: [id],
    type: json,
    answer: refer('Article'),
    problems: [400, 404],
  },
  '/articles/{id}/explain': {
    method: 'get',
    summary: 'Why an article is as it is: every removed line, the evidence of every label',
    path: [id],
    type: json,
    answer: refer('Explanation'),
    problems: [400, 404],
  },
  '/articles/{id}/versions': {
    method: 'get',
    summary: 'The correction trail: every text that is kept of an article',
    path: [id],
    type: json,
    answer: refer('Versions'),
    problems: [400, 404],
  },
  '/articles/{id}/versions/{rev}': {
    method: 'get',
    summary: 'One text of the correction trail',
    path: [id, rev],
    type: json,
    answer: refer('VersionText'),
    problems: [400, 404],
  },
  ...standingOperations,
  '/suggest': {
    method: 'get',
    summary: 'Values of filters that begin as was typed, with counts',
    description:
      'Names by any of their words, as far as the newest articles with such a word have them; by their first word in the whole archive.',
    asks: 'SuggestRequest',
    type: json,
    answer: refer('Suggestions'),
    problems: [400],
  },
  '/topics': {
    method: 'get',
    summary: 'Every topic that an article can be given',
    description: 'IPTC NewsCodes, CC BY 4.0.',
    type: json,
    answer: refer('Topics'),
    problems: [400],
  },
  '/events/schema.json': {
    method: 'get',
    summary: 'The JSON Schema of the events that a stack announces',
    description:
      'Of an event as Amazon EventBridge delivers it; `definitions` has the payloads. Also where no events are announced.',
    type: json,
    answer: { type: 'object' },
    problems: [400],
  },
  '/openapi.json': {
    method: 'get',
    summary: 'This document',
    type: json,
    answer: { type: 'object' },
    problems: [400],
  },
};
