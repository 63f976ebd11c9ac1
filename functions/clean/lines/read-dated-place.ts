import type { Dateline } from '../../article/article.ts';
import { given } from '../byline/name-words.ts';
import { findLabels } from '../dates/date-labels.ts';
import type { DateMention, Reading } from '../dates/date-mention.ts';
import { readTokenised } from '../dates/read-dates.ts';
import { tokeniseLine } from '../dates/tokenise-line.ts';
import { isCalendarWord } from './calendar-words.ts';
import { countWords, isCapitalised } from './characters.ts';
import { fold } from './fold.ts';
import { isPlace } from './is-place.ts';
import { matchByline } from './match-marker.ts';

/** A place and the whole date behind it. */
type DatedPlace = Required<Pick<Dateline, 'place' | 'date'>> & {
  publisher?: string;
  /** Where the text begins, behind dash, full stop or colon. */
  length: number;
};

/** A capital, then a comma or a bracket, then a number. */
const opening = /^\p{Lu}\P{Nd}*[,(]/u;
const year = /\p{Nd}{4}/u;
/** Between place and date: `le`, `den`, `dnia`; a weekday stands among them. */
const smallWord = /(?:^| )(\p{L}+)[.,]?$/u;
const longestSmallWord = 4;
const smallWordsBetween = 3;
/** `Kervalan (Finistère)` */
const region = / ?\(([^()\d]{2,40})\)$/;
/** Behind the date: the word for the year, a bracket that is closed, an agency, and what parts all of it from the text. */
const parting =
  /^(?: ?\p{Ll}{1,4}(?!\p{L})\.?)?\.?\)?(?: \((?<publisher>[^()\d]{2,40})\))? ?(?:[–—-]{1,2}|[.:])(?=\s)\s*/u;
const opensText = /^["“«‘'(]*\s?(?=(?<first>\p{L}|\p{Nd}+ \p{L}))/u;
/** In words: what goes on in fewer is no report. */
const fewestWords = 3;

const reading: Reading = { latest: '2099-12-31', languages: [] };

/**
 * Reads a place that no table has to know, the whole date behind it, and what parts both from a text:
 * `Kervalan, le 4 mai 2024 - Le pont …`, `Kervalan (4 mai 2024). Le pont …`. A person, a weekday and the label of a date are no
 * place, and a sentence goes on behind the date with none of these signs. `head` is the beginning of `line`.
 */
export function readDatedPlace(line: string, head: string): DatedPlace | undefined {
  // Nearly all lines have no year so near their beginning.
  if (!year.test(head) || !opening.test(head)) return undefined;
  const tokenised = tokeniseLine(head);
  const [mention, next] = readTokenised(tokenised, reading);
  if (!mention || !isWhole(mention, head) || findLabels(tokenised).some(({ start }) => start < mention.start))
    return undefined;
  const place = placeIn(head.slice(0, startOf(mention)));
  const sign = parting.exec(head.slice(mention.end));
  if (place === undefined || !sign) return undefined;
  const length = mention.end + sign[0].length;
  // Two dates are the first and the last day of something.
  if (next?.start === length || !goesOn(line.slice(length), sign[0].includes(':'))) return undefined;
  const publisher = sign.groups?.publisher;
  const date = head.slice(startOf(mention), mention.end);
  return { place, date, ...(publisher !== undefined && { publisher }), length };
}

function isWhole({ year: named, day, range, start, end }: DateMention, head: string): boolean {
  return named !== undefined && day !== undefined && !range && year.test(head.slice(start, end));
}

function startOf({ start, weekday }: DateMention): number {
  return Math.min(start, weekday?.start ?? start);
}

/** The place that stands before a date, and nothing else. */
function placeIn(before: string): string | undefined {
  const bare = withoutSmallWords(before);
  if (!/[,(]$/.test(bare)) return undefined;
  const parts = bare.slice(0, -1).trim().replace(region, '').split(', ');
  const [place = ''] = parts;
  return parts.every(isPlace) && !isDayOrPerson(place) ? place : undefined;
}

/** In capitals a given name may be a place: `FLORENCE`. */
function isDayOrPerson(place: string): boolean {
  const folded = fold(place);
  const first = folded.split(/[ -]/, 1)[0] ?? '';
  const isPerson = given.has(first) && place !== place.toUpperCase();
  return isPerson || isCalendarWord(first) || matchByline(folded) !== undefined;
}

function withoutSmallWords(before: string): string {
  let bare = before.trim();
  for (let count = 0; count < smallWordsBetween; count += 1) {
    const [found, word = ''] = smallWord.exec(bare) ?? [];
    const isSmall = word.length <= longestSmallWord && !isCapitalised(word);
    if (found === undefined || !(isSmall || isCalendarWord(fold(word)))) break;
    bare = bare.slice(0, -found.length).trim();
  }
  return bare;
}

/** Whether a text begins: with a capital or a number, behind a colon with any letter. */
function goesOn(text: string, isAnnounced: boolean): boolean {
  const first = opensText.exec(text)?.groups?.first;
  if (first === undefined || countWords(text) < fewestWords) return false;
  return isAnnounced || first !== first.toLowerCase() || first === first.toUpperCase();
}
