import * as v from 'valibot';
import { ApiRefusal, getJson } from './catalogue-api.ts';

const reportSchema = v.object({
  id: v.string(),
  at: v.string(),
  precision: v.optional(v.string()),
  undated: v.optional(v.boolean()),
  title: v.string(),
  language: v.string(),
  source: v.string(),
  copyOf: v.optional(v.string()),
  isFirstOfSource: v.optional(v.boolean()),
  isFirstOfLanguage: v.optional(v.boolean()),
});

/** The parts of the answer to `GET /stories/{id}` that the commands use. */
export const storySchema = v.object({
  id: v.string(),
  title: v.string(),
  titles: v.array(v.object({ language: v.string(), title: v.string(), id: v.string() })),
  articles: v.number(),
  copies: v.number(),
  sources: v.number(),
  languages: v.array(v.object({ language: v.string(), articles: v.number() })),
  first: v.string(),
  last: v.string(),
  timeline: v.array(reportSchema),
  cut: v.optional(v.boolean()),
});

const briefSchema = v.object({
  id: v.string(),
  title: v.string(),
  articles: v.number(),
  copies: v.number(),
  sources: v.number(),
  languages: v.array(v.string()),
  first: v.string(),
  last: v.string(),
  growth: v.number(),
});

/** The parts of the answer to `GET /stories` that the commands use. */
export const storiesSchema = v.object({
  stories: v.array(briefSchema),
  cursor: v.nullable(v.string()),
});

/** A page of stories. */
export type StoryList = v.InferOutput<typeof storiesSchema>;
/** A story as the API tells it. */
export type Story = v.InferOutput<typeof storySchema>;
/** An article in its timeline. */
export type Report = Story['timeline'][number];

const indexSchema = v.object({ routes: v.array(v.object({ url: v.string() })) });

/** Calls the API: `GET` of a path, with a query. */
type Ask = (path: string, query?: Query) => Promise<unknown>;
type Query = Record<string, string | string[]>;

/** How the API of an archive is called. */
export function askOf(api: string): Ask {
  return (path, query) => getJson(api, path, query);
}

/**
 * Asks for something of stories. Where it is not there, the error says why: because the archive groups nothing, which its index of
 * routes tells, or, in the words of `none`, because there is no such story.
 */
export async function askOfStories(
  path: string,
  query: Query,
  ask: Ask,
  none = 'There is no such story.',
): Promise<unknown> {
  return ask(path, query).catch(async (error) => {
    if (!(error instanceof ApiRefusal && error.status === 404)) throw error;
    const { routes } = v.parse(indexSchema, await ask('/'));
    const isGrouped = routes.some(({ url }) => url.endsWith('/stories/{id}'));
    throw new Error(isGrouped ? none : describeUngrouped, { cause: error });
  });
}

const describeUngrouped =
  'This archive does not group articles into stories. With the setting stories=true it does: docs/stories.md says how.';

/** What is said of an article that is in no story. */
export function describeNoStory(name: string): string {
  return `There is no story of the article ${name}: it is in one some seconds after it is found, and in none if it was rejected or deleted.`;
}
