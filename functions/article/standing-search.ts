/** The parameters of a search in their JSON form, as they were given. */
export type Question = Readonly<Record<string, string | readonly string[]>>;

/** A search that stands: what is served from now on is held against it. */
export interface StandingSearch {
  name: string;
  question: Question;
  /** Since when it asks this question, ISO 8601: what was served before is no match. */
  since: string;
  /** Whether it is told again when an article that matched has changed; else once for an article. */
  onChange: boolean;
  /** Its matches are kept, and not announced. */
  isMuted: boolean;
}

/** Which search matches belong to: one that asks another question under the same name has none of the earlier one's. */
export type SearchId = Pick<StandingSearch, 'name' | 'since'>;

/** What of a search's question held. */
export interface MatchReason {
  /** Words, phrases and prefixes of `q`, as they are typed, in small letters and without accents. */
  words: string[];
  /** Values of filters: as the filter takes them, and as they are shown. */
  filters: { facet: string; value: string; name: string }[];
}

/** A stretch of the article with the words that held; `highlights` are in UTF-16 units of its text. */
interface MatchSnippet {
  text: string;
  highlights: { start: number; end: number }[];
}

/** That an article matched a search. */
export interface SearchMatch {
  articleId: string;
  /** The change of the article that matched. */
  rev: number;
  /** When it was found out, ISO 8601. */
  at: string;
  why: MatchReason;
  snippet?: MatchSnippet;
}

/** Which matches of a search are wanted: those before a position, newest first, and none as old as `since` (ISO 8601). */
export interface MatchRange {
  limit: number;
  before?: { at: string; articleId: string };
  since?: string;
}
