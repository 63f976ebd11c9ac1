import type { CleanedCopy } from '../../article/article.ts';
import { takeIndexedWords } from '../../words/indexed-words.ts';
import { prefixStems } from '../../words/prefix-stems.ts';
import { stemsOf, stemWord } from '../../words/stem.ts';
import type { Term, TextQuery } from './text-query.ts';

/** Whether texts must be read: the index knows which words an article has, but not whether they are adjacent. */
export function needsText({ all, none }: TextQuery): boolean {
  return [...all.flat(), ...none].some(({ kind }) => kind === 'phrase');
}

/** The stems of an article's words. */
interface Stems {
  title: Set<string>;
  all: Set<string>;
}

/** The words of an article by paragraph, the title first, as no phrase crosses a paragraph. */
interface Words {
  title: string[];
  body: string[][];
  /** Called for words and prefixes only: a phrase needs no stems. */
  stems(): Stems;
}

/** Whether a text's indexed words, in its language, meet the conditions that the index alone could not check. */
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

function wordsOf(copy: Pick<CleanedCopy, 'title' | 'body'>, language: string): Words {
  const { title, body } = takeIndexedWords(copy);
  let stems: Stems | undefined;
  return {
    title,
    body,
    stems() {
      stems ??= stemsIn(title, body, language);
      return stems;
    },
  };
}

function stemsIn(title: readonly string[], body: readonly string[][], language: string): Stems {
  const inTitle = new Set(title.map((word) => stemWord(word, language)));
  const all = new Set(inTitle);
  for (const paragraph of body) for (const word of paragraph) all.add(stemWord(word, language));
  return { title: inTitle, all };
}

function holdsTerm({ title, body, stems }: Words, term: Term, languages: number): boolean {
  if (term.kind === 'phrase') {
    const places = term.inTitle ? [title] : [title, ...body];
    return places.some((words) => findPhrase(words, term.words) >= 0);
  }
  const known = term.inTitle ? stems().title : stems().all;
  if (term.kind === 'word') return stemsOf(term.word, languages).some((stem) => known.has(stem));
  const shorter = prefixStems(term.prefix, languages);
  return [...known].some((stem) => stem.startsWith(term.prefix) || shorter.includes(stem));
}

/** The index at which the words of a phrase first follow one another; -1 if they do not. */
function findPhrase(words: readonly string[], phrase: readonly string[]): number {
  return words.findIndex((_, start) => phrase.every((word, i) => words[start + i] === word));
}
