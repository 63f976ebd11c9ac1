import * as v from 'valibot';
import { articleId, articleLineSchema, articleSummarySchema, rev } from '../article-schema.ts';
import { limitSchema } from '../limit-schema.ts';

/**
 * Standing searches, or their matches, on a page.
 * @limit The request is refused with 400.
 */
const maxOnPage = 100;
const defaultOnPage = 20;
/**
 * @limit The request is refused with 400.
 */
const maxCursorLength = 1_024;

const about = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));
const time = v.pipe(v.string(), v.isoTimestamp());

const cursorMessage = 'cursor must be the cursor of the last answer as it is.';
const sinceMessage = 'since must be a time such as 2026-01-12T14:05:00.000Z.';

/** The request of `GET /searches`. */
export const searchesRequest = v.strictObject({
  limit: limitSchema({ most: maxOnPage, usual: defaultOnPage, description: 'How many on a page.' }),
  cursor: v.exactOptional(
    v.pipe(
      v.string(cursorMessage),
      v.maxLength(maxCursorLength, cursorMessage),
      v.description('The `cursor` of the page before.'),
    ),
  ),
});

/** The request of `GET /searches/{name}/matches` and its other forms. */
export const matchesRequest = v.strictObject({
  ...searchesRequest.entries,
  since: v.exactOptional(
    v.pipe(
      v.string(sinceMessage),
      v.check((value) => !Number.isNaN(Date.parse(value)) && /^\d{4}-/.test(value), sinceMessage),
      v.description('Only matches that were found after this time.'),
      v.examples(['2026-01-12T14:05:00.000Z']),
    ),
  ),
});

/** A search that stands. */
export const standingSearchSchema = v.object({
  name: v.string(),
  question: about(
    v.record(v.string(), v.union([v.string(), v.array(v.string())])),
    'The parameters of a search that say which articles are found, as `POST /articles/search` takes them.',
  ),
  since: about(time, 'Since when it asks this question: what was served before is no match.'),
  onChange: about(
    v.boolean(),
    'Whether it is told again when an article that matched changes; else once for an article.',
  ),
  isMuted: about(v.boolean(), 'Its matches are kept, and not announced.'),
});

const cursor = about(v.nullable(v.string()), 'Where the next page begins; null on the last one.');

/** A page of searches, by name. */
export const searchesSchema = v.object({ searches: v.array(standingSearchSchema), cursor });

const matchFields = {
  articleId,
  rev,
  at: about(time, 'When the match was found.'),
  why: about(
    v.object({
      words: about(v.array(v.string()), 'Words, phrases and prefixes of `q` that held, as they are typed.'),
      filters: about(
        v.array(v.object({ facet: v.string(), value: v.string(), name: v.string() })),
        'Values of filters that held: as the filter takes them, and as they are shown.',
      ),
    }),
    'What of the question held.',
  ),
  snippet: v.exactOptional(
    about(
      v.object({
        text: v.string(),
        highlights: v.array(v.object({ start: v.number(), end: v.number() })),
      }),
      'The stretch of the text with the words that held, as it was then.',
    ),
  ),
};

/** That an article matched, and the article. */
export const matchSchema = v.object({
  ...matchFields,
  article: about(v.nullable(articleSummarySchema), 'The article as it is now; null if it is gone.'),
});

/** A line of NDJSON: a match, and the article with its text. */
export const matchLineSchema = v.object({
  ...matchFields,
  article: about(
    v.nullable(articleLineSchema),
    'The article as it is now, with its text; null if it is gone.',
  ),
});

/** A page of matches. */
export const matchesSchema = v.object({
  search: standingSearchSchema,
  matches: about(v.array(matchSchema), 'The newest match first.'),
  cursor,
});

/** A page of searches, as its schema says: the compiler holds the route to it. */
export type SearchesPage = v.InferOutput<typeof searchesSchema>;
/** A page of matches, as its schema says. */
export type MatchesPage = v.InferOutput<typeof matchesSchema>;
/** A line of NDJSON, as its schema says. */
export type MatchLine = v.InferOutput<typeof matchLineSchema>;
