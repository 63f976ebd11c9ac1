import { dateConnectors, isCalendarWord } from '../lines/calendar-words.ts';
import { wordSet } from '../lines/word-table.ts';

/**
 * Words beside the numbers of a date where these are no months: units, halves of the day, and days of the week that
 * are numbers, folded.
 */
const unitWords = wordSet(
  'ngay thang nam luc thu hai ba tu sau bay chu nhat cn יום 日 年 月 時 分 오전 오후 년 월 일 午前 午後 上午 下午 शनि ที่ น พศ شنبه سه یک دو چهار پنج ساعت في'.split(
    ' ',
  ),
);

/** Whether a folded word belongs to a date or stands beside one: a month, a weekday, a unit, an article, a zone. */
export function isDateWord(word: string): boolean {
  // Thai writes `วัน`, day, before the weekday.
  return isCalendarWord(word) || dateConnectors.has(word) || unitWords.has(word) || word.startsWith('วัน');
}
