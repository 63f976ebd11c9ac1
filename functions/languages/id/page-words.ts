import type { PageWords } from '../page-words.ts';

/** The small words of Indonesian and Malay pages. */
export const pageWords: PageWords = {
  betweenNames: 'dan',
  insideNames: 'bin binti',
  afterNames: 'di untuk',
  authorRoles: 'wartawan jurnalis penulis redaktur reporter',
  besideDates: 'wib wita wit pukul pada tanggal jam diperbarui diterbitkan',
  creditLabels: 'foto ilustrasi',
  creditBy: 'oleh',
  creditEnds: 'foto istimewa',
};
