import type { DateWords } from '../date-words.ts';

/** The words of Bulgarian dates. */
export const dateWords: DateWords = {
  common: 'и на да се от за в с не че са по ще като до който при след',
  published: 'публикувано | публикувана | публикуван | дата',
  updated: 'обновено | обновена | актуализирано | последна промяна',
  ago: 'преди #',
  units: {
    minute: 'минута минути мин',
    hour: 'час часа',
    day: 'ден дни',
    week: 'седмица седмици',
    month: 'месец месеца',
  },
  today: 'днес',
  yesterday: 'вчера',
};
