import type { PageWords } from '../page-words.ts';

/** The small words of Spanish pages. */
export const pageWords: PageWords = {
  besideNames: 'y e con de del la el',
  insidePlaces: 'de del la el los las en y e',
  besideDates: 'el la las de del hs hrs',
  creditLabels: 'foto fotos fotografía fotografías',
  creditBy: 'de',
  creditEnds: 'foto fotos archivo',
};
