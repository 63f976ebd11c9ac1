import type { YearEvidence } from '../../article/article.ts';
import { dateWords } from '../../languages/date-languages.ts';
import type { DateWords } from '../../languages/date-words.ts';
import { weekdaysNamed } from '../lines/calendar-words.ts';
import { markedWords } from '../lines/characters.ts';
import { fold } from '../lines/fold.ts';
import { type DateMention, isDay, isoDay, type Reading, type Weekday } from './date-mention.ts';

/** What may tell the year of a date that is written without one. */
export interface YearClues {
  /** The first paragraphs. */
  text: readonly string[];
  key: string;
}

/** A year with what speaks for it. */
export interface InferredYear {
  year: number;
  evidence: YearEvidence[];
  uncertain: boolean;
}

interface Fact extends YearEvidence {
  weight: number;
}

/** In years: older articles name their year. */
const yearsBack = 40;
/** How much each kind of evidence weighs. */
const weights = {
  weekdayBeside: 8,
  weekdayInLead: 2,
  weekdayInText: 1,
  /** `ce lundi` is the day itself. */
  present: 1,
  dayAfterWeekday: 1,
  sameYearNamed: 1.5,
  nextYearNamed: 0.6,
  yearBeforeNamed: 0.8,
  atTurnOfYear: 0.7,
  key: 4,
  objectTime: 0.5,
  fresh: 2,
  /** Each year that has passed since: most copy is new. */
  age: -0.08,
};
/** A lead smaller than this decides nothing. */
const leastLead = 0.8;
const dayMs = 24 * 60 * 60 * 1000;
/** In days: copy is mostly stored within so many. */
const freshDays = 7;

/** The year of a date written without one: every year in which it is not after `latest` is weighed. */
export function inferYear(date: DateMention, clues: YearClues, reading: Reading): InferredYear | undefined {
  const found = readClues(clues, reading);
  const ranked = candidates(date, reading.latest)
    .map((year) => weigh(date, year, found, reading))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best) return undefined;
  const told = best.facts.some(({ what }) => what !== 'object-time');
  return {
    year: best.year,
    evidence: [...best.facts, ...(second ? rival(second, best.facts) : [])]
      .sort((a, b) => b.weight - a.weight)
      .map(({ weight: _, ...fact }) => fact),
    uncertain: !told || best.score - (second?.score ?? 0) < leastLead,
  };
}

/** What speaks for the second best year and not for the best. */
function rival(second: { facts: Fact[] }, best: Fact[]): Fact[] {
  const texts = new Set(best.map(({ text }) => text));
  return second.facts.filter(({ text, what }) => !texts.has(text) && what !== 'object-time');
}

function candidates(date: DateMention, latest: string): number[] {
  const now = Number(latest.slice(0, 4));
  return Array.from({ length: yearsBack }, (_, back) => now - back).filter(
    (year) =>
      isDay(year, date.month, date.day) && (year < now || isoDay({ ...date, year }) <= latest.slice(0, 10)),
  );
}

function weigh(date: DateMention, year: number, found: Found, { latest }: Reading) {
  const day = Date.parse(`${isoDay({ ...date, year, day: date.day ?? 15 })}T00:00:00Z`);
  const facts = [
    ...weekdayFacts(date, year, new Date(day).getUTCDay(), found),
    ...namedFacts(date, year, found),
    ...(found.keyYear === year
      ? [{ what: 'key' as const, text: String(year), where: 'key' as const, year, weight: weights.key }]
      : []),
    ...objectFacts(year, day, latest),
  ];
  const against =
    date.weekday !== undefined && !facts.some(({ where }) => where === 'date') ? weights.weekdayBeside : 0;
  const age = (Number(latest.slice(0, 4)) - year) * weights.age;
  return { year, facts, score: facts.reduce((sum, { weight }) => sum + weight, age) - against };
}

function weekdayFacts(date: DateMention, year: number, weekday: number, { weekdays }: Found): Fact[] {
  if (date.day === undefined) return [];
  const beside =
    date.weekday?.value === weekday
      ? [{ ...date.weekday, where: 'date' as const, weight: weights.weekdayBeside }]
      : [];
  const same = weekdays.find(({ value }) => value === weekday);
  const before = weekdays.find(({ value }) => value === (weekday + 6) % 7);
  const named = same
    ? [{ ...same, where: 'text' as const, weight: weightOf(same) }]
    : before
      ? [{ ...before, where: 'text' as const, weight: before.lead ? weights.dayAfterWeekday : 0 }]
      : [];
  return [...beside, ...named]
    .filter(({ weight }) => weight > 0)
    .map(({ text, where, weight }) => ({ what: 'weekday', text, where, year, weight }));
}

function weightOf({ count, present, lead }: FoundWeekday): number {
  const once = lead ? weights.weekdayInLead : weights.weekdayInText;
  return once + Math.min(1, (count - 1) / 3) + (present ? weights.present : 0);
}

/** By how many years the text's latest year is ahead of the date's, and what that weighs. */
const distanceWeights = new Map([
  [0, weights.sameYearNamed],
  [1, weights.nextYearNamed],
  [-1, weights.yearBeforeNamed],
]);

function namedFacts({ month }: DateMention, year: number, { named }: Found): Fact[] {
  if (!named) return [];
  const distance = named.year - year;
  const weight = distanceWeights.get(distance);
  if (weight === undefined) return [];
  const turn = (distance === 1 && month >= 11) || (distance === -1 && month <= 2) ? weights.atTurnOfYear : 0;
  return [{ what: 'year-named', text: named.text, where: 'text', year, weight: weight + turn }];
}

function objectFacts(year: number, day: number, latest: string): Fact[] {
  const stored = Date.parse(latest);
  const days = (stored - day) / dayMs;
  const last = days < 366;
  const weight = (last ? weights.objectTime : 0) + (days <= freshDays ? weights.fresh : 0);
  return last ? [{ what: 'object-time', text: latest.slice(0, 10), where: 'object', year, weight }] : [];
}

/** Before a weekday they say that it is the day of the report. */
const presents = new Set(
  Object.values<DateWords>(dateWords).flatMap(({ present = '' }) => fold(present).split(' ').filter(Boolean)),
);

type NamedWeekday = Pick<Weekday, 'value' | 'text'>;

interface FoundWeekday extends NamedWeekday {
  count: number;
  /** In the first paragraphs. */
  lead: boolean;
  /** After a word that says it is the day of the report. */
  present: boolean;
}

interface Found {
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

function readClues({ text, key }: YearClues, reading: Reading): Found {
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
function latestYear(text: string, { latest }: Reading): Found['named'] {
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
