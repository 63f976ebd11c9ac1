import type { PageWords } from '../page-words.ts';

/** The small words of Swedish pages. */
export const pageWords: PageWords = {
  besideDates: 'kl om',
  creditEnds: 'foto arkiv',
  creditLabels: 'foto fotograf',
};
