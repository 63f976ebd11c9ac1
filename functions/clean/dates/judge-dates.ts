import { bareWords, isUncapitalised, signs } from '../lines/characters.ts';
import type { Line } from '../lines/line.ts';
import { matchByline } from '../lines/match-marker.ts';
import { mayHave } from '../lines/measured-line.ts';
import type { DateRole, FoundLabel } from './date-labels.ts';
import type { DateMention, Reading } from './date-mention.ts';
import { isDateWord } from './date-unit-words.ts';
import type { DateLine } from './find-date-lines.ts';
import { readTokenised } from './read-dates.ts';
import { type RelativeTime, readRelative } from './read-relative.ts';
import type { DateToken, TokenisedLine } from './tokenise-line.ts';

/** A date of a page with what speaks for its being the date of publication. */
export interface JudgedDate {
  mention?: DateMention;
  relative?: RelativeTime;
  /** What its label says; undefined where it has none. */
  role?: DateRole;
  /** The date as written. */
  written: string;
  score: number;
}

/** In characters: `5 mai` is as short as a date can be; most numbers on a page are shorter. */
const shortestDate = 5;
const placeScore = { between: 3, text: 2, above: 2, below: 1, inside: 0 } as const;
/** However far it is from the headline, a date loses no more. */
const farthest = 2;
const roleScore = { published: 5, updated: -6, other: -20 } as const;

/** Every date of a line near the article that may be that of publication, with its score. */
export function judgeDates(dateLine: DateLine, reading: Reading): JudgedDate[] {
  const { line } = dateLine;
  const mayBeDate = line.text.length >= shortestDate && mayHave(line, signs.digit);
  return mayBeDate ? judgeMentions(dateLine, reading) : [];
}

function judgeMentions(dateLine: DateLine, reading: Reading): JudgedDate[] {
  const { dates: tokenised, dateLabels: labels } = dateLine.line.says;
  const mentions = readTokenised(tokenised, reading);
  if (mentions.length === 0) return [];
  const plain = plainWords(tokenised, labels);
  return mentions.flatMap((mention, index) => {
    const from = mentions[index - 1]?.end ?? 0;
    const to = mentions[index + 1]?.start ?? tokenised.text.length;
    const role = labelOf(tokenised, labels, { from, to, mention }) ?? besideLine(dateLine, mentions);
    if (dateLine.place === 'inside' && role === undefined) return [];
    if (
      !isDated(tokenised, mention, role) ||
      isProse(tokenised, dateLine.line, mention, { from, role, plain })
    )
      return [];
    const { start, end } = mention;
    const score = scoreOf(dateLine, role) - index / 4 + completeness(mention);
    return [{ mention, score, written: dateLine.line.text.slice(start, end), ...(role && { role }) }];
  });
}

function scoreOf({ place, distance }: DateLine, role: DateRole | undefined): number {
  return placeScore[place] - Math.min(distance / 10, farthest) + (role ? roleScore[role] : 0);
}

function completeness({ year, day }: DateMention): number {
  return (year === undefined ? 0 : 1) - (day === undefined ? 4 : 0);
}

/** Days of an event are not when it was reported; a month is a date only if a label or nothing else stands beside it. */
function isDated(line: TokenisedLine, mention: DateMention, role: DateRole | undefined): boolean {
  if (mention.range) return false;
  return mention.day !== undefined || role !== undefined || isBare(line, mention);
}

/** Whether the line says nothing else. */
function isBare({ text }: TokenisedLine, { start, end }: DateMention): boolean {
  return !/\p{L}{2,}/u.test(text.slice(0, start) + text.slice(end));
}

/** The time of a line near the article that is counted back from now, with its score. */
export function judgeRelative(dateLine: DateLine): JudgedDate[] {
  const { line } = dateLine;
  const relative = readRelative(line.text);
  if (!relative) return [];
  const { dates: tokenised, dateLabels: labels } = line.says;
  const role = labels.findLast(({ end }) => end <= relative.start)?.role;
  if (
    (line.sentence && role === undefined) ||
    isProse(tokenised, line, relative, { from: 0, role, plain: plainWords(tokenised, labels) })
  )
    return [];
  return [{ relative, score: scoreOf(dateLine, role), written: relative.text, ...(role && { role }) }];
}

interface Span {
  start: number;
  end: number;
}

interface Stretch {
  from: number;
  to: number;
  mention: Span;
}

/** In words: names and places may stand between a label and its date. */
const wordsBesideLabel = 8;

