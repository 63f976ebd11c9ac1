import { exampleId } from './examples.ts';
import { type Operation, refer } from './operation.ts';

const json = 'application/json';
const id = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Of any article that is in the story.',
  schema: refer('ArticleId'),
  example: exampleId,
};

/** Those of stories, where articles are grouped. */
export const storyOperations: Readonly<Record<string, Operation>> = {
  '/articles/{id}/duplicates': {
    method: 'get',
    summary:
      'What has the text of an article too: its copies, compared with it, and the same text at any time',
    path: [{ ...id, description: 'Of the article, as listings give it.' }],
    type: json,
    answer: refer('Duplicates'),
    problems: [400, 404],
  },
  '/stories': {
    method: 'get',
    summary: 'Stories of two articles or more, the two hundred largest of each day',
    description:
      'Each as it stood at the end of the last of the days asked for on which it has an article; of today, as it was some minutes ago.',
    asks: 'StoriesRequest',
    isPaged: true,
    type: json,
    answer: refer('Stories'),
    problems: [400],
  },
  '/stories.rss': {
    method: 'get',
    summary: 'The same as RSS 2.0: an item a story, which says when it grew',
    asks: 'StoriesRequest',
    isPaged: true,
    type: 'application/rss+xml',
    answer: { type: 'string' },
    problems: [400],
  },
  '/stories.json': {
    method: 'get',
    summary: 'The same as JSON Feed 1.1: an item a story, which says when it grew',
    asks: 'StoriesRequest',
    isPaged: true,
    type: 'application/feed+json',
    answer: refer('JsonFeed'),
    problems: [400],
  },
  '/stories/{id}': {
    method: 'get',
    summary: 'The story that an article is in: who told it, when and in which languages, and who only copied',
    path: [id],
    asks: 'StoryRequest',
    type: json,
    answer: refer('Story'),
    problems: [400, 404],
  },
  '/stories/{id}/articles': {
    method: 'get',
    summary: 'The articles of a story, page by page',
    path: [id],
    asks: 'StoryArticlesRequest',
    isPaged: true,
    type: json,
    answer: refer('StoryArticles'),
    problems: [400, 404],
  },
};
