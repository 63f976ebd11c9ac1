import * as v from 'valibot';
import { about } from '../about.ts';
import { articleId } from '../article-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.string(), v.isoTimestamp());

/** What a list says of a story in a few words. */
export const storyBriefSchema = v.object({
  id: about(articleId, 'Of the story: the id of its earliest article.'),
  title: about(
    v.string(),
    'The headline of its first report that is no copy, in the language asked for, else in the commonest.',
  ),
  articles: about(count, 'How many there are, copies included.'),
  copies: about(count, 'How many of them are copies of an earlier one.'),
  sources: about(count, 'How many sources wrote something of their own.'),
  languages: about(v.array(v.string()), 'ISO 639-1, or `und`; the commonest first.'),
  first: about(time, 'Of the first article.'),
  last: about(time, 'Of the last article.'),
});

/** A story in a few words, as its schema says. */
export type StoryBrief = v.InferOutput<typeof storyBriefSchema>;
