import type { CleanedCopy } from '../../article/article.ts';
import { findSpellings } from '../../words/find-spellings.ts';
import { maxIndexedWords, type Passage, takeIndexedWords } from '../../words/indexed-words.ts';
import { prefixStems } from '../../words/prefix-stems.ts';
import { stemsOf, stemWord } from '../../words/stem.ts';
import { needsText, type Term, type TextQuery } from './text-query.ts';

/** Whether texts must be read: the index knows which words an article has, but not whether they are adjacent. */
export function needsTexts({ all, none }: TextQuery): boolean {
  return [...all.flat(), ...none].some(needsText);
}

/** The stems of an article's words. */
interface Stems {
  title: Set<string>;
  all: Set<string>;
}

/** The words of an article by paragraph, the title first, as no phrase crosses a paragraph. */
export interface OpenText {
  title: string[];
  body: string[][];
  language: string;
  /** Called where a term needs them: a phrase does not. */
  stems(): Stems;
  /** Whether an acronym stands there in capitals. */
  hasCapitals(acronym: { joined: string; inTitle: boolean }): boolean;
}

/** Whether a text meets the conditions that the index alone could not check; words are looked for in these `languages`. */
export function matchesText({ all, none }: TextQuery, text: OpenText, languages: number): boolean {
  const holds = (term: Term) => holdsTerm(text, term, languages);
  return all.every((terms) => terms.some(holds)) && !none.some(holds);
}

/** Takes the indexed words of a text, which is in some language. */
export function openText(copy: Pick<CleanedCopy, 'title' | 'body'>, language: string): OpenText {
  const { title, body } = takeIndexedWords(copy);
  let stems: Stems | undefined;
  return {
    title: title.words,
    body: body.map(({ words }) => words),
    language,
    stems() {
      stems ??= stemsIn(title, body, language);
      return stems;
    },
    hasCapitals: ({ joined, inTitle }) =>
      (inTitle ? [copy.title] : [copy.title, ...copy.body]).some((passage) =>
        holdsInCapitals(passage, joined),
      ),
  };
}

function stemsIn(title: Passage, body: readonly Passage[], language: string): Stems {
  const stemsOfPassage = ({ words, spellings }: Passage) =>
    [...words, ...spellings].map((word) => stemWord(word, language));
  const inTitle = new Set(stemsOfPassage(title));
  const all = new Set(inTitle);
  for (const paragraph of body) for (const stem of stemsOfPassage(paragraph)) all.add(stem);
  return { title: inTitle, all };
}

/** Whether a text holds one term. */
export function holdsTerm(text: OpenText, term: Term, languages: number): boolean {
  const { title, body, stems } = text;
  const passages = term.inTitle ? [title] : [title, ...body];
  if (term.kind === 'phrase') return passages.some((words) => holdsInARow(words, term.words, isEqual));
  const known = term.inTitle ? stems().title : stems().all;
  if (term.kind === 'compound') {
    const isThere = stemsOf(term.joined, languages).some((stem) => known.has(stem));
    if (isThere && (!term.isAcronym || text.hasCapitals(term))) return true;
    const parts = term.parts.map((part) => new Set(stemsOf(part, languages)));
    const isForm = (word: string, part: Set<string>) => part.has(stemWord(word, text.language));
    return passages.some((words) => holdsInARow(words, parts, isForm));
  }
  if (term.kind === 'word') return stemsOf(term.word, languages).some((stem) => known.has(stem));
  const shorter = prefixStems(term.prefix, languages);
  return [...known].some((stem) => stem.startsWith(term.prefix) || shorter.includes(stem));
}

const severalCapitals = /\p{Lu}.*\p{Lu}/su;

function holdsInCapitals(passage: string, acronym: string): boolean {
  let words = 0;
  for (const { word, kind, start, end } of findSpellings(passage)) {
    if (kind === 'word' && ++words > maxIndexedWords) return false;
    if (word === acronym && severalCapitals.test(passage.slice(start, end))) return true;
  }
  return false;
}

const isEqual = (word: string, wanted: string) => word === wanted;

/** Whether words that are wanted follow one another. */
function holdsInARow<Wanted>(
  words: readonly string[],
  wanted: readonly Wanted[],
  is: (word: string, wanted: Wanted) => boolean,
): boolean {
  const last = words.length - wanted.length;
  return words.some(
    (_, start) => start <= last && wanted.every((each, i) => is(words[start + i] as string, each)),
  );
}
