import type { PageWords } from '../page-words.ts';

/** The small words of Arabic pages. */
export const pageWords: PageWords = {
  besideNames: 'al el bin ben',
};
