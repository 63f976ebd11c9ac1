import type { PageWords } from '../page-words.ts';

/** The small words of Dutch pages. */
export const pageWords: PageWords = {
  besideNames: 'en van der den',
  insidePlaces: 'den en',
  besideDates: 'om',
  creditLabels: 'foto fotografie',
  creditEnds: 'foto',
};
