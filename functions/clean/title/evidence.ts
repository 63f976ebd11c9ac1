import type { Candidate } from './candidate.ts';
import type { TitleSearch } from './title-search.ts';

/** Something that speaks for a headline, or against it. */
export interface Evidence {
  /** As `explain` prints it. */
  name: string;
  /** Added to the line's score, times the measure. */
  weight: number;
  /** How far it holds: usually from 0 to 1. */
  measure: (candidate: Candidate, search: TitleSearch) => number;
}