/** The role that a label gives a date of its line: the last label before it, else one right after the last date. */
function labelOf(
  line: TokenisedLine,
  labels: readonly FoundLabel[],
  { from, to, mention }: Stretch,
): DateRole | undefined {
  const before = labels.findLast(({ start, end }) => start >= from && end <= mention.start);
  if (before && wordsIn(line, before.end, mention.start).length <= wordsBesideLabel) return before.role;
  if (to < line.text.length) return undefined;
  const after = labels.find(({ start }) => start >= mention.end);
  const own =
    after &&
    /^[\s(,\-–—|:]*$/.test(line.text.slice(mention.end, after.start)) &&
    !/\d/.test(line.text.slice(after.end));
  return own ? after.role : undefined;
}

/** A line with only a date has its label on the line above, or below if that names no date itself. */
function besideLine({ line, previous, next }: DateLine, mentions: DateMention[]): DateRole | undefined {
  if (mentions.length !== 1) return undefined;
  if (line.words > 8) return undefined;
  return labelAlone(previous) ?? labelAlone(next);
}

const longestLabelLine = 4;

function labelAlone(line: Line | undefined): DateRole | undefined {
  if (!line || line.words > longestLabelLine || (mayHave(line, signs.digit) && /\d/.test(line.text)))
    return undefined;
  const [label] = line.says.dateLabels;
  if (!label || label.start > 1) return undefined;
  // Names may follow: `Published by Jane Calloway`.
  const rest = bareWords(line.text.slice(label.end), 3);
  return !rest.some(isUncapitalised) ? label.role : undefined;
}

function wordsIn({ tokens }: TokenisedLine, from: number, to: number) {
  return tokens.filter(({ start, end, value }) => start >= from && end <= to && value === undefined);
}

/** What parts the items of a line of furniture. */
const barriers = new Set('|•·—–:;/()\n');
/** In lower-case words: more of them around a date are a sentence. */
const wordsAfterDate = 3;
/** In characters, of scripts without capitals. */
const lettersBesideDate = 14;
/** As many more where a label stands beside the date. */
const lettersBesideLabel = 30;
/** In words: a line that ends like a sentence and is longer is one. */
const longestSentence = 8;
const caseless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/gu;

interface Context {
  /** Where the stretch of the date begins. */
  from: number;
  role: DateRole | undefined;
  /** The words of the line that belong to no date. */
  plain: DateToken[];
}

/** Whether a date stands in running text: words in lower case lead to it that no date line has. */
function isProse(line: TokenisedLine, whole: Line, date: Span, context: Context): boolean {
  const { from, role, plain } = context;
  const before = countIn(plain, Math.max(from, lastBarrier(line.text.slice(0, date.start))), date.start);
  if (role === 'published') return before > wordsBesideLabel;
  if (isGlued(line, date)) return false;
  if (plain.length === 0) return isCaselessProse(line, date, role);
  if (before > (matchByline(line.folded) === undefined ? 0 : namesInLowerCase)) return true;
  if (role === undefined && whole.sentence && whole.words > longestSentence) return true;
  return isSentenceAfter(line, plain, date.end) || isCaselessProse(line, date, role);
}

function countIn(words: DateToken[], from: number, to: number): number {
  return words.filter(({ start, end }) => start >= from && end <= to).length;
}

function isSentenceAfter({ text }: TokenisedLine, plain: DateToken[], from: number): boolean {
  const barrierAt = text.slice(from).search(/[|•·—–;/()]/);
  return countIn(plain, from, barrierAt < 0 ? text.length : from + barrierAt) >= wordsAfterDate;
}

function isCaselessProse({ text }: TokenisedLine, { start, end }: Span, role: DateRole | undefined): boolean {
  const letters = `${text.slice(0, start)}${text.slice(end)}`.match(caseless)?.length ?? 0;
  return letters > lettersBesideDate + (role === undefined ? 0 : lettersBesideLabel);
}

/** In words: how many of a byline's may be in lower case. */
const namesInLowerCase = 3;

/** Where words are glued to a date, it stood in an element of its own. */
function isGlued({ text }: TokenisedLine, { start, end }: Span): boolean {
  return /\p{L}$/u.test(text.slice(0, start)) || /^\p{L}/u.test(text.slice(end));
}

function lastBarrier(text: string): number {
  let at = text.length;
  while (at > 0 && !barriers.has(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Words in lower case that are no part of dates and their labels. */
function plainWords({ tokens, text: line }: TokenisedLine, labels: readonly FoundLabel[]): DateToken[] {
  return tokens.filter(
    ({ text, start, end, value }) =>
      value === undefined &&
      text.length > 1 &&
      isUncapitalised(line[start] ?? '') &&
      !isDateWord(text) &&
      !labels.some((label) => label.start <= start && end <= label.end),
  );
}
