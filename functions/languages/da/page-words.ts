import type { PageWords } from '../page-words.ts';

/** The small words of Danish pages. */
export const pageWords: PageWords = {
  besideNames: 'af',
  besideDates: 'kl',
  creditEnds: 'foto arkiv',
  creditLabels: 'foto',
};
