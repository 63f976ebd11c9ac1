import type { DateWords } from '../date-words.ts';

/** The words of Czech dates. */
export const dateWords: DateWords = {
  common: 'a v se na je že o s z do to ve by jsou pro jako po ale za',
  published: 'publikováno | publikován | zveřejněno | vydáno | vloženo | datum',
  updated: 'aktualizováno | aktualizace | poslední aktualizace | upraveno | změněno | naposledy upraveno',
  ago: 'před #',
  units: {
    minute: 'minutou minutami min',
    hour: 'hodinou hodinami',
    day: 'dnem dny',
    week: 'týdnem týdny',
    month: 'měsícem měsíci',
    year: 'rokem lety',
  },
  today: 'dnes',
  yesterday: 'včera',
};
