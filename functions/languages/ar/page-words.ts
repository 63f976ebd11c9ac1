import type { PageWords } from '../page-words.ts';

/** The small words of Arabic pages. */
export const pageWords: PageWords = {
  betweenNames: 'و',
  insideNames: 'al el bin ben ابن بن ال',
  authorRoles: 'مراسل مراسلة صحفي محرر',
};
