import type { PageWords } from '../page-words.ts';

/** The small words of Indonesian and Malay pages. */
export const pageWords: PageWords = {
  besideNames: 'dan bin binti',
  besideDates: 'wib wita wit pukul pada tanggal jam diperbarui diterbitkan',
  creditLabels: 'foto ilustrasi',
  creditBy: 'oleh',
  creditEnds: 'foto istimewa',
};
