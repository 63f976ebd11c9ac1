import type { DateWords } from '../date-words.ts';

/** The words of Romanian dates. */
export const dateWords: DateWords = {
  common: 'și de la în a cu pe că nu din o care un pentru este mai să au fost',
  published: 'publicat | publicată | publicat la | data publicării | postat | data',
  updated: 'actualizat | actualizată | ultima actualizare | modificat',
  ago: 'acum #',
  units: {
    minute: 'minut minute min',
    hour: 'oră ore',
    day: 'zi zile',
    week: 'săptămână săptămâni',
    month: 'lună luni',
    year: 'an ani',
  },
  one: 'un o',
  present: 'această acest',
  today: 'azi astăzi',
  yesterday: 'ieri',
};
