import * as v from 'valibot';
import { about } from '../about.ts';
import { pageSchema } from '../answer-schema.ts';
import { articleLineSchema, foundArticleSchema } from '../article-schema.ts';
import { storyBriefSchema } from './story-brief-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The story that an article of a list stands for. */
export const collapsedStorySchema = v.object({
  ...storyBriefSchema.entries,
  matches: about(
    count,
    'How many of its articles the list met up to the end of this page, as the index has them.',
  ),
});

const collapsedEntries = {
  story: v.exactOptional(
    about(collapsedStorySchema, 'With `collapse=story`; absent for a few seconds while it is in none yet.'),
  ),
  copies: v.exactOptional(about(count, 'With `collapse=copies`: how many others have the same text.')),
};

/** An article as a page of a search shows it, where articles are grouped. */
export const foundInStorySchema = v.object({ ...foundArticleSchema.entries, ...collapsedEntries });

/** A line of NDJSON where articles are grouped. */
export const storyLineSchema = v.object({ ...articleLineSchema.entries, ...collapsedEntries });

/** A page of articles where they are grouped. */
export const storyPageSchema = v.object({
  ...pageSchema.entries,
  articles: v.array(foundInStorySchema),
  counted: v.exactOptional(
    about(
      v.literal('articles'),
      'With `collapse` or `copies`: `total`, `facets` and `interval` count every article that matches, also those that these leave out.',
    ),
  ),
});

/** The story that an article of a list stands for, as its schema says. */
export type CollapsedStory = v.InferOutput<typeof collapsedStorySchema>;
/** A page of articles, as its schema says: the compiler holds the route to it. */
export type StoryPage = v.InferOutput<typeof storyPageSchema>;
/** A line of NDJSON, as its schema says. */
export type StoryLine = v.InferOutput<typeof storyLineSchema>;
