import type { SearchQuery } from '../../../functions/query/search/search-query.ts';

/** One thing a text must hold. */
export interface PlainTerm {
  kind: 'word' | 'phrase' | 'compound' | 'prefix';
  /** Folded; a prefix and a word have one, a compound its parts. */
  words: string[];
  inTitle: boolean;
}

/** A query, and the same as it is sent. */
export interface PlainQuery {
  /** Of each list one term must hold. */
  all: PlainTerm[][];
  none: PlainTerm[];
  sent: Omit<SearchQuery, 'after'>;
}
