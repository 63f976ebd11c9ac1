import * as v from 'valibot';
import { matchesSchema, searchesSchema } from '../../stack/api-answer.ts';
import { articleFacts } from '../article-facts.ts';
import { cutFact, keepShort } from '../frame.ts';
import { type Ask, defineTool, inputOf, readAnswer } from '../tool.ts';
import { toParameters } from './question.ts';

/** Searches, or matches, of one answer at first. */
const usuallyListed = 20;
const sinceMessage = 'since must be a time such as 2026-01-12T14:05:00Z.';

/** Gives what came for the searches that stand. */
export const watchesTool = defineTool({
  name: 'watches',
  title: 'Searches that stand',
  description: `Searches that people let stand in the archive, and what matched them. Without \`name\` it lists the searches: what each asks, and since when. With \`name\` it lists the matches of that search, the newest match first, with why each matched: an article is a match from when it came, however old it is. Use it to tell what is new on a subject; give \`since\` for what came after a time. To go on, ask the same again with the \`cursor\` of the answer. It cannot make or remove searches.`,
  input: inputOf({
    name: v.exactOptional(
      v.pipe(
        v.string('name must be text.'),
        v.nonEmpty('name must be the name of a search.'),
        v.description('The name of a search, as this tool lists it.'),
      ),
    ),
    since: v.exactOptional(
      v.pipe(
        v.string(sinceMessage),
        v.isoTimestamp(sinceMessage),
        v.description('Matches after this time alone.'),
      ),
    ),
    cursor: v.exactOptional(
      v.pipe(v.string('cursor must be text.'), v.description('The `cursor` of the answer before.')),
    ),
  }),
  answer: ({ name, ...input }, ask) =>
    keepShort(usuallyListed, (size) => {
      const parameters = toParameters({ ...input, limit: size });
      if (name !== undefined) return listMatches(name, parameters, ask);
      if (input.since !== undefined) throw new Error('since goes with name: give the name of a search.');
      return listSearches(parameters, ask);
    }),
});

type Parameters = ReturnType<typeof toParameters>;

async function listSearches(parameters: Parameters, ask: Ask): Promise<object> {
  const { searches, cursor } = readAnswer(searchesSchema, await ask('/searches', parameters));
  return {
    searches: searches.map(({ name, question, since, isMuted }) => ({
      name,
      question,
      since,
      ...(isMuted && { isMuted }),
    })),
    ...(cursor !== null && { cursor }),
  };
}

async function listMatches(name: string, parameters: Parameters, ask: Ask): Promise<object> {
  const path = `/searches/${encodeURIComponent(name)}/matches`;
  const { search, matches, cursor } = readAnswer(matchesSchema, await ask(path, parameters));
  return {
    search: search.name,
    question: search.question,
    matches: matches.map(({ at, articleId, why, snippet, article }) => ({
      matchedAt: at,
      words: why.words,
      filters: why.filters.map(({ facet, name: value }) => `${facet}: ${value}`),
      ...(snippet && { passage: cutFact(snippet.text, 600) }),
      article: article ? articleFacts(article) : { id: articleId, gone: true },
    })),
    ...(cursor !== null && { cursor }),
  };
}
