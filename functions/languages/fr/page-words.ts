import type { PageWords } from '../page-words.ts';

/** The small words of French pages. */
export const pageWords: PageWords = {
  betweenNames: 'et avec',
  insideNames: 'de du des la le d’',
  afterNames: 'pour à au aux en depuis',
  authorRoles:
    'journaliste correspondant correspondante envoyé envoyée rédacteur rédactrice reporter éditorialiste chroniqueur chroniqueuse rédaction',
  insidePlaces: 'de des la le les sur sous en et',
  besideDates: 'le la du de heures min',
  creditLabels: 'photo photos image illustration illustrations crédit crédits photographie photographies',
  creditBy: 'de',
  creditEnds: 'photo photos image images archive archives presse',
};
