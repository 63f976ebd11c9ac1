import type { Dateline } from '../../article/article.ts';
import type { DateMention, Reading } from '../dates/date-mention.ts';
import { readDates } from '../dates/read-dates.ts';
import { agencies } from './agencies.ts';
import { isCalendarWord } from './calendar-words.ts';
import { fold } from './fold.ts';
import { isPlace } from './is-place.ts';
import { parseWire } from './parse-wire.ts';
import { readDatedPlace } from './read-dated-place.ts';

/** A dateline is over within this many characters. */
export const longestDateline = 100;

const dash = /\s?[–—-]{1,2}(?=\s|$)|\s?:$/;
const anyDash = /[–—-]|:$/;
const anyDigit = /\p{Nd}/u;
const bracketed = /(?:\(([^()]{2,40})\)|\/([^/]{2,40})\/)[ :.]*$/;
const leading = /^\(([^()]{2,20})\)\s*[–—-]\s*/;

/** A dateline with how much of the line it takes, in characters. */
interface FoundDateline extends Dateline {
  length: number;
}

/** Reads the dateline a line opens with: place, date or bracketed agency, dash; undefined if there is none. */
export function parseDateline(line: string): FoundDateline | undefined {
  const head = line.slice(0, longestDateline);
  return parseWire(head) ?? parseDashed(line, head) ?? parseDated(line, head);
}

function parseDated(line: string, head: string): FoundDateline | undefined {
  const found = readDatedPlace(line, head);
  return found && { raw: line.slice(0, found.length).trim(), ...found };
}

/** A place with a date or an agency, in any order, up to a dash. */
function parseDashed(line: string, head: string): FoundDateline | undefined {
  if (!anyDash.test(head)) return undefined;
  const agency = leading.exec(head);
  const offset = agency?.[0].length ?? 0;
  const end = dash.exec(head.slice(offset));
  if (!end || end.index === 0) return undefined;
  const length = offset + end.index + end[0].length;
  const before = head.slice(offset, offset + end.index).trim();
  const publisher = publisherOf(agency ?? bracketed.exec(before));
  // Without either, a place before a dash is none.
  if (publisher === undefined && !anyDigit.test(before)) return undefined;
  const found = {
    ...readPlaceAndDate(before.replace(bracketed, '')),
    ...(publisher !== undefined && { publisher }),
  };
  if (!isWhole(found)) return undefined;
  return { raw: line.slice(0, length).trim(), ...found, length };
}

/** A place with a date or an agency, or a date with an agency: `Jan 12 (Reuters) -`. */
function isWhole({ place, date, publisher }: Omit<Dateline, 'raw'>): boolean {
  if (place === undefined) return date !== undefined && isAgency(publisher);
  return date !== undefined || isAgency(publisher) || isShouted(place, publisher);
}

function publisherOf(brackets: RegExpExecArray | null): string | undefined {
  const [, round, slashed] = brackets ?? [];
  return (round ?? slashed)?.trim();
}

/** Whether the brackets name a known agency or a site; without a date, other brackets may be a politician's party. */
function isAgency(publisher = ''): boolean {
  return (
    publisher.split('/').some((name) => agencies.has(fold(name.trim()))) ||
    /\p{L}\.\p{L}|^\p{Ll}{2,4}$/u.test(publisher)
  );
}

/** `MILLBROOK, Ohio (Tri-River News) —`: a place in capitals before any name in brackets. */
function isShouted(place: string, publisher?: string): boolean {
  return publisher !== undefined && place.length > 3 && place === place.toUpperCase();
}

/** Years of two digits and months of any language are read: which year it is, is asked later. */
const reading: Reading = { latest: '2099-12-31', languages: [] };

function readPlaceAndDate(text: string): Pick<Dateline, 'place' | 'date'> {
  const [mention] = readDates(text, reading);
  const date = mention && writtenDate(text, mention);
  const others = date === undefined ? text : text.replace(date, ',');
  const parts = others.split(/[,:/]+/).flatMap((part) => (/\p{L}|\d/u.test(part) ? part.trim() : []));
  const place = parts[0] !== undefined && isPlace(parts[0]) ? parts[0] : undefined;
  const rest = parts.filter((part) => part !== place && !isPlace(part) && !isWeekday(part));
  if (rest.length > 0) return {};
  return { ...(place !== undefined && { place }), ...(date !== undefined && { date }) };
}

/** The date with the weekday before it and the stop of its abbreviation. */
function writtenDate(text: string, { start, end, weekday }: DateMention): string {
  return text.slice(Math.min(start, weekday?.start ?? start), end + (text[end] === '.' ? 1 : 0));
}

function isWeekday(part: string): boolean {
  return isCalendarWord(fold(part.replace(/\.$/, '')));
}
