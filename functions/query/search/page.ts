import type { ArticleRow, ServedFields } from '../../article/row.ts';
import type { Candidate } from './read-candidates.ts';
import type { Snippet } from './search-query.ts';

/** The row of an article that is served to readers. */
export type ServedRow = ArticleRow & { live: number; served: ServedFields };

/** An article that its row, and if needed its text, confirms as a match. */
export interface Match {
  row: ServedRow;
  candidate: Candidate;
  /** Present if its text was read and snippets are wanted. */
  snippet?: Snippet;
}

/** The matches of a page, and where and how it ended. */
export interface Page {
  matches: Match[];
  /** The last candidate that was checked; the next page begins after it. */
  last?: Candidate;
  /** Whether every candidate was checked. */
  isEnd: boolean;
  /** Candidates that are dropped because their article has moved on, and whose successor was not seen. */
  missed: Set<Candidate>;
  /** Whether any of them came up to the end of the page. */
  superseded: boolean;
  /** The budget ran out before the page was full. */
  partial: boolean;
}

/** The candidates that are matches, and those whose text the budget did not allow to read. */
export type Fates = Map<Candidate, Match | 'unread'>;
