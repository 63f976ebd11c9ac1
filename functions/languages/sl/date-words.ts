import type { DateWords } from '../date-words.ts';

/** The words of Slovenian dates. */
export const dateWords: DateWords = {
  common: 'in je v na se za da so pri ki ne tudi z s po iz kot pa',
  published: 'objavljeno',
  updated: 'posodobljeno | zadnja sprememba',
  ago: 'pred #',
  units: {
    minute: 'minuto minutama minutami',
    hour: 'uro urama urami',
    day: 'dnevom dnevi',
  },
  today: 'danes',
  yesterday: 'včeraj',
  months: {
    1: 'januarja',
    2: 'februarja',
    3: 'marca',
    4: 'aprila',
    5: 'maja',
    6: 'junija',
    7: 'julija',
    8: 'avgusta',
    9: 'septembra',
    10: 'oktobra',
    11: 'novembra',
    12: 'decembra',
  },
};
