import type { PageWords } from '../page-words.ts';

/** The small words of Finnish pages. */
export const pageWords: PageWords = {
  besideDates: 'klo',
  creditLabels: 'kuva',
};
