import { calendarWords, dateConnectors } from './calendar-words.ts';
import { endsInCredit } from './credit.ts';
import { findMarker } from './find-markers.ts';
import type { Line } from './line.ts';
import { bylineWords } from './markers/match-marker.ts';
import type { Verdict } from './page.ts';

/** A line of date, byline or the like has at most this many words. */
const longestMeta = 16;

/** Says what furniture a line is by itself, wherever it stands; undefined when it may be text. */
export function labelLine(line: Line): Verdict | undefined {
  if (line.words === 0) return { kind: 'stray', rule: 'punctuation only' };
  const marker = findMarker(line);
  if (marker) return { kind: marker.kind, rule: marker.rule, heads: marker.end >= line.folded.trimEnd().length - 2 };
  if (line.words <= longestMeta) {
    if (isCounter(line)) return { kind: 'counter', rule: 'only a number' };
    if (isDateLine(line)) return { kind: 'date-line', rule: 'only a date' };
    if (isByline(line)) return { kind: 'byline', rule: 'by a name' };
  }
  if (isMenu(line)) return { kind: 'navigation', rule: 'labels in a row' };
  if (endsInCredit(line)) return { kind: 'credit', rule: 'ends in a credit' };
  return undefined;
}

const separators = /\s*[|｜•·>»›]\s*|\s\/\s|(?<=\p{Script=Han})-(?=\p{Script=Han})|\s+[-–]\s+/u;

/** A row of four labels or more, parted by bars, dots or arrows, none of them a sentence. */
function isMenu(line: Line): boolean {
  if (line.sentence || line.text.length > 600) return false;
  const labels = line.text.split(separators);
  return labels.length >= 4 && line.words <= labels.length * 4;
}

function isCounter(line: Line): boolean {
  return line.text.length <= 12 && /^[\d\s.,/%+kKmM()#-]+$/.test(line.text);
}

const wordPattern = /\p{L}{2,}/gu;
const yearOrTime = /\b(?:19|20)\d\d\b|\b\d{1,2}[:h]\d\d\b/g;

/** A date line names a year or a time of day and little else. */
function isDateLine(line: Line): boolean {
  if (!/\d/.test(line.folded)) return false;
  const words = line.folded.match(wordPattern) ?? [];
  const calendar = words.filter((word) => calendarWords.has(word)).length;
  const others = words.filter((word) => !calendarWords.has(word) && !dateConnectors.has(word)).length;
  const dates = line.folded.match(yearOrTime)?.length ?? 0;
  if (dates > 0) return others <= dates && line.text.length <= 90;
  return calendar >= 1 && others === 0 && line.text.length <= 40;
}

const nameWord = /^[\p{Lu}@][\p{L}\p{M}\p{N}'’.·_-]*[,;]?$/u;
const connector = /^(?:and|et|und|y|e|en|i|и|&|avec|with|mit|con|com|de|del|der|van|von|den|di|da|do|dos|du|la|le|al|el|bin|ben|für|for|pour|à|in|at|to|af|zu|\||-|–|—|,|\/|·|•)$/u;

/** A byline opens with a word such as `Par` and goes on with names. */
function isByline(line: Line): boolean {
  if (line.sentence && !line.text.endsWith('.')) return false;
  const lead = bylineWords.find((word) => line.folded.startsWith(word) && /^(?:$|[\s:])/.test(line.folded.slice(word.length)));
  if (lead === undefined) return false;
  const rest = line.text.slice(lead.length).replace(/^[\s:]+/, '');
  if (rest === '') return true;
  const words = rest.split(' ');
  const names = words.filter((word) => nameWord.test(word)).length;
  const other = words.filter((word) => !nameWord.test(word) && !connector.test(word) && !/\d/.test(word)).length;
  return nameWord.test(words[0] as string) && other <= 1 + names / 4 && names >= 1;
}
