import type { ListedArticle } from '../stack/api-answer.ts';
import { cutFact } from './frame.ts';

/** Names and topics of one kind that are told of an article. A listing has fewer anyway. */
const toldNames = 20;
const nameLength = 100;

/** What an agent is told of an article besides its text; what is not known is left out. */
export function articleFacts(article: ListedArticle): object {
  const { id, key, title, seen, byline, publisher, url, place, language, size } = article;
  return {
    id,
    title: cutFact(title ?? key),
    ...dateOf(article),
    stored: seen,
    ...facts({ byline, publisher, url, place }),
    ...(language && { language: language.code }),
    ...names({
      topics: article.topics,
      persons: article.persons,
      organisations: article.organisations,
      places: article.places,
      keywords: article.keywords.map((name) => ({ name })),
    }),
    ...(size && { words: size.words }),
    file: key,
    ...workOf(article),
  };
}

/** Of what was not classified yet, nothing is known. */
function dateOf({ published, datedBy }: ListedArticle): object {
  if (published) return { published: published.value };
  return datedBy === undefined ? {} : { undated: true };
}

/** Where an article stands that is not, or not yet, in the catalogue. */
function workOf({ stage, error, hint }: ListedArticle): object {
  if (stage === 'indexed' && !error) return {};
  return {
    stage,
    ...(error && { error: `${error.reason}: ${cutFact(error.message)}` }),
    ...(hint !== undefined && { whatToDo: hint }),
  };
}

function facts(given: Record<string, string | undefined>): object {
  const known = Object.entries(given).filter(([, fact]) => fact !== undefined);
  return Object.fromEntries(known.map(([name, fact = '']) => [name, name === 'url' ? fact : cutFact(fact)]));
}

function names(kinds: Record<string, readonly { name: string }[]>): object {
  const known = Object.entries(kinds).filter(([, list]) => list.length > 0);
  return Object.fromEntries(
    known.map(([kind, list]) => [
      kind,
      list.slice(0, toldNames).map(({ name }) => cutFact(name, nameLength)),
    ]),
  );
}
