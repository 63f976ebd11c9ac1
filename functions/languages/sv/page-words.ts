import type { PageWords } from '../page-words.ts';

/** The small words of Swedish pages. */
export const pageWords: PageWords = {
  betweenNames: 'och med',
  insideNames: 'af von de',
  afterNames: 'för i från',
  authorRoles: 'journalist reporter redaktör korrespondent krönikör',
  besideDates: 'kl om',
  creditEnds: 'foto arkiv',
  creditLabels: 'foto fotograf',
};
