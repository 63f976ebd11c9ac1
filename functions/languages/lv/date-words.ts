import type { DateWords } from '../date-words.ts';

/** The words of Latvian dates. */
export const dateWords: DateWords = {
  common: 'un ir ka no ar par uz kas tas bija arī pēc kā lai tika gada',
  published: 'publicēts | publicēta | ievietots | datums',
  updated: 'atjaunots | atjaunināts | labots',
  ago: 'pirms #',
  units: {
    minute: 'minūtes minūtēm',
    hour: 'stundas stundām',
    day: 'dienas dienām',
  },
  today: 'šodien',
  yesterday: 'vakar',
  yearFirst: true,
  months: {
    1: 'janvārī janvāra',
    2: 'februārī februāra',
    3: 'martā marta',
    4: 'aprīlī aprīļa',
    5: 'maijā maija',
    6: 'jūnijā jūnija',
    7: 'jūlijā jūlija',
    8: 'augustā augusta',
    9: 'septembrī septembra',
    10: 'oktobrī oktobra',
    11: 'novembrī novembra',
    12: 'decembrī decembra',
  },
};
