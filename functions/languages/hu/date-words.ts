import type { DateWords } from '../date-words.ts';

/** The words of Hungarian dates. */
export const dateWords: DateWords = {
  common: 'a az és hogy nem is egy van volt meg ez csak már de mint el azt szerint',
  published: 'közzétéve | megjelent | publikálva | létrehozva | kelt',
  updated: 'frissítve | utoljára frissítve | módosítva | frissült',
  ago: '# ezelőtt',
  units: {
    minute: 'perce perccel',
    hour: 'órája órával',
    day: 'napja nappal',
    week: 'hete héttel',
    month: 'hónapja hónappal',
    year: 'éve évvel',
  },
  today: 'ma',
  yesterday: 'tegnap',
  yearFirst: true,
};
