import type { PageWords } from '../page-words.ts';

/** The small words of Turkish pages. */
export const pageWords: PageWords = {
  besideNames: 've',
  besideDates: 'saat tarihinde güncelleme yayınlanma son giriş',
  creditLabels: 'fotoğraf foto fotoğraflar',
  creditEnds: 'arsiv fotograf',
};
