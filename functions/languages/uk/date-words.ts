import type { DateWords } from '../date-words.ts';

/** The words of Ukrainian dates. */
export const dateWords: DateWords = {
  common: 'і в на не що з як та це у до за від для про його й але був або',
  published: 'опубліковано | дата публікації | публікація | розміщено | створено | дата',
  updated: 'оновлено | останнє оновлення | змінено | відредаговано',
  ago: '# тому',
  units: {
    minute: 'хвилину хвилини хвилин хв',
    hour: 'годину години годин год',
    day: 'день дні днів',
    week: 'тиждень тижні тижнів',
    month: 'місяць місяці місяців',
    year: 'рік роки років',
  },
  present: 'цю цей',
  today: 'сьогодні',
  yesterday: 'вчора',
};
