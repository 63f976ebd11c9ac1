import type { PageWords } from '../page-words.ts';

/** The small words of Polish pages. */
export const pageWords: PageWords = {
  besideNames: 'i',
  creditLabels: 'fot. foto',
};
