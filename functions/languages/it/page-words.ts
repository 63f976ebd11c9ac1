import type { PageWords } from '../page-words.ts';

/** The small words of Italian pages. */
export const pageWords: PageWords = {
  betweenNames: 'e con',
  insideNames: 'di da dal del della delle degli de dei la le lo al',
  afterNames: 'per a da',
  authorRoles: 'giornalista corrispondente inviato inviata redattore redattrice redazione',
  insidePlaces: 'di la le e',
  besideDates: 'il la le ore alle del',
  creditLabels: 'foto fotografia fotografie',
  creditEnds: 'foto',
};
