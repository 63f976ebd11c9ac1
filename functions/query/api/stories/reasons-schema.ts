import * as v from 'valibot';
import { about } from '../about.ts';
import { articleId, explanationSchema } from '../article-schema.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const reason = v.object({
  id: articleId,
  title: v.string(),
  score: about(share, 'How much the two resemble one another; less the more hours are between them.'),
  isCopy: v.exactOptional(about(v.literal(true), 'One is a copy of the other.')),
  shared: about(
    v.object({ words: v.array(v.string()), names: v.array(v.string()), numbers: v.array(v.string()) }),
    'What counts between them, as the article that was asked for writes it, what tells most first: in one language words and names, across languages names and numbers.',
  ),
});

/** Why an article is in its story. */
const reasonsSchema = v.object({
  id: about(articleId, 'Of the story.'),
  because: about(v.array(reason), 'The articles of the story that it resembles most, at most three.'),
  threshold: about(
    share,
    'So much resemblance connects two articles; the average over the articles decides.',
  ),
  compared: about(
    count,
    'How many articles of the story it was compared with: those within three days, the nearest ones.',
  ),
});

/** Why an article is as it is, and why in its story. */
export const explanationWithStory = v.object({
  ...explanationSchema.entries,
  story: v.exactOptional(about(reasonsSchema, 'Why it is in its story; absent for what is in none.')),
});

/** Why an article is in its story, as its schema says: the compiler holds the route to it. */
export type StoryReasons = v.InferOutput<typeof reasonsSchema>;
