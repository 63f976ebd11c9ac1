import { dateWords } from '../../languages/date-languages.ts';
import type { DateWords } from '../../languages/date-words.ts';
import { weekdaysNamed } from '../lines/calendar-words.ts';
import { markedWords } from '../lines/characters.ts';
import { fold } from '../lines/fold.ts';
import type { Reading, Weekday } from './date-mention.ts';

/** What may tell the year of a date that is written without one. */
export interface YearClues {
  /** The first paragraphs. */
  text: readonly string[];
  key: string;
  /** In how many dated articles of the source each month was found. */
  months?: Readonly<Record<string, number>>;
}

/** Before a weekday they say that it is the day of the report. */
const presents = new Set(
  Object.values<DateWords>(dateWords).flatMap(({ present = '' }) => fold(present).split(' ').filter(Boolean)),
);

type NamedWeekday = Pick<Weekday, 'value' | 'text'>;

/** A weekday of the text, with how it speaks of the day of the report. */
export interface FoundWeekday extends NamedWeekday {
  count: number;
  /** In the first paragraphs. */
  lead: boolean;
  /** After a word that says it is the day of the report. */
  present: boolean;
}

/** What the clues say, apart from any date. */
export interface FoundClues {
  weekdays: FoundWeekday[];
  /** The latest year that the text names, with the words before it. */
  named?: { year: number; text: string };
  keyYear?: number;
}

/** In paragraphs: what the beginning of a text says of days is said of its own days. */
const weekdayReach = 8;
const yearNamed = /(?<![\d.,/-])(?:19|20)\d\d(?![\d%]|[.,/-]\d)/g;
/** The word before a year says what of it is meant: `Fin 2021`. */
const wordBefore = /\p{L}{2,15}\.? $/u;

/** Reads the weekdays and years that a text and a key name. */
export function readClues({ text, key }: YearClues, reading: Reading): FoundClues {
  const joined = text.join('\n');
  const keyYear = /(?<!\d)((?:19|20)\d\d)(?:[/_-]|(?=[01]\d[0-3]\d(?!\d)))/.exec(key)?.[1];
  const named = latestYear(joined, reading);
  return {
    weekdays: findWeekdays(text.slice(0, weekdayReach), reading),
    ...(named && { named }),
    ...(keyYear !== undefined && { keyYear: Number(keyYear) }),
  };
}

/** The latest year that a text names, not far in the future. */
function latestYear(text: string, { latest }: Reading): FoundClues['named'] {
  const most = Number(latest.slice(0, 4)) + 1;
  let best: { year: number; index: number } | undefined;
  for (const { 0: digits, index } of text.matchAll(yearNamed)) {
    const year = Number(digits);
    if (year <= most && year > (best?.year ?? 0)) best = { year, index };
  }
  if (!best) return undefined;
  const word = wordBefore.exec(text.slice(Math.max(0, best.index - 20), best.index))?.[0] ?? '';
  return { year: best.year, text: `${word}${best.year}` };
}

/** In paragraphs: so many make up the lead. */
const leadParagraphs = 2;
/** In letters: shorter names of weekdays are other words too. */
const shortestWeekday = 4;

function findWeekdays(paragraphs: readonly string[], { languages }: Reading): FoundWeekday[] {
  const found: FoundWeekday[] = [];
  for (const [number, paragraph] of paragraphs.entries()) {
    const words = markedWords(paragraph, 2);
    for (const [index, text] of words.entries()) {
      const value = weekdayOf(text, languages);
      if (value !== undefined)
        noteWeekday(found, { value, text, lead: number < leadParagraphs }, words[index - 1] ?? '');
    }
  }
  return found;
}

function weekdayOf(word: string, languages: readonly string[]): number | undefined {
  if (word.length < shortestWeekday) return undefined;
  const own = weekdaysNamed(fold(word)).filter((meaning) =>
    languages.some((code) => meaning.languages.includes(code)),
  );
  return own.length === 1 ? own[0]?.value : undefined;
}

function noteWeekday(
  found: FoundWeekday[],
  { value, text, lead }: Pick<FoundWeekday, 'value' | 'text' | 'lead'>,
  before: string,
): void {
  const present = presents.has(fold(before));
  const known = found.find((day) => day.value === value);
  const shown = present ? `${before} ${text}` : text;
  if (!known) {
    found.push({ value, text: shown, count: 1, lead, present });
    return;
  }
  known.count += 1;
  if (present && !known.present) Object.assign(known, { present, text: shown });
}
