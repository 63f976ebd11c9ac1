import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  facetCount,
  gatewayErrorSchema,
  indexSchema,
  jsonFeedSchema,
  measureSchema,
  pageSchema,
  problemSchema,
  topicsSchema,
} from '../answer-schema.ts';
import * as article from '../article-schema.ts';
import { language } from '../language-schema.ts';
import { removal } from '../lines-schema.ts';
import { published } from '../published-schema.ts';
import { searchRequest } from '../request-schema.ts';
import * as standing from '../standing/search-schemas.ts';
import { storySearchRequest } from '../stories/collapse-request.ts';
import * as collapsed from '../stories/collapsed-schema.ts';
import { duplicatesSchema } from '../stories/duplicates-schema.ts';
import * as listing from '../stories/listing-schemas.ts';
import { explanationWithStory } from '../stories/reasons-schema.ts';
import * as story from '../stories/story-schemas.ts';
import { suggestionsSchema, suggestRequest } from '../suggest-schema.ts';
import * as trail from '../version-schema.ts';

/** A JSON answer that says what it took. */
function measured<Entries extends v.ObjectEntries>({ entries }: v.ObjectSchema<Entries, undefined>) {
  return v.object({ ...entries, ...measureSchema.entries });
}

/** Every shape with a name; shapes refer to each other by name. */
const definitions = {
  SearchRequest: searchRequest,
  Page: measured(pageSchema),
  FoundArticle: article.foundArticleSchema,
  ArticleLine: article.articleLineSchema,
  Article: measured(article.articleDetailSchema),
  Explanation: measured(article.explanationSchema),
  Versions: measured(trail.versionsSchema),
  VersionText: measured(trail.versionTextSchema),
  SuggestRequest: suggestRequest,
  Suggestions: measured(suggestionsSchema),
  SearchesRequest: standing.searchesRequest,
  Searches: measured(standing.searchesSchema),
  StandingSearch: measured(standing.standingSearchSchema),
  MatchesRequest: standing.matchesRequest,
  Matches: measured(standing.matchesSchema),
  MatchLine: standing.matchLineSchema,
  Topics: measured(topicsSchema),
  JsonFeed: jsonFeedSchema,
  Index: indexSchema,
  Problem: problemSchema,
  GatewayError: gatewayErrorSchema,
  ArticleId: article.articleId,
  PublicationDate: published,
  Language: language,
  Topic: article.topic,
  Name: article.named,
  Entity: article.entity,
  Removal: removal,
  StageError: article.stageError,
  Source: article.source,
  FacetCount: facetCount,
};

/** Those of a stack that groups articles, besides. */
const storyDefinitions = {
  StoriesRequest: listing.storiesRequest,
  Stories: measured(listing.storiesSchema),
  Explanation: measured(explanationWithStory),
  StoryRequest: story.storyRequest,
  Story: measured(story.storySchema),
  StoryArticlesRequest: story.storyArticlesRequest,
  StoryArticles: measured(story.storyArticlesSchema),
  Duplicates: measured(duplicatesSchema),
  CollapsedStory: collapsed.collapsedStorySchema,
};

/** Those that say more where articles are grouped. */
const withStories = {
  SearchRequest: storySearchRequest,
  Page: measured(collapsed.storyPageSchema),
  FoundArticle: collapsed.foundInStorySchema,
  ArticleLine: collapsed.storyLineSchema,
};

/** Name of a shape in the document. */
export type ComponentName = keyof typeof definitions | keyof typeof storyDefinitions;

/** A JSON Schema, as far as this folder uses it. */
export type JsonSchema = Record<string, unknown>;

/** The shapes as JSON Schema 2020-12, as in OpenAPI 3.1. Checks that it cannot express are in the descriptions. */
export function describeComponents(hasStories: boolean): Record<ComponentName, JsonSchema> {
  const described = { ...definitions, ...(hasStories && { ...storyDefinitions, ...withStories }) };
  return toJsonSchemaDefs(described, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  }) as Record<ComponentName, JsonSchema>;
}
