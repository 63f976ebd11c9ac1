import type { DateWords } from '../date-words.ts';

/** The words of Norwegian dates. */
export const dateWords: DateWords = {
  common: 'og at det er en til på som av for med ikke den har de et om jeg etter',
  published: 'publisert | først publisert | lagt ut | opprettet | skrevet | utgitt | dato',
  updated: 'oppdatert | sist oppdatert | endret | sist endret | redigert',
  other: 'inntil | født',
  ago: 'for # siden | # siden',
  units: {
    minute: 'minutt minutter min',
    hour: 'time timer t',
    day: 'dag dager døgn',
    week: 'uke uker',
    month: 'måned måneder',
    year: 'år',
  },
  one: 'en et ett',
  present: 'denne',
  today: 'i dag',
  yesterday: 'i går',
};
