import type { PageWords } from '../page-words.ts';

/** The small words of Russian pages. */
export const pageWords: PageWords = {
  besideNames: 'и',
  creditLabels: 'фото',
};
