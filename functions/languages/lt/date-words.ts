import type { DateWords } from '../date-words.ts';

/** The words of Lithuanian dates. */
export const dateWords: DateWords = {
  common: 'ir kad yra su į iš tai buvo jis apie už nuo po bei taip dėl metų',
  published: 'paskelbta | publikuota | įkelta | data',
  updated: 'atnaujinta | pakeista | redaguota',
  ago: 'prieš #',
  units: {
    minute: 'minutę minutes minučių min',
    hour: 'valandą valandas valandų val',
    day: 'dieną dienas dienų',
  },
  today: 'šiandien',
  yesterday: 'vakar',
  yearFirst: true,
};
