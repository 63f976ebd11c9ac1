import type { Line } from '../lines/line.ts';
import type { Reading } from './date-mention.ts';
import { isDateWord } from './date-unit-words.ts';
import { readTokenised } from './read-dates.ts';
import { readRelative } from './read-relative.ts';

/** In characters: a date with its weekday, time and label is no longer. */
const longestBareDate = 60;
/** A whole date has a year of four digits, three numbers with signs between them, or the sign for the year. */
const mayBeDate = /\p{Nd}{4}|\p{Nd}[./-]\p{Nd}{1,2}[./-]\p{Nd}|[年년]/u;
const reading: Reading = { latest: '2099-12-31', languages: [] };
/** Whether a line is a whole date in any language, a label, a weekday and a time of day apart. */
export function isBareDate({ text, says }: Line): boolean {
  if (text.length > longestBareDate || !mayBeDate.test(text)) return false;
  const mentions = readTokenised(says.dates, reading);
  const [mention] = mentions;
  if (!mention || mention.year === undefined || mention.day === undefined || mention.range) return false;
  const labels = says.dateLabels;
  return says.dates.tokens.every(
    (token) =>
      (token.value !== undefined && token.text.length <= 2) ||
      [...mentions, ...labels].some(({ start, end }) => start <= token.start && token.end <= end) ||
      token.text.length < 2 ||
      isDateWord(token.text),
  );
}

/** In words: a name may stand beside the time. */
const longestName = 4;

/** Whether a line is a time counted back from now, a label and a name apart: `Ann Rivers, 2 weeks ago`. */
export function isBareTime({ text, says }: Line): boolean {
  if (text.length > longestBareDate || !/\p{Nd}/u.test(text)) return false;
  const time = readRelative(text);
  if (!time) return false;
  const { dates: line, dateLabels: labels } = says;
  const others = line.tokens.filter(
    ({ start, end }) =>
      (end <= time.start || start >= time.end) &&
      !labels.some((label) => label.start <= start && end <= label.end),
  );
  return others.length <= longestName && others.every(({ start }) => /^\p{Lu}/u.test(line.text.slice(start)));
}
