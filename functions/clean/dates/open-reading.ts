import type { CleanedPage } from '../clean-page.ts';
import type { Reading } from './date-mention.ts';
import { LazyReading } from './lazy-reading.ts';
import { tellLanguages } from './tell-languages.ts';

/** In characters: a line with a date is no longer. */
const longestRead = 200;
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const monthThenDay = new RegExp(String.raw`\b${months}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d`);
const dayThenMonth = new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? ${months}\.?,? (?:19|20)\d\d`);
const numeric = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)?\d\d(?![\d/])/g;

/** In paragraphs: so many tell the language of a text. */
const languageReach = 8;

/** What is known of a page before its dates are read. */
export function openReading(page: CleanedPage, body: readonly string[], latest: string): Reading {
  return new LazyReading(latest, {
    languages: () => tellLanguages(body.slice(0, languageReach).join('\n')),
    monthFirst: () => tellOrder(page),
  });
}

/** Whether the dates of a page put the month first: those with a name for it, and those with a number over twelve. */
function tellOrder({ lines }: CleanedPage): boolean | undefined {
  let votes = 0;
  for (const { folded, text } of lines)
    if (text.length <= longestRead && /\d/.test(text)) votes += votesOf(folded);
  return votes === 0 ? undefined : votes > 0;
}

/** Above zero where the month comes first, below where the day does. */
function votesOf(folded: string): number {
  let votes = monthThenDay.test(folded) ? 1 : dayThenMonth.test(folded) ? -1 : 0;
  for (const [, first, second] of folded.matchAll(numeric))
    votes += Number(Number(second) > 12) - Number(Number(first) > 12);
  return votes;
}
