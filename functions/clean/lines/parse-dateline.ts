import type { Dateline } from '../../article/article.ts';
import { isCalendarWord } from './calendar-words.ts';
import { agencies } from './ends-in-credit.ts';
import { fold } from './fold.ts';
import { parseWire } from './parse-wire.ts';
import { smallWords } from './small-words.ts';

/** A dateline is over within this many characters. */
const longestDateline = 100;
const longestPlaceWords = 5;

const dash = /\s?[–—-]{1,2}(?=\s|$)|\s?:$/;
const anyDash = /[–—-]|:$/;
const bracketed = /\(([^()]{2,40})\)[ :]*$/;
const leading = /^\(([^()]{2,20})\)\s*[–—-]\s*/;
const nameOfPlace = /^\p{Lu}[\p{L}.'’-]*$/u;
const insidePlaces = smallWords('insidePlaces');

/** A dateline with how much of the line it takes, in characters. */
interface FoundDateline extends Dateline {
  length: number;
}

/** Reads the dateline a line opens with: place, date or bracketed agency, dash; undefined if there is none. */
export function parseDateline(line: string): FoundDateline | undefined {
  const head = line.slice(0, longestDateline);
  const wire = parseWire(head);
  if (wire) return wire;
  if (!anyDash.test(head)) return undefined;
  const agency = leading.exec(head);
  const offset = agency?.[0].length ?? 0;
  const end = dash.exec(head.slice(offset));
  if (!end || end.index === 0) return undefined;
  const length = offset + end.index + end[0].length;
  const before = head.slice(offset, offset + end.index).trim();
  const publisher = (agency ?? bracketed.exec(before))?.[1]?.trim();
  const found = {
    ...readPlaceAndDate(before.replace(bracketed, '')),
    ...(publisher !== undefined && { publisher }),
  };
  if (
    found.place === undefined ||
    (found.date === undefined && !isAgency(publisher) && !isShouted(found.place, publisher))
  )
    return undefined;
  return { raw: line.slice(0, length).trim(), ...found, length };
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

function readPlaceAndDate(text: string): Pick<Dateline, 'place' | 'date'> {
  const parts = text.split(/[,:/]+/).flatMap((part) => part.trim() || []);
  const date = parts.find(isDatePart);
  const places = parts.slice(0, 2).filter((part) => part !== date);
  const place = places[0] !== undefined && isPlace(places[0]) ? places[0] : undefined;
  const rest = parts.filter(
    (part) => part !== date && part !== place && !isPlace(part) && !/^\d{4}$/.test(part),
  );
  if (place === undefined || rest.length > 0) return {};
  return { place, ...(date !== undefined && { date }) };
}

function isDatePart(part: string): boolean {
  return /\d/.test(part) && (fold(part).match(/\p{L}{2,}/gu) ?? []).some(isCalendarWord);
}

function isPlace(part: string): boolean {
  const words = part.split(' ');
  return (
    words.length <= longestPlaceWords &&
    /^\p{Lu}/u.test(part) &&
    words.every((word) => nameOfPlace.test(word) || insidePlaces.has(word))
  );
}
