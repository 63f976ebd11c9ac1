import type { PageWords } from '../page-words.ts';

/** The small words of Italian pages. */
export const pageWords: PageWords = {
  besideNames: 'e con di da del la le al',
  insidePlaces: 'di la le e',
  besideDates: 'il la le ore alle del',
  creditLabels: 'foto fotografia fotografie',
  creditEnds: 'foto',
};
