import type { DateWords } from '../date-words.ts';

/** The words of Hebrew dates. */
export const dateWords: DateWords = {
  common: 'של את על לא הוא עם זה גם כי היא אל או כל יש אם היה',
  published: 'פורסם | פורסמה | תאריך פרסום | פרסום | נכתב | תאריך',
  updated: 'עודכן | עודכנה | עדכון | עדכון אחרון | נערך',
  ago: 'לפני #',
  units: {
    minute: 'דקה דקות',
    hour: 'שעה שעות',
    day: 'יום ימים',
    week: 'שבוע שבועות',
    month: 'חודש חודשים',
    year: 'שנה שנים',
  },
  today: 'היום',
  yesterday: 'אתמול',
  months: { 3: 'מארס במארס מרס במרס' },
};
