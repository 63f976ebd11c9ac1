import { isCalendarWord } from '../lines/calendar-words.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { cutLead } from './cut-lead.ts';
import { readPeople } from './read-people.ts';

/** In words: a byline names a few people, with their roles. */
const longestByline = 24;
/** What may follow the names on their line: a date, a sign, nothing. */
const mayFollow = /^(?:$|[\p{N}|·•–—(/:-])/u;

/** Whether the line opens with a word such as `Par` and goes on with names, or ends there. */
export function isByline(line: Line): boolean {
  if (line.words > longestByline || (line.sentence && !line.text.endsWith('.'))) return false;
  if (line.says.lead === undefined) return false;
  const rest = cutLead(line.text);
  if (rest === '') return true;
  const people = readPeople(rest, true);
  return (
    people !== undefined &&
    (mayFollow.test(people.rest) || opensWithMonth(people.rest) || isMostOf(people.text, rest))
  );
}

/** A month with its day: `by Ann Rivers October 20, 2025`. */
function opensWithMonth(text: string): boolean {
  const [month = '', day = ''] = text.split(' ', 2);
  return /^\p{Nd}/u.test(day) && isCalendarWord(fold(month.replace(/[.,]$/, '')));
}

/** The names are most of the line: a date or a place follows that is written in letters. */
function isMostOf(names: string, text: string): boolean {
  return text.split(' ').length - names.split(' ').length <= 1 + names.split(' ').length / 4;
}
