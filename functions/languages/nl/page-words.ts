import type { PageWords } from '../page-words.ts';

/** The small words of Dutch pages. */
export const pageWords: PageWords = {
  betweenNames: 'en met',
  insideNames: 'van der den de ter ten te',
  afterNames: 'voor in uit',
  authorRoles: 'redacteur verslaggever verslaggeefster correspondent journalist columnist redactie',
  insidePlaces: 'den en',
  besideDates: 'om',
  creditLabels: 'foto fotografie',
  creditEnds: 'foto',
};
