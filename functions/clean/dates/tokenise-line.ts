import { joinCalendarName } from '../lines/calendar-words.ts';
import { mayHaveSeam, signs } from '../lines/characters.ts';
import { findAll } from '../lines/find-all.ts';
import { fold } from '../lines/fold.ts';

/** A word or a number of a line, and where in the line it stands. */
export interface DateToken {
  /** Folded. */
  text: string;
  start: number;
  end: number;
  /** Of a number: what it is worth. */
  value?: number;
}

/** A line as the grammar of dates reads it; positions are those of the line. */
export interface TokenisedLine {
  /** With ASCII digits and without the stops inside abbreviations. */
  text: string;
  folded: string;
  tokens: DateToken[];
}

/** In characters: a date stands in the beginning of a line. */
const longestRead = 300;

/** The zeros of the scripts whose digits dates are written with. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const nativeDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;

const ascii = /^[\0-\x7f]*$/;

/** Digits of any script as ASCII, one for one. */
export function toAsciiDigits(text: string): string {
  if (ascii.test(text)) return text;
  return text.replace(nativeDigit, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.findLast((zero) => zero <= code) as number));
  });
}

/** `p.m.`, `ม.ค.`, `พ.ศ.`: letters parted by stops are one word; blanks keep the positions. */
const stopped =
  /(?<![\p{L}\p{M}.])(?:([ap])\. ?(m)\.?|([\u0e01-\u0e2e]\p{M}*)\.([\u0e01-\u0e2e]\p{M}*)\.)/giu;

const anyStopped = /[ap]\. ?m|[\u0e01-\u0e7f]\./i;

function joinStopped(text: string): string {
  if (!anyStopped.test(text)) return text;
  return text.replace(stopped, (all, a = '', m = '', first = '', second = '') =>
    `${a}${m}${first}${second}`.padEnd(all.length),
  );
}

const token = /\d+|[\p{L}\p{M}]+/gu;
/** Where a capital is glued on: `PressApril`. */
const glue = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Splits a line into words and numbers; glued words are parted, names of months and weekdays in two words joined. */
export function tokeniseLine(line: string): TokenisedLine {
  const text = joinStopped(toAsciiDigits(line.slice(0, longestRead)));
  const folded = fold(text);
  const tokens: DateToken[] = [];
  const glued = mayHaveSeam(text, signs.small, signs.capital);
  for (const { 0: found, index } of findAll(text, token)) {
    if (!glued) {
      addToken(tokens, folded.slice(index, index + found.length), index);
      continue;
    }
    let start = index;
    for (const part of found.split(glue)) {
      addToken(tokens, folded.slice(start, start + part.length), start);
      start += part.length;
    }
  }
  return { text, folded, tokens };
}

function addToken(tokens: DateToken[], text: string, start: number): void {
  const end = start + text.length;
  const last = tokens.at(-1);
  const joined = last && joinCalendarName(last.text, text);
  if (last && joined) Object.assign(last, { text: joined, end });
  else if (isDigit(text.charCodeAt(0))) tokens.push({ text, start, end, value: Number(text) });
  else tokens.push({ text, start, end });
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
