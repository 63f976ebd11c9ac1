import type { PageWords } from '../page-words.ts';

/** The small words of Norwegian pages. */
export const pageWords: PageWords = {
  betweenNames: 'og med',
  insideNames: 'af von de',
  afterNames: 'for i fra',
  authorRoles: 'journalist redaktør korrespondent reporter kommentator',
  besideDates: 'kl om',
  creditEnds: 'foto arkiv',
  creditLabels: 'foto fotograf',
};
