import type { DateWords } from '../date-words.ts';

/** The words of Croatian dates. */
export const dateWords: DateWords = {
  common: 'i je u da se na za su od koji ne kao ali što sa iz bi nije',
  published: 'objavljeno | objavljen | datum objave',
  updated: 'ažurirano | izmijenjeno | zadnja izmjena',
  ago: 'prije #',
  units: {
    minute: 'minutu minute minuta min',
    hour: 'sat sata sati',
    day: 'dan dana',
    week: 'tjedan tjedna',
    month: 'mjesec mjeseca mjeseci',
  },
  today: 'danas',
  yesterday: 'jučer',
  months: {
    1: 'januara',
    2: 'februara',
    3: 'marta',
    4: 'aprila',
    5: 'maja',
    6: 'juna',
    7: 'jula',
    8: 'avgusta',
    9: 'septembra',
    10: 'oktobra',
    11: 'novembra',
    12: 'decembra',
  },
};
