import type { StandingSearch } from '../article/standing-search.ts';
import { wordKey } from '../catalog/segment/index-keys.ts';
import { type IndexQuery, readIndexQuery } from '../query/search/index-query.ts';
import type { SearchQuery } from '../query/search/search-query.ts';
import { needsTexts } from '../query/search/text-match.ts';
import { needsText, type Term, wordsOf } from '../query/search/text-query.ts';
import { prefixStems } from '../words/prefix-stems.ts';
import { languageBit, stemsOf } from '../words/stem.ts';
import type { ArticleProbe } from './article-probe.ts';
import { readQuestion } from './search-question.ts';

/** Whether an article meets a condition, as far as its keys tell. */
type Test = (article: ArticleProbe) => boolean;

/** A query, ready to be held against many articles. */
export interface CompiledQuery {
  asked: IndexQuery;
  /** Whether what follows what decides too, which only the text tells. */
  needsText: boolean;
  /** Whether an index of this article alone would propose it. */
  mayMatch: Test;
  /** Keys of which every article in this language that may match has at least one; undefined if there are none to name. */
  keysFor(language: string): string[] | undefined;
  /** The languages in which its words are looked for in an article of this one. */
  languagesFor(language: string): number;
}

/** A standing search, ready to be held against many articles. */
export interface CompiledSearch extends CompiledQuery {
  search: StandingSearch;
}

/** Compiles a standing search; throws RequestProblem for a question that cannot be read. */
export function compileSearch(search: StandingSearch): CompiledSearch {
  return { search, ...compileQuery(readQuestion(search.question).query) };
}

/** Compiles a query, of which it takes what says which articles are found. */
export function compileQuery(query: SearchQuery): CompiledQuery {
  const asked = readIndexQuery(query, 0);
  // An index of one article holds one language: its own.
  const languagesFor = query.languages.length > 0 ? () => asked.languages : languageBit;
  return {
    asked,
    needsText: needsTexts(asked.text),
    mayMatch: testAll(asked, languagesFor),
    keysFor: (language) => neededKeys(asked, languagesFor(language)),
    languagesFor,
  };
}

/** A word is rarer than most values of a filter, and what begins so is not to be named. */
function neededKeys({ include, text }: IndexQuery, languages: number): string[] | undefined {
  const words = text.all.find((terms) => terms.every(({ kind }) => kind !== 'prefix'));
  return words ? words.flatMap((term) => firstKeys(term, languages)) : include[0];
}

/** Keys of which an article that has the term has at least one. */
function firstKeys(term: Term, languages: number): string[] {
  const words = wordsOf(term);
  const needed = words.slice(0, term.kind === 'compound' ? 2 : 1);
  return needed.flatMap((word) => stemsOf(word, languages)).map(wordKey);
}

/** The conditions of a query as `openSegmentQuery` opens them, for an index of one article. */
function testAll(asked: IndexQuery, languagesFor: CompiledSearch['languagesFor']): Test {
  const { include, exclude, text } = asked;
  const byLanguages = new Map<number, Test>();
  const hasWords = (article: ArticleProbe): boolean => {
    const languages = languagesFor(article.language);
    let test = byLanguages.get(languages);
    if (!test) {
      test = testText(text, languages);
      byLanguages.set(languages, test);
    }
    return test(article);
  };
  const tests: Test[] = [
    testTime(asked),
    ...include.map(
      (keys): Test =>
        (article) =>
          hasAny(article, keys, false),
    ),
    ...(text.all.length + text.none.length > 0 ? [hasWords] : []),
    ...(exclude.length > 0 ? [(article: ArticleProbe) => !hasAny(article, exclude, false)] : []),
  ];
  return allOf(tests);
}

function testTime({ from, to, undated }: IndexQuery): Test {
  return ({ document }) =>
    document.minute >= from &&
    document.minute <= to &&
    (undated === 'include' || (undated === 'only') === document.isUndated);
}

function testText({ all, none }: IndexQuery['text'], languages: number): Test {
  const wanted = all.map((terms) => anyOf(terms.map((term) => testTerm(term, languages))));
  // An article with all words of an excluded phrase may match: its text decides.
  const unwanted = none.filter((term) => !needsText(term)).map((term) => testTerm(term, languages));
  return (article) => {
    for (const test of wanted) if (!test(article)) return false;
    for (const test of unwanted) if (test(article)) return false;
    return true;
  };
}

function testTerm(term: Term, languages: number): Test {
  const { inTitle } = term;
  if (term.kind === 'prefix') {
    const start = wordKey(term.prefix);
    const shorter = prefixStems(term.prefix, languages).map(wordKey);
    return (article) => hasAny(article, shorter, inTitle) || article.hasBeginning(start, inTitle);
  }
  const words = wordsOf(term).map((word): Test => {
    const keys = stemsOf(word, languages).map(wordKey);
    return (article) => hasAny(article, keys, inTitle);
  });
  const [joined, ...parts] = words;
  return term.kind === 'compound' && joined ? anyOf([joined, allOf(parts)]) : allOf(words);
}

function hasAny(article: ArticleProbe, keys: readonly string[], inTitle: boolean): boolean {
  for (const key of keys) if (article.has(key, inTitle)) return true;
  return false;
}

function anyOf([first, ...others]: readonly Test[]): Test {
  if (first && others.length === 0) return first;
  const tests = first ? [first, ...others] : [];
  return (article) => tests.some((test) => test(article));
}

function allOf([first, ...others]: readonly Test[]): Test {
  if (first && others.length === 0) return first;
  const tests = first ? [first, ...others] : [];
  return (article) => tests.every((test) => test(article));
}
