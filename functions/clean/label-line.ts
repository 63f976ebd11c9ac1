import { dateConnectors, isCalendarWord } from './calendar-words.ts';
import { endsInCredit } from './ends-in-credit.ts';
import { isByline } from './find-byline.ts';
import { findMarker } from './find-marker.ts';
import type { Line } from './line.ts';
import { parseDateline } from './parse-dateline.ts';
import type { Verdict } from './page.ts';

/** A line of date, byline or the like has at most this many words. */
const longestMeta = 16;

/** Says what furniture a line is by itself, wherever it stands; undefined when it may be text. */
export function labelLine(line: Line): Verdict | undefined {
  if (line.words === 0) return { kind: 'stray', rule: 'punctuation only' };
  if (line.words <= longestMeta && parseDateline(line.text)?.length === line.text.length) return { kind: 'dateline', rule: 'a dateline on its own' };
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
  const calendar = words.filter(isCalendarWord).length;
  const others = words.filter((word) => !isCalendarWord(word) && !dateConnectors.has(word)).length;
  const dates = line.folded.match(yearOrTime)?.length ?? 0;
  if (dates > 0) return others <= dates && line.text.length <= 90;
  return calendar >= 1 && others === 0 && line.text.length <= 40;
}
