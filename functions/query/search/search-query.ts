import type { ArticleRow } from '../../article/row.ts';

export type FacetName = 'topic' | 'person' | 'organisation' | 'place' | 'keyword' | 'language' | 'publisher';

/** What the engine is asked: everything that an archive can be searched by, checked but for `q` and `after`. */
export interface SearchQuery {
  /** As typed; words, OR, "phrases", -word, title:word, prefix*. The engine parses it and throws RequestProblem(400, …, 'q'). */
  q?: string;
  /** Index keys (functions/catalog/index-keys.ts): of each list one must hold, all lists must hold. */
  include: string[][];
  /** None of these may hold. */
  exclude: string[];
  /** ISO 639-1 codes asked for; empty means any: decides by which stems q is looked up. */
  languages: string[];
  /** Minutes since 1970, both ends included. */
  from?: number;
  to?: number;
  sort: 'published' | 'relevance';
  limit: number;
  /** Decoded place of a cursor: the engine made it, opaque to all others, validated by the engine. */
  after?: readonly unknown[];
  facets: FacetName[];
  interval?: 'day' | 'month';
  snippets: boolean;
}

export interface Snippet {
  text: string;
  /** UTF-16 ranges of text. */
  highlights: { start: number; end: number }[];
}

export interface FoundArticle {
  row: ArticleRow;
  snippet?: Snippet;
  score?: number;
}

/** What the engine found. */
export interface SearchAnswer {
  found: FoundArticle[];
  /** Where the next page begins; absent at the end. */
  next?: readonly unknown[];
  total: { count: number; isExact: boolean };
  /** Of the newest matches, at most 500. */
  facets?: {
    ofNewest: number;
    counts: Partial<Record<FacetName, { value: string; name: string; count: number }[]>>;
  };
  interval?: { by: 'day' | 'month'; isExact: boolean; counts: { from: string; count: number }[] };
  partial: boolean;
}

export type Search = (query: SearchQuery) => Promise<SearchAnswer>;
