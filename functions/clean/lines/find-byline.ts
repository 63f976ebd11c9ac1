import { isCalendarWord } from './calendar-words.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { matchByline } from './match-marker.ts';
import { smallWords } from './small-words.ts';

const nameWord = /^[\p{Lu}@][\p{L}\p{M}\p{N}'’.·_-]*[,;]?$/u;
/** Small words between names and inside them. */
const joining = new Set(['&', ...smallWords('besideNames')]);
const connectors = new Set([...joining, ...smallWords('afterNames'), ...'|-–—,/·•']);
/** A byline names at most this many people, in words. */
const longestByline = 14;

/** Whether the line opens with a word such as `Par` and goes on with names, or ends there. */
export function isByline(line: Line): boolean {
  if (line.words > longestByline || (line.sentence && !line.text.endsWith('.'))) return false;
  const lead = matchByline(line.folded);
  if (lead === undefined) return false;
  const rest = line.text.slice(lead.length).replace(/^[\s:]+/, '');
  return rest === '' || namesPeople(rest);
}

function namesPeople(text: string): boolean {
  const words = text.split(' ');
  const names = words.filter((word) => nameWord.test(word)).length;
  const others = words.filter(
    (word) => !nameWord.test(word) && !connectors.has(word) && !/\d/.test(word),
  ).length;
  return nameWord.test(words[0] as string) && others <= 1 + names / 4;
}

/**
 * The names of a byline, without the `Par` before and the date after. If `Par` stands alone, they are read from `next`,
 * the line below.
 */
export function readByline(line: Line, next?: Line): string | undefined {
  const lead = matchByline(line.folded) ?? '';
  const rest = line.text.slice(lead.length).replace(/^[\s:]+/, '');
  return takeNames(rest === '' ? (next?.text ?? '') : rest)?.names;
}

/** A name alone is two to five words. */
const nameLength = { least: 2, most: 5 };
/** What may follow a name that stands alone: a place, a date, a bar. */
const afterName = /^(?:$|[,|(\d–—-])/;

/** The name that is the whole line, a place or a date after it apart; undefined if the line says anything else. */
export function readNames(line: Line): string | undefined {
  if (line.sentence || line.bullet) return undefined;
  const lead = matchByline(line.folded) ?? '';
  const found = takeNames(line.text.slice(lead.length).replace(/^[\s:]+/, ''));
  const words = found?.names.split(' ').length ?? 0;
  const alone =
    found !== undefined &&
    (afterName.test(found.rest) || isCalendarWord(fold(found.rest.split(/\P{L}/u)[0] ?? '')));
  return alone && words >= nameLength.least && words <= nameLength.most ? found.names : undefined;
}

/** The names a text opens with, and what follows them. */
function takeNames(text: string): { names: string; rest: string } | undefined {
  const words = text.split(' ');
  const isName = (word: string) => nameWord.test(word) && !isCalendarWord(fold(word));
  const end = words.findIndex(
    (word, at) => !isName(word) && !(joining.has(word) && isName(words[at + 1] ?? '')),
  );
  const names = words
    .slice(0, end < 0 ? words.length : end)
    .join(' ')
    .replace(/[,;]$/, '');
  const rest = (end < 0 ? '' : words.slice(end).join(' ')) || (/[,;]$/.test(words[end - 1] ?? '') ? ',' : '');
  return isName(words[0] ?? '') ? { names, rest } : undefined;
}
