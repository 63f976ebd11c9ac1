import type { PageWords } from '../page-words.ts';

/** The small words of Portuguese pages. */
export const pageWords: PageWords = {
  betweenNames: 'e com',
  insideNames: 'de da do dos das',
  afterNames: 'para em de',
  authorRoles: 'jornalista correspondente repórter redator redatora editor editora colunista redação',
  insidePlaces: 'de do da dos e',
  besideDates: 'em de do',
  creditLabels: 'foto fotos fotografia fotografias',
  creditBy: 'de',
  creditEnds: 'foto fotos arquivo',
};
