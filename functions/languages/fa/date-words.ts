import type { DateWords } from '../date-words.ts';

/** The words of Persian dates. */
export const dateWords: DateWords = {
  common: 'و در به از که این را با است برای آن یک تا هم شد می های',
  published: 'تاریخ انتشار | انتشار | منتشر شده | منتشر شد | زمان انتشار | تاریخ',
  updated: 'به روزرسانی | آخرین به‌روزرسانی | بروزرسانی | به روز شده | ویرایش',
  ago: '# پیش | # قبل',
  units: {
    minute: 'دقیقه',
    hour: 'ساعت',
    day: 'روز',
    week: 'هفته',
    month: 'ماه',
    year: 'سال',
  },
  today: 'امروز',
  yesterday: 'دیروز',
  months: { 4: 'آپریل', 5: 'می', 6: 'ژوئن', 7: 'ژوئیه جولای', 8: 'آگوست' },
};
