import type { PageWords } from '../page-words.ts';

/** The small words of Portuguese pages. */
export const pageWords: PageWords = {
  besideNames: 'e com de da do dos',
  insidePlaces: 'de do da dos e',
  besideDates: 'em de do',
  creditLabels: 'foto fotos fotografia fotografias',
  creditBy: 'de',
  creditEnds: 'foto fotos arquivo',
};
