import { RequestProblem } from '../../http/request-problem.ts';
import { findSpellings, isWordCharacter } from '../../words/find-spellings.ts';
import { tokenise } from '../../words/tokenise.ts';
import { straightenQuotes, syntax } from './query-syntax.ts';

/** One condition on a text; words are folded as by `tokenise`. */
export type Term =
  | { kind: 'word'; word: string; inTitle: boolean }
  /** Words that follow one another; checked on the stored text. */
  | { kind: 'phrase'; words: string[]; inTitle: boolean }
  /**
   * A word of several parts, as `e-mail`: written as one, or its parts one after another, in any of their forms.
   * Without its full stops, an acronym is one in capitals only: `U.N.` finds UN, but no French `un`.
   */
  | { kind: 'compound'; joined: string; parts: string[]; inTitle: boolean; isAcronym: boolean }
  /** Any word with this prefix. */
  | { kind: 'prefix'; prefix: string; inTitle: boolean };

/** What `q` asks for: at least one term of every list, and none of the excluded. */
export interface TextQuery {
  all: Term[][];
  none: Term[];
}

/**
 * Terms of a query: more are no search.
 * @limit The query is refused with 400.
 */
export const maxTerms = 40;
/** With a shorter prefix too many words begin. */
const minPrefixLength = 2;

/**
 * Reads `q`: all words are wanted; `OR` between two means either; also `"a phrase"` in any quotation marks, `title:word`,
 * `prefix*`, and `-` before an unwanted term. Throws RequestProblem for a query without a word, an open quotation mark
 * or a lone operator.
 */
export function parseTextQuery(q: string): TextQuery {
  const query: TextQuery = { all: [], none: [] };
  let joins = false;
  for (const { groups } of straightenQuotes(q).matchAll(syntax)) {
    const isOr = groups?.['bare'] === 'OR' && !groups['minus'] && !groups['title'];
    if (!isOr) addTerms(query, readTerms(groups ?? {}), { excluded: Boolean(groups?.['minus']), joins });
    else if (query.all.length === 0 || joins) throw misplacedOr();
    joins = isOr;
  }
  if (joins) throw misplacedOr();
  return checked(query);
}

function misplacedOr(): RequestProblem {
  return problem('OR stands between two words that are wanted.');
}

function readTerms({ title, phrase, closed, bare }: Partial<Record<string, string>>): Term[] {
  if (phrase === undefined) return bareTerms(bare ?? '', Boolean(title));
  if (closed === '') throw problem('A quotation mark is not closed.');
  return phraseTerm(phrase, Boolean(title));
}

function addTerms(
  query: TextQuery,
  terms: Term[],
  { excluded, joins }: { excluded: boolean; joins: boolean },
): void {
  if (excluded && joins) throw misplacedOr();
  if (excluded) query.none.push(...terms);
  else if (joins) query.all.at(-1)?.push(...terms);
  else query.all.push(...terms.map((term) => [term]));
}

/** The terms of a bare word: the word itself, a compound, or if it is neither (`AT&T`), a phrase of its parts. */
function bareTerms(bare: string, inTitle: boolean): Term[] {
  if (bare.endsWith('*')) return prefixTerm(bare, inTitle);
  const { words, joined } = readWord(bare);
  if (words.length <= 1) return words.map((word) => ({ kind: 'word', word, inTitle }));
  const isAcronym = bare.includes('.') && !/\d/.test(bare);
  if (joined !== undefined) return [{ kind: 'compound', joined, parts: words, inTitle, isAcronym }];
  return [{ kind: 'phrase', words, inTitle }];
}

/** What is typed without a space: its words, and where they are also written as one, that one. */
function readWord(bare: string): { words: string[]; joined?: string } {
  const spellings = [...findSpellings(bare)];
  const words = spellings.filter(({ kind }) => kind === 'word');
  const joined = spellings.find(
    ({ kind, start, end }) => kind === 'joined' && start === words[0]?.start && end === words.at(-1)?.end,
  );
  return { words: words.map(({ word }) => word), ...(joined && { joined: joined.word }) };
}

/** Only such scripts are indexed by pairs of characters. */
const unspacedPair = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}]{2}$/u;

function prefixTerm(bare: string, inTitle: boolean): Term[] {
  const { words, joined } = readWord(bare);
  // Characters and pairs of them are indexed wherever they begin, so they need no prefix.
  if (words.length === 1 && isWordCharacter(words[0] as string))
    return [{ kind: 'word', word: words[0] as string, inTitle }];
  if (words.length > 1 && words.every((word) => unspacedPair.test(word)))
    return [{ kind: 'phrase', words, inTitle }];
  const prefix = joined ?? (words.length === 1 ? words[0] : undefined);
  if (prefix === undefined || prefix.length < minPrefixLength) {
    throw problem(
      `${JSON.stringify(bare)} must be one word's beginning of at least ${minPrefixLength} letters.`,
    );
  }
  return [{ kind: 'prefix', prefix, inTitle }];
}

function phraseTerm(phrase: string, inTitle: boolean): Term[] {
  const words = tokenise(phrase);
  if (words.length === 1) return [{ kind: 'word', word: words[0] as string, inTitle }];
  return words.length === 0 ? [] : [{ kind: 'phrase', words, inTitle }];
}

/** The words of a term, in every spelling that is looked for; none of a prefix, which is no word. */
export function wordsOf(term: Term): string[] {
  switch (term.kind) {
    case 'word':
      return [term.word];
    case 'phrase':
      return term.words;
    case 'compound':
      return [term.joined, ...term.parts];
    case 'prefix':
      return [];
  }
}

/** Whether only the text tells that an article has the term: the index does not know what follows what. */
export function needsText({ kind }: Term): boolean {
  return kind === 'phrase' || kind === 'compound';
}

function checked(query: TextQuery): TextQuery {
  const terms = [...query.all.flat(), ...query.none];
  if (terms.length === 0) throw problem('q holds no word to look for.');
  const words = terms.reduce((sum, term) => sum + wordsOf(term).length, 0);
  if (words > maxTerms) throw problem(`q may hold at most ${maxTerms} words.`);
  return query;
}

function problem(detail: string): RequestProblem {
  return new RequestProblem(400, detail, 'q');
}
