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
