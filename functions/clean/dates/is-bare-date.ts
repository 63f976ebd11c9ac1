import { dateConnectors, isCalendarWord } from '../lines/calendar-words.ts';
import { findLabels } from './date-labels.ts';
import type { Reading } from './date-mention.ts';
import { readTokenised } from './read-dates.ts';
import { tokeniseLine } from './tokenise-line.ts';

/** In characters: a date with its weekday, time and label is no longer. */
const longestBareDate = 60;
/** A whole date has a year of four digits, three numbers with signs between them, or the sign for the year. */
const mayBeDate = /\p{Nd}{4}|\p{Nd}[./-]\p{Nd}{1,2}[./-]\p{Nd}|[年년]/u;
const reading: Reading = { latest: '2099-12-31', languages: [] };
/** In Vietnamese, Hebrew and East Asian dates beside their numbers. */
const units = new Set('ngay thang nam יום 日 年 月 오전 오후 午前 午後 上午 下午 ที่ วันที่ वार'.split(' '));

/** Whether a line is a whole date in any language, a label, a weekday and a time of day apart. */
export function isBareDate(text: string): boolean {
  if (text.length > longestBareDate || !mayBeDate.test(text)) return false;
  const line = tokeniseLine(text);
  const mentions = readTokenised(line, reading);
  const [mention] = mentions;
  if (!mention || mention.year === undefined || mention.day === undefined || mention.range) return false;
  const labels = findLabels(line);
  return line.tokens.every(
    (token) =>
      (token.value !== undefined && token.text.length <= 2) ||
      [...mentions, ...labels].some(({ start, end }) => start <= token.start && token.end <= end) ||
      isBeside(token.text),
  );
}

function isBeside(word: string): boolean {
  return word.length < 2 || isCalendarWord(word) || dateConnectors.has(word) || units.has(word);
}
