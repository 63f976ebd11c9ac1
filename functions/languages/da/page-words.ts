import type { PageWords } from '../page-words.ts';

/** The small words of Danish pages. */
export const pageWords: PageWords = {
  betweenNames: 'og med',
  insideNames: 'af von de',
  afterNames: 'for i fra',
  authorRoles: 'journalist redaktør korrespondent reporter kommentator',
  besideDates: 'kl',
  creditEnds: 'foto arkiv',
  creditLabels: 'foto',
};
