import type { DateWords } from '../date-words.ts';

/** The words of Icelandic dates. */
export const dateWords: DateWords = {
  common: 'og að í er sem á til um var við með fyrir ekki það hann af en',
  published: 'birt | birtist | birt þann',
  updated: 'uppfært | síðast uppfært | breytt',
  ago: 'fyrir # síðan | fyrir #',
  units: {
    minute: 'mínútu mínútum',
    hour: 'klukkustund klukkustundum klst',
    day: 'degi dögum',
  },
  today: 'í dag',
  yesterday: 'í gær',
};
