import type { PageWords } from '../page-words.ts';

/** The small words of Finnish pages. */
export const pageWords: PageWords = {
  betweenNames: 'ja',
  insideNames: 'von af',
  authorRoles: 'toimittaja kirjeenvaihtaja päätoimittaja',
  besideDates: 'klo',
  creditLabels: 'kuva',
};
