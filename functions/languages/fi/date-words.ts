import type { DateWords } from '../date-words.ts';

/** The words of Finnish dates. */
export const dateWords: DateWords = {
  common: 'ja on ei että oli se ovat hän kun mutta joka myös tai olla kuin mukaan',
  published: 'julkaistu | julkaistiin | julkaisupäivä | luotu | kirjoitettu',
  updated: 'päivitetty | viimeksi päivitetty | muokattu | viimeksi muokattu',
  ago: '# sitten',
  units: {
    minute: 'minuutti minuuttia min',
    hour: 'tunti tuntia t',
    day: 'päivä päivää',
    week: 'viikko viikkoa',
    month: 'kuukausi kuukautta kk',
    year: 'vuosi vuotta',
  },
  today: 'tänään',
  yesterday: 'eilen',
};
