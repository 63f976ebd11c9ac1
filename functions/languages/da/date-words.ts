import type { DateWords } from '../date-words.ts';

/** The words of Danish dates. */
export const dateWords: DateWords = {
  common: 'og at det er en til på som af for med ikke den der har de et om kan',
  published: 'publiceret | offentliggjort | udgivet | oprettet | skrevet | lagt op | dato',
  updated: 'opdateret | sidst opdateret | senest opdateret | opdateres | ændret | sidst ændret | redigeret',
  other: 'indtil | født',
  ago: 'for # siden | # siden',
  units: {
    minute: 'minut minutter min',
    hour: 'time timer t',
    day: 'dag dage',
    week: 'uge uger',
    month: 'måned måneder',
    year: 'år',
  },
  one: 'en et',
  present: 'denne',
  today: 'i dag',
  yesterday: 'i går',
};
