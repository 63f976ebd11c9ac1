import * as v from 'valibot';
import { countedFacets, type FacetName } from '../../article/facets.ts';
import { topicLanguages } from '../../classify/topics/taxonomy.ts';
import { problemCodes } from '../../http/request-problem.ts';
import { foundArticleSchema } from './article-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What every JSON answer says about its own cost. */
export const measureSchema = v.object({
  tookMs: v.pipe(v.number(), v.minValue(0), v.description('Milliseconds that answering took.')),
  consumed: v.pipe(
    v.object({ readUnits: v.pipe(v.number(), v.minValue(0)) }),
    v.description('What DynamoDB charges for the answer.'),
  ),
});

/** One value of a facet, and how many matches have it. */
export const facetCount = v.object({
  value: v.pipe(v.string(), v.description('As the filter of this name takes it.')),
  name: v.string(),
  count,
});

/** A page of articles, and what was counted. */
export const pageSchema = v.object({
  articles: v.array(foundArticleSchema),
  cursor: v.pipe(v.nullable(v.string()), v.description('Where the next page begins; null on the last one.')),
  total: v.exactOptional(
    v.pipe(
      v.object({ count, isExact: v.boolean() }),
      v.description(
        'How many match. Where `isExact` is false it is an estimate from the index, which may still count what was replaced or deleted. Absent with `state`.',
      ),
    ),
  ),
  facets: v.exactOptional(
    v.object({
      ofNewest: v.pipe(count, v.description('How many matches, the newest, were counted.')),
      counts: v.object(
        v.entriesFromList(countedFacets, v.exactOptional(v.array(facetCount))) as Record<
          FacetName,
          v.ExactOptionalSchema<v.ArraySchema<typeof facetCount, undefined>, undefined>
        >,
      ),
    }),
  ),
  interval: v.exactOptional(
    v.object({
      by: v.picklist(['day', 'month']),
      isExact: v.boolean(),
      counts: v.array(
        v.object({
          from: v.pipe(v.string(), v.description('A day (`2022-01-12`) or a month (`2022-01`).')),
          count,
        }),
      ),
    }),
  ),
  partial: v.pipe(
    v.boolean(),
    v.description('The budget of a query was used up: what is there is right, and the cursor goes on.'),
  ),
});

const topicNames = v.object(v.entriesFromList(topicLanguages, v.string()));

/** The addresses of the API. */
export const indexSchema = v.object({
  title: v.string(),
  description: v.string(),
  openapi: v.pipe(v.string(), v.description('Where the OpenAPI document is.')),
  routes: v.array(
    v.object({
      method: v.picklist(['GET', 'POST']),
      url: v.pipe(v.string(), v.description('What stands in braces is to be filled in.')),
      type: v.pipe(v.string(), v.description('Media type of the answer.')),
      summary: v.string(),
    }),
  ),
});

/** Every topic that an article can have. */
export const topicsSchema = v.object({
  topics: v.array(
    v.object({
      code: v.pipe(v.string(), v.regex(/^\d{8}$/)),
      parent: v.exactOptional(v.pipe(v.string(), v.description('The next broader topic.'))),
      names: topicNames,
    }),
  ),
});

/** A problem document (RFC 9457): the caller's mistake, or ours. */
export const problemSchema = v.object({
  type: v.literal('about:blank'),
  title: v.string(),
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  detail: v.pipe(v.string(), v.description('What is wrong and what is allowed.')),
  code: v.pipe(v.picklist(problemCodes), v.description('What is wrong, by a word that does not change.')),
  parameter: v.exactOptional(v.pipe(v.string(), v.description('What has to be changed.'))),
});

/** A feed as jsonfeed.org/version/1.1 describes it. */
export const jsonFeedSchema = v.object({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: v.string(),
  feed_url: v.string(),
  next_url: v.exactOptional(v.string()),
  items: v.array(
    v.object({
      id: v.string(),
      url: v.string(),
      external_url: v.exactOptional(
        v.pipe(v.string(), v.description('Where the article was published, where that is known.')),
      ),
      title: v.string(),
      content_text: v.string(),
      summary: v.exactOptional(v.string()),
      date_published: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
      date_modified: v.pipe(v.string(), v.isoTimestamp()),
      authors: v.exactOptional(v.array(v.object({ name: v.string() }))),
      tags: v.exactOptional(v.array(v.string())),
      language: v.exactOptional(v.string()),
    }),
  ),
});

/** An error of API Gateway itself, when no function answers. */
export const gatewayErrorSchema = v.object({ message: v.nullable(v.string()) });

/** What an answer says about its own cost. */
export type Measure = v.InferOutput<typeof measureSchema>;
/** A page of articles, as its schema says: the compiler holds the route to it. */
export type Page = v.InferOutput<typeof pageSchema>;
/** What there is at the API, as its schema says. */
export type ApiIndex = v.InferOutput<typeof indexSchema>;
/** A JSON Feed, as its schema says. */
export type JsonFeed = v.InferOutput<typeof jsonFeedSchema>;
