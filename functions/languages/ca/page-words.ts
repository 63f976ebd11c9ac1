import type { PageWords } from '../page-words.ts';

/** The small words of Catalan pages. */
export const pageWords: PageWords = {
  besideNames: 'i',
};
