import type { DateMention } from './date-mention.ts';

/** The dated articles of a source, counted from a day of each year that it may be of. */
export interface DatedAround {
  byYear: ReadonlyMap<number, { day: number; halfYears: number }>;
  /** Those around the day, of all these years. */
  days: number;
  /** All, however far from the day. */
  all: number;
}

/** In days: before, the month before is nearer than the one after. */
const middleOfMonth = 15;
/** In months. */
const halfYear = 6;

/**
 * Counts the articles of each month that are from around a day: of its month and the month next to it, and of the half
 * years before and after it.
 */
export function countAround(
  { month, day }: Pick<DateMention, 'month' | 'day'>,
  years: readonly number[],
  months: Readonly<Record<string, number>> = {},
): DatedAround {
  const counted = Object.entries(months).map(([name, articles]) => ({ at: monthNumber(name), articles }));
  const next = day === undefined ? 0 : day <= middleOfMonth ? -1 : 1;
  const byYear = new Map(
    years.map((year) => {
      const at = year * 12 + month;
      return [
        year,
        {
          day: sum(counted, (each) => each === at || each === at + next),
          halfYears: sum(counted, (each) => each >= at - halfYear && each < at + halfYear),
        },
      ];
    }),
  );
  const days = [...byYear.values()].reduce((total, around) => total + around.day, 0);
  return { byYear, days, all: sum(counted, () => true) };
}

function monthNumber(name: string): number {
  return Number(name.slice(0, 4)) * 12 + Number(name.slice(5));
}

function sum(months: { at: number; articles: number }[], isCounted: (at: number) => boolean): number {
  return months.reduce((total, { at, articles }) => total + (isCounted(at) ? articles : 0), 0);
}
