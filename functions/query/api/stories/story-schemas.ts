import * as v from 'valibot';
import { about } from '../about.ts';
import { articleId, articleSummarySchema, rev } from '../article-schema.ts';
import { searchesRequest } from '../standing/search-schemas.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.string(), v.isoTimestamp());
const code = about(v.string(), 'ISO 639-1, or `und`.');
const languageMessage = 'language must be an ISO 639-1 code such as fr, or und.';
const orderMessage = 'order must be latest or first.';

/** The request of `GET /stories/{id}`. */
export const storyRequest = v.strictObject({
  language: v.exactOptional(
    v.pipe(
      v.string(languageMessage),
      v.regex(/^(?:[a-z]{2}|und)$/, languageMessage),
      v.description(
        'The language of `title`: ISO 639-1, or `und`. Without it, or where no article is in it, the commonest of the story.',
      ),
      v.examples(['fr']),
    ),
  ),
});

/** The request of `GET /stories/{id}/articles`. */
export const storyArticlesRequest = v.strictObject({
  order: v.optional(
    v.pipe(
      v.picklist(['latest', 'first'], orderMessage),
      v.description('`latest`: the last report first. `first`: told forwards.'),
      v.examples(['first']),
    ),
    'latest',
  ),
  ...searchesRequest.entries,
});

const identity = {
  id: about(articleId, 'Of the story: the id of its earliest article.'),
  movedTo: v.exactOptional(
    about(articleId, 'The same, where it was asked for by the id of another article that is in it.'),
  ),
};

/** What an article of a story is told by. */
export const reportFields = {
  id: articleId,
  at: about(time, 'When it was published; of an undated article, when its file was stored.'),
  precision: v.exactOptional(
    about(
      v.picklist(['day', 'month']),
      'No time of day is known: `at` is the beginning of this day or month, and of two of the same day it is not known which was first.',
    ),
  ),
  undated: v.exactOptional(
    about(
      v.literal(true),
      'It names no date: `at` is when its file was stored, and says nothing of who was first.',
    ),
  ),
  title: v.string(),
  language: code,
  source: about(v.string(), 'Whom it comes from: its publisher, else its site, else the folder of its file.'),
};

const report = v.object({
  ...reportFields,
  copyOf: v.exactOptional(about(articleId, 'The earliest article with the same text.')),
  rev: v.exactOptional(about(rev, 'How often its content changed; absent where it never did.')),
  changedAt: v.exactOptional(about(time, 'When the file that it has now was stored, where `rev` is there.')),
  isFirstOfSource: v.exactOptional(about(v.literal(true), 'The first that its source wrote itself.')),
  isFirstOfLanguage: v.exactOptional(about(v.literal(true), 'The first in its language.')),
});

/** A story whole. */
export const storySchema = v.object({
  ...identity,
  title: about(v.string(), 'In the language that was asked for, else in the commonest.'),
  titles: about(
    v.array(v.object({ language: code, title: v.string(), id: articleId })),
    'The headline of the first report in each language, the commonest language first.',
  ),
  articles: about(count, 'How many there are, copies included.'),
  copies: about(count, 'How many of them are copies of an earlier one.'),
  sources: about(count, 'How many sources wrote something of their own.'),
  languages: about(v.array(v.object({ language: code, articles: count })), 'The commonest first.'),
  first: about(time, 'Of the first article.'),
  last: about(time, 'Of the last article.'),
  timeline: about(v.array(report), 'Its articles, the first one first.'),
  cut: v.exactOptional(
    about(v.literal(true), 'The timeline ends early: `/stories/{id}/articles` has all of it.'),
  ),
});

/** A page of the articles of a story. */
export const storyArticlesSchema = v.object({
  story: v.object(identity),
  articles: v.array(articleSummarySchema),
  cursor: about(v.nullable(v.string()), 'Where the next page begins; null on the last one.'),
});

/** A story, as its schema says: the compiler holds the route to it. */
export type Story = v.InferOutput<typeof storySchema>;
/** An article in the timeline of a story, as its schema says. */
export type Report = v.InferOutput<typeof report>;
/** A page of the articles of a story, as its schema says. */
export type StoryArticles = v.InferOutput<typeof storyArticlesSchema>;
