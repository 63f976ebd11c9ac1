import type { PageWords } from '../page-words.ts';

/** The small words of Turkish pages. */
export const pageWords: PageWords = {
  betweenNames: 've',
  afterNames: 'için',
  authorRoles: 'muhabir muhabiri editör editörü gazeteci yazar yazarı',
  besideDates: 'saat tarihinde güncelleme yayınlanma son giriş',
  creditLabels: 'fotoğraf foto fotoğraflar',
  creditEnds: 'arsiv fotograf',
};
