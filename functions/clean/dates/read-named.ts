import { type CalendarMeaning, monthsNamed } from '../lines/calendar-words.ts';
import { type DateMention, firstYear, isDay, type Reading } from './date-mention.ts';
import { fromBuddhist, fromPersian, persianMonthOf } from './other-calendars.ts';
import { type Beside, readBeside } from './read-beside.ts';
import type { DateToken, TokenisedLine } from './tokenise-line.ts';

/** What a token names: a month of the Gregorian calendar, of which only the surroundings may tell which, or a Persian one. */
interface NamedMonth {
  meanings: readonly CalendarMeaning[];
  persian?: number;
  /** The last token of its name. */
  last: number;
}

/** A date whose month is named by a token: `12 janvier 2022`, `Mar 5, '24`, `2024. március 5.` */
export function readNamed(line: TokenisedLine, index: number, reading: Reading): DateMention | undefined {
  const named = hasNumberNear(line, index) ? monthAt(line, index) : undefined;
  if (!named) return undefined;
  const beside = readBeside(line, { from: index, to: named.last }, reading);
  if (beside.day === undefined && beside.year === undefined) return undefined;
  if (named.persian !== undefined) return persianMention(line, beside, named.persian);
  const month = chooseMonth(named.meanings, beside, reading);
  return month === undefined ? undefined : mentionOf(line, beside, month);
}

/** In tokens: day and year stand no farther from the month. */
const farthestNumber = 4;

function hasNumberNear({ tokens }: TokenisedLine, index: number): boolean {
  for (let at = Math.max(0, index - farthestNumber); at <= index + farthestNumber; at += 1)
    if (tokens[at]?.value !== undefined) return true;
  return false;
}

function monthAt(line: TokenisedLine, index: number): NamedMonth | undefined {
  const { text } = line.tokens[index] as DateToken;
  const meanings = monthsNamed(text);
  if (meanings.length > 0) return { meanings, last: lastName(line, index) };
  const numbered = text.startsWith('th') ? numberedMonth(line, index) : undefined;
  if (numbered !== undefined) return { meanings: [{ value: numbered, languages: ['vi'] }], last: index + 1 };
  const persian = persianMonthOf(text);
  return persian === undefined ? undefined : { meanings, persian, last: index };
}

/** `آذار/مارس`: the month by two names; the last of them. */
function lastName({ tokens, text }: TokenisedLine, index: number): number {
  const [own, next] = [tokens[index] as DateToken, tokens[index + 1]];
  const months = monthsNamed(own.text).map(({ value }) => value);
  const again = next !== undefined && monthsNamed(next.text).some(({ value }) => months.includes(value));
  return again && /^ ?[/(] ?$/.test(text.slice(own.end, next.start)) ? index + 1 : index;
}

/** `tháng 3`: Vietnamese counts its months. */
function numberedMonth({ tokens, text }: TokenisedLine, index: number): number | undefined {
  const [word, number] = tokens.slice(index, index + 2);
  if ((word?.text !== 'thang' && word?.text !== 'thg') || number?.value === undefined) return undefined;
  return text.slice(word.end, number.start) === ' ' && number.value <= 12 ? number.value : undefined;
}

/** Which month a word names here: the page's language decides; a whole date needs no language if all agree. */
function chooseMonth(
  meanings: readonly CalendarMeaning[],
  { day, year }: Beside,
  reading: Reading,
): number | undefined {
  const whole = day !== undefined && year !== undefined;
  if (whole && meanings.length === 1) return meanings[0]?.value;
  const { languages } = reading;
  const own = meanings.filter((meaning) => languages.some((code) => meaning.languages.includes(code)));
  if (own.length === 1) return own[0]?.value;
  const english = meanings.find((meaning) => meaning.languages.includes('en'));
  if (english) return english.value;
  return meanings.length === 1 && languages.length === 0 ? meanings[0]?.value : undefined;
}

function mentionOf(line: TokenisedLine, beside: Beside, month: number): DateMention | undefined {
  const { day, unread, range } = beside;
  const year = beside.year === undefined ? undefined : (fromBuddhist(beside.year) ?? beside.year);
  if (!isDay(year, month, day)) return undefined;
  const strange = unread || (year !== undefined && year < firstYear);
  return {
    month,
    ...(year !== undefined && !strange && { year }),
    ...(day !== undefined && { day }),
    ...(strange && { unread: true as const }),
    ...(range && { range }),
    ...placeOf(line, beside),
  };
}

function placeOf({ tokens }: TokenisedLine, { first, last }: Beside) {
  return { start: (tokens[first] as DateToken).start, end: (tokens[last] as DateToken).end };
}

function persianMention(line: TokenisedLine, beside: Beside, month: number): DateMention | undefined {
  const { day, year } = beside;
  const gregorian = day === undefined || year === undefined ? undefined : fromPersian(year, month, day);
  return gregorian && { ...gregorian, ...placeOf(line, beside) };
}
