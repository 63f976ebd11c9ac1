import { weekdaysNamed } from '../lines/calendar-words.ts';
import type { DateMention, Reading } from './date-mention.ts';
import { withClock } from './read-clock.ts';
import { readEastAsian } from './read-east-asian.ts';
import { readNamed } from './read-named.ts';
import { readNumeric } from './read-numeric.ts';
import { type TokenisedLine, tokeniseLine } from './tokenise-line.ts';

const anyDigit = /\p{Nd}/u;

/** All dates that a line names, in reading order. */
export function readDates(line: string, reading: Reading): DateMention[] {
  return anyDigit.test(line) ? readTokenised(tokeniseLine(line), reading) : [];
}

/** `readDates` for a line that is tokenised already. */
export function readTokenised(line: TokenisedLine, reading: Reading): DateMention[] {
  const mentions = readEastAsian(line, reading);
  let end = 0;
  for (const [index, token] of line.tokens.entries()) {
    if (token.start < end) continue;
    const found =
      token.value === undefined ? readNamed(line, index, reading) : readNumeric(line, index, reading);
    if (!found) continue;
    mentions.push(found);
    end = found.end;
  }
  return inOrder(mentions).map((mention) =>
    withClock(withWeekday(mention, line, reading), line.text, line.folded),
  );
}

/** Of two readings of the same characters the first counts. */
function inOrder(mentions: DateMention[]): DateMention[] {
  if (mentions.length < 2) return mentions;
  return mentions
    .sort((a, b) => a.start - b.start)
    .filter((mention, at, all) => all.slice(0, at).every((earlier) => earlier.end <= mention.start));
}

const insideName = /\p{L}-$/u;
/** In words: the weekday stands right before the date or right after it. */
const weekdayReach = 2;

function withWeekday(
  mention: DateMention,
  { tokens, text: line }: TokenisedLine,
  reading: Reading,
): DateMention {
  const first = tokens.findIndex(({ start }) => start >= mention.start);
  const next = tokens.findIndex(({ start }) => start >= mention.end);
  const beside = [
    ...tokens.slice(Math.max(0, first - weekdayReach), first).reverse(),
    ...(next < 0 ? [] : tokens.slice(next, next + weekdayReach)),
  ];
  for (const { text, start, end } of beside) {
    // `Saint-Jean-sur-Mer, le 4 mai`: the last part of a name is no day.
    const value = insideName.test(line.slice(0, start)) ? undefined : weekdayOf(text, reading);
    if (value !== undefined) return { weekday: { value, text: line.slice(start, end), start }, ...mention };
  }
  return mention;
}

function weekdayOf(word: string, reading: Reading): number | undefined {
  const meanings = weekdaysNamed(word);
  if (meanings.length === 0) return undefined;
  if (meanings.length === 1 && word.length > 2) return meanings[0]?.value;
  const own = meanings.filter((meaning) =>
    reading.languages.some((code) => meaning.languages.includes(code)),
  );
  return own.length === 1 ? own[0]?.value : undefined;
}
