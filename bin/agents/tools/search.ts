import * as v from 'valibot';
import { limitSchema } from '../../../functions/query/api/limit-schema.ts';
import { searchRequest } from '../../../functions/query/api/request-schema.ts';
import { listSchema } from '../../stack/api-answer.ts';
import { articleFacts } from '../article-facts.ts';
import { cutFact, keepShort } from '../frame.ts';
import { defineTool, inputOf, readAnswer } from '../tool.ts';
import { question, toParameters } from './question.ts';

/**
 * Articles of one answer to an agent.
 * @limit The tool refuses more, and says so.
 */
const mostListed = 25;
const usuallyListed = 10;

const { sort, order, cursor, key, state } = searchRequest.entries;

/** Finds articles. */
export const searchTool = defineTool({
  name: 'search',
  title: 'Search the archive',
  description: `Finds news articles of the archive, newest first, with their facts and, where \`q\` is given, the words around the first matches.
Give words in \`q\`, filters, or both: different filters narrow, several values of one filter widen, a hyphen before a value excludes it. Words are matched, not meanings: use few, in the language of the articles, or with OR in several. Filters by name (person, organisation, place) know other spellings and languages. \`sort\` "relevance" lists the best match of \`q\` first.
To go on, ask the same again with the \`cursor\` of the answer. To read an article, give its \`id\` to the tool read. Where nothing is found, use fewer words or filters, or ask the tool topics what there is.`,
  input: inputOf({
    ...question,
    // The API's own defaults hold, and not everything may be sorted.
    sort: v.exactOptional(sort.wrapped),
    order: v.exactOptional(order.wrapped),
    limit: limitSchema({ most: mostListed, usual: usuallyListed, description: 'Articles of one answer.' }),
    cursor,
    key,
    state,
  }),
  answer: ({ limit, ...input }, ask) =>
    // One that is too long is asked for anew with fewer, so that its cursor goes on where it ends.
    keepShort(limit, async (size) => {
      const snippets = input.q !== undefined && { snippets: true };
      const parameters = toParameters({ ...input, ...snippets, limit: size });
      const {
        articles,
        total,
        cursor: next,
        partial,
      } = readAnswer(listSchema, await ask('/articles', parameters));
      return {
        ...(total && { [total.isExact ? 'found' : 'foundAbout']: total.count }),
        ...(partial && {
          partial: 'The time for a search was used up; what is here is right. Go on with cursor.',
        }),
        articles: articles.map((article) => ({
          ...articleFacts(article),
          ...(article.snippet && { passage: cutFact(article.snippet.text, 600) }),
        })),
        ...(next !== null && { cursor: next }),
      };
    }),
});
