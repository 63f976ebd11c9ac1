import type { PageWords } from '../page-words.ts';

/** The small words of English pages. */
export const pageWords: PageWords = {
  betweenNames: 'and with',
  afterNames: 'for in at to from',
  authorRoles:
    'correspondent editor reporter writer journalist columnist contributor analyst producer staff author critic commentator presenter blogger',
  insidePlaces: 'of upon',
  besideDates: 'am pm at of the on min',
  creditLabels:
    'photo photos image illustration illustrations picture photograph photographs photography pictures credit',
  creditBy: 'by',
  creditEnds: 'photo photos image images archive archives screenshot pool press stock',
};
