import type { Page } from '../../functions/query/api/answer-schema.ts';

/** What a bar of the histogram stands for. */
export type Grain = 'day' | 'week' | 'month' | 'year' | 'decade';

/** A bar of the histogram: the days it stands for, both within it, and how many matches were published then. */
export interface Bucket {
  from: string;
  to: string;
  count: number;
}

export interface Buckets {
  grain: Grain;
  bars: Bucket[];
}

/** With more bars one would be too narrow to point at. */
const plentyOfBars = 130;
const dayMs = 86_400_000;
/** Days are asked for up to this many; months beyond. */
const daysByDay = 550;
/** The third of January 2000 was a Monday. */
const someMonday = Date.UTC(2000, 0, 3);

/** What to count by for a question about these days; nothing is known of one without both ends. */
export function chooseInterval(from: string | undefined, to: string | undefined): 'day' | 'month' {
  if (from === undefined || to === undefined) return 'month';
  return (Date.parse(to) - Date.parse(from)) / dayMs <= daysByDay ? 'day' : 'month';
}

/** The bars of a histogram, without gaps, in order of time; as fine as there is room for. */
export function makeBuckets(interval: Page['interval']): Buckets {
  const counts = (interval?.counts ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const [first, last] = [counts[0]?.from, counts.at(-1)?.from];
  if (first === undefined || last === undefined) return { grain: interval?.by ?? 'month', bars: [] };
  const grains: Grain[] = interval?.by === 'day' ? ['day', 'week', 'month'] : ['month', 'year', 'decade'];
  const grain = grains.find((each) => countBars(first, last, each) <= plentyOfBars) ?? (grains[2] as Grain);
  const bars = emptyBars(first, last, grain);
  for (const { from, count } of counts) add(bars, from, count);
  return { grain, bars };
}

function countBars(first: string, last: string, grain: Grain): number {
  const days = (Date.parse(last) - Date.parse(first)) / dayMs + 1;
  return days / { day: 1, week: 7, month: 30.4, year: 365, decade: 3652 }[grain];
}

function emptyBars(first: string, last: string, grain: Grain): Bucket[] {
  const bars: Bucket[] = [];
  const end = Date.parse(last);
  for (let at = beginOf(Date.parse(first), grain); at <= end; at = beginAfter(at, grain)) {
    bars.push({ from: dayOf(at), to: dayOf(beginAfter(at, grain) - dayMs), count: 0 });
  }
  return bars;
}

function add(bars: readonly Bucket[], from: string, count: number): void {
  const day = from.length === 7 ? `${from}-01` : from;
  const bar = bars.findLast((each) => each.from <= day);
  if (bar) bar.count += count;
}

function beginOf(at: number, grain: Grain): number {
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (grain) {
    case 'day':
      return at;
    case 'week':
      return at - (((((at - someMonday) / dayMs) % 7) + 7) % 7) * dayMs;
    case 'month':
      return utc(year, month);
    case 'year':
      return utc(year, 0);
    case 'decade':
      return utc(year - (year % 10), 0);
  }
}

function beginAfter(at: number, grain: Grain): number {
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (grain) {
    case 'day':
      return at + dayMs;
    case 'week':
      return at + 7 * dayMs;
    case 'month':
      return utc(year, month + 1);
    case 'year':
      return utc(year + 1, 0);
    case 'decade':
      return utc(year + 10, 0);
  }
}

/** `Date.UTC` takes years below 100 for those of the last century. */
function utc(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
