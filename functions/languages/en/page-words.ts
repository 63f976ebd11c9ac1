import type { PageWords } from '../page-words.ts';

/** The small words of English pages. */
export const pageWords: PageWords = {
  besideNames: 'and with',
  afterNames: 'for in at to',
  insidePlaces: 'of upon',
  besideDates: 'am pm at of the on min',
  creditLabels:
    'photo photos image illustration illustrations picture photograph photographs photography pictures credit',
  creditBy: 'by',
  creditEnds: 'photo photos image images archive archives screenshot pool press stock',
};
