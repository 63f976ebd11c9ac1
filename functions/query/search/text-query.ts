import { RequestProblem } from '../../http/request-problem.ts';
import { tokenise } from '../../words/tokenise.ts';

/** One condition on a text; words are folded as by `tokenise`. */
export type Term =
  | { kind: 'word'; word: string; inTitle: boolean }
  /** Words that follow one another; checked on the stored text. */
  | { kind: 'phrase'; words: string[]; inTitle: boolean }
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

const syntax = /(?<minus>-)?(?<title>title:)?(?:"(?<phrase>[^"]*)(?<closed>"?)|(?<bare>[^\s",;]+))/giu;

/**
 * Reads `q`: all words are wanted; `OR` between two means either; also `"a phrase"`, `title:word`, `prefix*`, and `-`
 * before an unwanted term. Throws RequestProblem for a query without a word, an open quotation mark or a lone operator.
 */
export function parseTextQuery(q: string): TextQuery {
  const query: TextQuery = { all: [], none: [] };
  let joins = false;
  for (const { groups } of q.matchAll(syntax)) {
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

/** The terms of a bare word: the word itself, or if it has hyphens or the like, a phrase of its parts. */
function bareTerms(bare: string, inTitle: boolean): Term[] {
  if (bare.endsWith('*')) return prefixTerm(bare, inTitle);
  const words = tokenise(bare);
  if (words.length <= 1) return words.map((word) => ({ kind: 'word', word, inTitle }));
  return [{ kind: 'phrase', words, inTitle }];
}

function prefixTerm(bare: string, inTitle: boolean): Term[] {
  const words = tokenise(bare);
  const prefix = words.at(-1);
  if (words.length !== 1 || prefix === undefined || prefix.length < minPrefixLength) {
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

function checked(query: TextQuery): TextQuery {
  const terms = [...query.all.flat(), ...query.none];
  if (terms.length === 0) throw problem('q holds no word to look for.');
  const words = terms.reduce((sum, term) => sum + (term.kind === 'phrase' ? term.words.length : 1), 0);
  if (words > maxTerms) throw problem(`q may hold at most ${maxTerms} words.`);
  return query;
}

function problem(detail: string): RequestProblem {
  return new RequestProblem(400, detail, 'q');
}
