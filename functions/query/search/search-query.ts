import type { FacetName } from '../../article/facets.ts';
import type { ArticleRow } from '../../article/row.ts';
import type { Member } from '../../catalog/stories/place.ts';
import type { ListedArticle } from './collapse/listed-articles.ts';

/**
 * What becomes of articles that name no date. With `include` and `only`, the times of a query mean for them when their file
 * was stored.
 */
export type UndatedChoice = 'include' | 'exclude' | 'only';

/** What is listed of a story, or of copies of one text. */
export interface Grouping {
  /** Of each story, or each group of copies, only the first article in the order of the listing. */
  collapse?: 'story' | 'copies';
  /** `none`: no copy of an earlier article; `only`: nothing else. */
  copies?: 'only' | 'none';
}

/** The story of an article that stands for it. */
export interface FoundGroup {
  id: string;
  /** In the order of their times; at least one. */
  members: readonly Member[];
  /** How many of its articles were met on the way through the page. */
  matches: number;
}

/** A search of the catalogue. */
export interface SearchQuery {
  /** As typed: words, OR, "phrases", -word, title:word, prefix*; throws RequestProblem for what cannot be read. */
  q?: string;
  /** Lists of index keys: an article must have at least one key of every list. */
  include: string[][];
  /** Index keys that an article must not have. */
  exclude: string[];
  /** The only articles that may be found, and those that may not; the members of stories. */
  within?: readonly ListedArticle[];
  without?: readonly ListedArticle[];
  /** Only where articles are grouped. */
  grouping?: Grouping;
  /** ISO 639-1 codes of the languages in which the words of `q` are stemmed; none means every one there is. */
  languages: string[];
  /** Minutes as listings count; both ends belong to the range. */
  from?: number;
  to?: number;
  /** Not given: listed, but neither found by `from` and `to` nor counted over time. */
  undated?: UndatedChoice;
  /** By relevance needs words in `q` that are not excluded; `updated` is when an article came or changed for readers. */
  sort: 'published' | 'updated' | 'relevance';
  /** `desc`: newest first, or best first; `asc`, oldest first, is possible by time only. */
  order: 'desc' | 'asc';
  limit: number;
  /** `next` of the page before this one. */
  after?: readonly unknown[];
  facets: FacetName[];
  interval?: 'day' | 'month';
  snippets: boolean;
}

/** A stretch of an article that contains words of a query. */
export interface Snippet {
  text: string;
  /** UTF-16 units of `text`. */
  highlights: { start: number; end: number }[];
}

export interface FoundArticle {
  row: ArticleRow;
  /** Where the page after this article begins. */
  position: readonly unknown[];
  snippet?: Snippet;
  /** The BM25 score, if that was the order; comparable only within one query. */
  score?: number;
  /** With `collapse: 'story'`, unless it is in none yet. */
  group?: FoundGroup;
  /** With `collapse: 'copies'`: how many others have its text. */
  copies?: number;
}

/** A number of matches: exact if each was checked, otherwise estimated from the index. */
export interface MatchCount {
  count: number;
  isExact: boolean;
}

/** One value of a facet: as filters take it, as it is shown, and how many matches have it. */
export interface FacetCount {
  value: string;
  name: string;
  count: number;
}

/** Matches by time of publication, or as `undated` says: `from` is a day (2022-01-12) or a month (2022-01). */
export interface IntervalCounts {
  by: 'day' | 'month';
  isExact: boolean;
  counts: { from: string; count: number }[];
}

export interface SearchAnswer {
  found: FoundArticle[];
  /** Where the next page begins; absent at the end. */
  next?: readonly unknown[];
  total: MatchCount;
  /** Counts for the newest matches, at most 250. */
  facets?: { ofNewest: number; counts: Partial<Record<FacetName, FacetCount[]>> };
  interval?: IntervalCounts;
  /** Whether the budget ran out before the answer was complete. */
  partial: boolean;
}

export type Search = (query: SearchQuery) => Promise<SearchAnswer>;
