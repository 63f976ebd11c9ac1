import type { PageWords } from '../page-words.ts';

/** The small words of French pages. */
export const pageWords: PageWords = {
  besideNames: 'et avec de du la le',
  afterNames: 'pour à',
  insidePlaces: 'de des la le les sur sous en et',
  besideDates: 'le la du de heures min',
  creditLabels: 'photo photos image illustration illustrations crédit crédits photographie photographies',
  creditBy: 'de',
  creditEnds: 'photo photos image images archive archives presse',
};
