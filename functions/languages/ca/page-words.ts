import type { PageWords } from '../page-words.ts';

/** The small words of Catalan pages. */
export const pageWords: PageWords = {
  betweenNames: 'i amb',
  insideNames: 'de del la',
  afterNames: 'a des de',
  authorRoles: 'periodista redactor redactora corresponsal',
};
