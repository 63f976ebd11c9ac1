import type { YearEvidence } from '../../article/article.ts';
import { countAround, type DatedAround } from './count-around.ts';
import { type DateMention, isDay, isoDay, type Reading } from './date-mention.ts';
import { type FoundClues, type FoundWeekday, readClues, type YearClues } from './read-year-clues.ts';

/** A year with what speaks for it. */
export interface InferredYear {
  year: number;
  evidence: YearEvidence[];
  uncertain: boolean;
}

interface Fact extends YearEvidence {
  weight: number;
}

interface Found extends FoundClues {
  dated: DatedAround;
}

/** Stands for a day that is not named. */
const middleOfMonth = 15;
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
  /** All dated articles of the source are from around that day. */
  source: 3,
  /** They are from the half years before and after it. */
  sourceYear: 0.5,
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
  const years = candidates(date, reading.latest);
  const found = { dated: countAround(date, years, clues.months), ...readClues(clues, reading) };
  const ranked = years.map((year) => weigh(date, year, found, reading)).sort((a, b) => b.score - a.score);
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
  return second.facts.filter(
    ({ text, what }) => what === 'source' || (!texts.has(text) && what !== 'object-time'),
  );
}

function candidates(date: DateMention, latest: string): number[] {
  const now = Number(latest.slice(0, 4));
  return Array.from({ length: yearsBack }, (_, back) => now - back).filter(
    (year) =>
      isDay(year, date.month, date.day) &&
      (year < now || isoDay({ year, month: date.month, day: date.day }) <= latest.slice(0, 10)),
  );
}

function weigh(date: DateMention, year: number, found: Found, { latest }: Reading) {
  const day = Date.UTC(year, date.month - 1, date.day ?? middleOfMonth);
  const facts = [
    ...weekdayFacts(date, year, new Date(day).getUTCDay(), found),
    ...namedFacts(date, year, found),
    ...(found.keyYear === year
      ? [{ what: 'key' as const, text: String(year), where: 'key' as const, year, weight: weights.key }]
      : []),
    ...sourceFacts(year, found),
    ...objectFacts(year, day, latest),
  ];
  const against =
    date.weekday !== undefined && !facts.some(({ where }) => where === 'date') ? weights.weekdayBeside : 0;
  const age = (Number(latest.slice(0, 4)) - year) * weights.age;
  return { year, facts, score: facts.reduce((sum, { weight }) => sum + weight, age) - against };
}

function weekdayFacts(date: DateMention, year: number, weekday: number, { weekdays }: Found): Fact[] {
  if (date.day === undefined) return [];
  const facts: Fact[] = [];
  const add = (text: string, where: Fact['where'], weight: number) => {
    if (weight > 0) facts.push({ what: 'weekday', text, where, year, weight });
  };
  if (date.weekday?.value === weekday) add(date.weekday.text, 'date', weights.weekdayBeside);
  const same = weekdays.find(({ value }) => value === weekday);
  const before = weekdays.find(({ value }) => value === (weekday + 6) % 7);
  if (same) add(same.text, 'text', weightOf(same));
  else if (before) add(before.text, 'text', before.lead ? weights.dayAfterWeekday : 0);
  return facts;
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

/** With few articles, the share of those around a day says little. */
const fewDated = 2;

/** What the dated articles of the source say: that many of them are from around the day, in this year or another. */
function sourceFacts(year: number, { dated }: Found): Fact[] {
  const { day, halfYears } = dated.byYear.get(year) ?? { day: 0, halfYears: 0 };
  if (halfYears === 0) return [];
  const weight =
    (weights.source * day) / (dated.days + fewDated) +
    (weights.sourceYear * halfYears) / (dated.all + fewDated);
  const text = `${day || halfYears}/${dated.all}`;
  return [{ what: 'source', text, where: 'source', year, weight }];
}

function objectFacts(year: number, day: number, latest: string): Fact[] {
  const stored = Date.parse(latest);
  const days = (stored - day) / dayMs;
  const last = days < 366;
  const weight = (last ? weights.objectTime : 0) + (days <= freshDays ? weights.fresh : 0);
  return last ? [{ what: 'object-time', text: latest.slice(0, 10), where: 'object', year, weight }] : [];
}
