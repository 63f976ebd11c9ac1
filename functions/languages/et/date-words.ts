import type { DateWords } from '../date-words.ts';

/** The words of Estonian dates. */
export const dateWords: DateWords = {
  common: 'ja on ei et see oli ka kui oma ning mis aga või ta',
  published: 'avaldatud | postitatud',
  updated: 'uuendatud | muudetud',
  ago: '# tagasi',
  units: {
    minute: 'minutit minut',
    hour: 'tundi tund',
    day: 'päeva päev',
  },
  today: 'täna',
  yesterday: 'eile',
};
