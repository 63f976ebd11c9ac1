import type { DateWords } from '../date-words.ts';

/** The words of Serbian dates. */
export const dateWords: DateWords = {
  common: 'и је у да се на за са од који не су као али што',
  published: 'објављено',
  updated: 'ажурирано | измењено',
  ago: 'пре #',
  units: {
    minute: 'минут минута',
    hour: 'сат сата сати',
    day: 'дан дана',
  },
  today: 'данас',
  yesterday: 'јуче',
};
