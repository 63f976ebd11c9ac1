import type { CleanedCopy } from '../../article/article.ts';
import { prefixStems } from '../../words/prefix-stems.ts';
import { stemsOf, stemWord } from '../../words/stem.ts';
import { tokenise } from '../../words/tokenise.ts';
import type { Term, TextQuery } from './text-query.ts';

/** Whether the index alone cannot tell: it knows which words an article holds, not whether they follow one another. */
export function needsText({ all, none }: TextQuery): boolean {
  return [...all.flat(), ...none].some(({ kind }) => kind === 'phrase');
}

/** The words of an article: the title, and the body's paragraphs, each apart, since no phrase goes beyond one. */
interface Words {
  title: string[];
  body: string[][];
  stems: { title: Set<string>; all: Set<string> };
}

/** Whether a text, in its language, bears out what the index could not tell of it. */
export function matchesText(
  { all, none }: TextQuery,
  copy: Pick<CleanedCopy, 'title' | 'body'>,
  language: string,
  languages: number,
): boolean {
  const words = wordsOf(copy, language);
  const holds = (term: Term) => holdsTerm(words, term, languages);
  return all.every((terms) => terms.some(holds)) && !none.some(holds);
}

function wordsOf({ title, body }: Pick<CleanedCopy, 'title' | 'body'>, language: string): Words {
  const inTitle = tokenise(title);
  const inBody = body.map(tokenise);
  const stem = (word: string) => stemWord(word, language);
  const titleStems = new Set(inTitle.map(stem));
  return {
    title: inTitle,
    body: inBody,
    stems: { title: titleStems, all: new Set([...titleStems, ...inBody.flat().map(stem)]) },
  };
}

function holdsTerm({ title, body, stems }: Words, term: Term, languages: number): boolean {
  const known = term.inTitle ? stems.title : stems.all;
  if (term.kind === 'word') return stemsOf(term.word, languages).some((stem) => known.has(stem));
  if (term.kind === 'prefix') {
    const shorter = prefixStems(term.prefix, languages);
    return [...known].some((stem) => stem.startsWith(term.prefix) || shorter.includes(stem));
  }
  const places = term.inTitle ? [title] : [title, ...body];
  return places.some((words) => findPhrase(words, term.words) >= 0);
}

/** Where the words of a phrase first follow one another; -1 if they do not. */
function findPhrase(words: readonly string[], phrase: readonly string[]): number {
  return words.findIndex((_, start) => phrase.every((word, i) => words[start + i] === word));
}
