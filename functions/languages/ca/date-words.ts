import type { DateWords } from '../date-words.ts';

/** The words of Catalan dates. */
export const dateWords: DateWords = {
  common: 'el la els les de i que a en un una per amb del és no es al més',
  published: 'publicat | publicada | data de publicació | data',
  updated: 'actualitzat | actualitzada | última actualització | modificat',
  ago: 'fa #',
  units: {
    minute: 'minut minuts min',
    hour: 'hora hores h',
    day: 'dia dies',
    week: 'setmana setmanes',
    month: 'mes mesos',
    year: 'any anys',
  },
  one: 'un una',
  present: 'aquest',
  today: 'avui',
  yesterday: 'ahir',
};
