import type { PageWords } from '../page-words.ts';

/** The small words of Norwegian pages. */
export const pageWords: PageWords = {
  besideNames: 'af',
  besideDates: 'kl om',
  creditEnds: 'foto arkiv',
  creditLabels: 'foto fotograf',
};
