import type { DateWords } from '../date-words.ts';

/** The words of Slovak dates. */
export const dateWords: DateWords = {
  common: 'a v sa na je že o s z do to vo by sú pre ako po ale za',
  published: 'publikované | zverejnené | uverejnené | vydané | dátum',
  updated: 'aktualizované | aktualizácia | upravené | zmenené',
  ago: 'pred #',
  units: {
    minute: 'minútou minútami min',
    hour: 'hodinou hodinami',
    day: 'dňom dňami',
    week: 'týždňom týždňami',
    month: 'mesiacom mesiacmi',
  },
  today: 'dnes',
  yesterday: 'včera',
};
