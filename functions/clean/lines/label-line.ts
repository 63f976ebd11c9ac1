import { isByline } from '../byline/is-byline.ts';
import { isBareDate, isBareTime } from '../dates/is-bare-date.ts';
import { signs } from './characters.ts';
import { cutTail } from './cut-tail.ts';
import { dateRule, isNoDate } from './date-rule.ts';
import { endsInCredit } from './ends-in-credit.ts';
import { findMarker } from './find-marker.ts';
import type { Line } from './line.ts';
import { mayHave } from './measured-line.ts';
import type { Verdict } from './page.ts';
import { longestDateline, parseDateline } from './parse-dateline.ts';
import { parseWire } from './parse-wire.ts';

/** A line with only a date, place or name has at most this many words. */
const longestHeader = 16;

/** The kind of furniture a line is, judged without its neighbours; undefined if it may be text. */
export function labelLine(line: Line): Verdict | undefined {
  if (line.words === 0) return { kind: 'stray', rule: 'punctuation only' };
  const header = line.words <= longestHeader;
  if (header && isDateline(line)) return { kind: 'dateline', rule: 'a dateline on its own' };
  return labelByMarker(line) ?? (header ? labelHeader(line) : undefined) ?? labelByForm(line);
}

/** In characters: a marker is the whole line although this much follows, such as a colon or an arrow. */
const afterMarker = 2;

function labelByMarker(line: Line): Verdict | undefined {
  const marker = findMarker(line);
  // A pitch is glued to a short paragraph: only the pitch is cut, later.
  if (marker && marker.start > 0 && cutTail(line).cut.length > 0) return undefined;
  if (marker?.kind === 'date-line' && isNoDate(line)) return undefined;
  return (
    marker && { kind: marker.kind, rule: marker.rule, heads: marker.end >= line.folded.length - afterMarker }
  );
}

function labelHeader(line: Line): Verdict | undefined {
  const rule = ruleOfDate(line);
  if (rule !== undefined) return { kind: 'date-line', rule };
  if (isCounter(line)) return { kind: 'counter', rule: 'a number' };
  if (isDuration(line)) return { kind: 'counter', rule: 'a duration' };
  return isByline(line) ? { kind: 'byline', rule: 'by a name' } : undefined;
}

function ruleOfDate(line: Line): string | undefined {
  if (!mayHave(line, signs.digit | signs.year)) return undefined;
  const rule = isCounter(line) || isDuration(line) ? undefined : dateRule(line);
  if (rule !== undefined || isNoDate(line)) return rule;
  if (isBareDate(line)) return 'a date';
  return isBareTime(line) ? 'a time ago' : undefined;
}

function labelByForm(line: Line): Verdict | undefined {
  if (isMenu(line)) return { kind: 'navigation', rule: 'labels in a row' };
  if (isGlued(line)) return { kind: 'navigation', rule: 'labels glued together' };
  return endsInCredit(line) ? { kind: 'credit', rule: 'ends in a credit' } : undefined;
}

/** Datelines other than those of wires end so. */
const datelineEnd = /[–—:-]$/;

function isDateline({ text }: Line): boolean {
  const found = datelineEnd.test(text) ? parseDateline(text) : parseWire(text.slice(0, longestDateline));
  return found?.length === text.length;
}

const longestMenu = 600;
const fewestLabels = 4;
/** Words a label has at most, on average. */
const labelWords = 4;
/** What parts labels and no halves of a word: most lines with a hyphen have nothing else. */
const anySeparator = /[|｜•·>»›]|\s[/–-]\s|[\u2e80-\uffff]-/;
const separator = /\s*[|｜•·>»›]\s*|\s\/\s|(?<=\p{Script=Han})-(?=\p{Script=Han})|\s[-–]\s/u;

/** A row of labels, parted by bars, dots or arrows. */
function isMenu(line: Line): boolean {
  if (line.sentence || line.text.length > longestMenu || !mayHave(line, signs.separator)) return false;
  if (!anySeparator.test(line.text)) return false;
  const labels = line.text.split(separator);
  return labels.length >= fewestLabels && line.words <= labels.length * labelWords;
}

/** Labels of a menu without a blank between them: `HomeWorldSport`. */
const glued = /(?:^| )\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+){2,}/u;
/** In characters: what passes for a word in such a menu is longer than words are. */
const gluedLength = 9;
const seam = /\p{Ll}\p{Lu}/gu;
const code = /[(){};=<>]/;
/** Words between two seams, on average: names such as `YouTube` stand farther apart. */
const wordsASeam = 3;

function isGlued({ sentence, text, words }: Line): boolean {
  if (sentence || text.length > longestMenu || text.length < words * gluedLength) return false;
  if (code.test(text) || !glued.test(text)) return false;
  return words <= (text.match(seam)?.length ?? 0) * wordsASeam;
}

const counter = /^[\d\s.,/%+kKmM()#-]+$/;
/** In characters. */
const longestCounter = 12;

function isCounter({ text }: Line): boolean {
  return text.length <= longestCounter && counter.test(text);
}

/** How long reading takes, or where a player stands: `3 min`, `0:00 / 4:31`, `Current Time 0:00`. */
const duration = /^\d{1,3} ?min\.?$|^(?:\p{L}+ ){0,2}-?0?0:00(?: ?\/ ?\d{1,2}:\d\d)?$/iu;

/** Every duration has one of these; most lines have none. */
const anyDuration = /\dmin|\d min|0:00/i;

function isDuration(line: Line): boolean {
  return mayHave(line, signs.digit) && anyDuration.test(line.text) && duration.test(line.text);
}
