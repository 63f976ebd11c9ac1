import { type DateMention, firstYear, fullYear, isDay, type Reading } from './date-mention.ts';
import { fromEra } from './other-calendars.ts';
import type { TokenisedLine } from './tokenise-line.ts';

const written = /(?:(\d{1,4}|元)\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일号號])?/g;

/** The dates of a line with the signs for year, month and day: `2024年3月5日`, `令和6年3月5日`, `2024년 3월 5일`. */
export function readEastAsian({ text }: TokenisedLine, reading: Reading): DateMention[] {
  if (!/[月월]/.test(text)) return [];
  const mentions: DateMention[] = [];
  for (const match of text.matchAll(written)) {
    const mention = mentionOf(text, match, reading);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function mentionOf(
  text: string,
  match: RegExpExecArray | RegExpMatchArray,
  reading: Reading,
): DateMention | undefined {
  const [all, writtenYear, writtenMonth, writtenDay] = match;
  const start = match.index as number;
  const month = Number(writtenMonth);
  const day = writtenDay === undefined ? undefined : Number(writtenDay);
  const year = writtenYear === undefined ? undefined : yearOf(text.slice(0, start), writtenYear, reading);
  if (!isDay(year, month, day) || (writtenYear === undefined && day === undefined)) return undefined;
  return {
    ...(year !== undefined && { year }),
    month,
    ...(day !== undefined && { day }),
    ...(writtenYear !== undefined && year === undefined && { unread: true as const }),
    start,
    end: start + all.length,
  };
}

function yearOf(before: string, written: string, reading: Reading): number | undefined {
  const number = written === '元' ? 1 : Number(written);
  const era = fromEra(before, number);
  if (era !== undefined) return era;
  if (written.length === 2) return fullYear(number, reading);
  return number >= firstYear ? number : undefined;
}
