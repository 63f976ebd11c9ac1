import type { PublicationDate } from '../../article/article.ts';
import { dateWords } from '../../languages/date-languages.ts';
import type { DateWords, TimeUnit } from '../../languages/date-words.ts';
import { fold } from '../lines/fold.ts';
import { toAsciiDigits } from './tokenise-line.ts';

/** A time counted back from when the page was read: `3 hours ago`. */
export interface RelativeTime {
  /** As written. */
  text: string;
  unit: TimeUnit;
  count: number;
  start: number;
  end: number;
}

interface Pattern {
  /** What of it stands beside the number: looked for first, as most lines have none. */
  anchor: string;
  /** Groups: the number, the unit. */
  expression: RegExp;
  units: Map<string, TimeUnit>;
  ones: Set<string>;
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const splitWords = (text = '') => fold(text).split(' ').filter(Boolean);

const patterns = Object.values<DateWords>(dateWords).flatMap(patternsOf);

function patternsOf({ ago, units = {}, one }: DateWords): Pattern[] {
  const named = new Map(
    (Object.entries(units) as [TimeUnit, string][]).flatMap(([unit, forms]) =>
      splitWords(forms).map((form): [string, TimeUnit] => [form, unit]),
    ),
  );
  const ones = splitWords(one);
  const unit = [...named.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
  const number = [String.raw`\d{1,3}`, ...ones.map(escapePattern)].join('|');
  const counted = String.raw`(?<![\p{L}\p{M}\d.,:])(${number})\+?\s?(${unit})(?:\.|(?![\p{L}\p{M}]))`;
  const glued = String.raw`(\d{1,3})\s?(${unit})`;
  return (ago?.split('|') ?? []).map((phrase) => {
    const folded = fold(phrase.trim());
    const spaced = /\s/.test(folded);
    const source = escapePattern(folded).replace(
      / ?# ?/,
      spaced ? String.raw`\s?${counted}\s?` : `${glued}\\s?`,
    );
    const anchor =
      folded
        .split('#')
        .sort((a, b) => b.length - a.length)[0]
        ?.trim() ?? '';
    return {
      anchor,
      expression: new RegExp(bounded(source, folded), 'u'),
      units: named,
      ones: new Set(ones),
    };
  });
}

/** No letter may follow or precede the phrase, unless its script has no blanks. */
function bounded(source: string, phrase: string): string {
  const latin =
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}# ]+$/u.test(
      phrase,
    );
  return latin ? String.raw`(?<![\p{L}\p{M}])${source}(?![\p{L}\p{M}])` : source;
}

/** What stands beside the number in any of them. */
const anyAnchor = new RegExp(patterns.map(({ anchor }) => escapePattern(anchor)).join('|'));

/** In characters: such a time stands in a short line. */
const longestRead = 200;

/** The first time in a line that is counted back from now, in any language of the tables. */
export function readRelative(line: string): RelativeTime | undefined {
  const folded = fold(toAsciiDigits(line.slice(0, longestRead)));
  if (!anyAnchor.test(folded)) return undefined;
  for (const { anchor, expression, units, ones } of patterns) {
    const match = folded.includes(anchor) ? expression.exec(folded) : null;
    if (!match) continue;
    const [text, number = '', form = ''] = match;
    const unit = units.get(form) as TimeUnit;
    const start = match.index;
    return {
      text: line.slice(start, start + text.length).trim(),
      unit,
      count: ones.has(number) ? 1 : Number(number),
      start,
      end: start + text.length,
    };
  }
  return undefined;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * The time counted back from that of the object, no finer than its unit. A unit of years says too little: undefined.
 */
export function countBack(
  { unit, count }: RelativeTime,
  from: string,
): Pick<PublicationDate, 'value' | 'precision'> | undefined {
  const start = Date.parse(from);
  if (unit === 'minute')
    return {
      value: `${new Date(start - count * minuteMs).toISOString().slice(0, 16)}:00Z`,
      precision: 'minute',
    };
  if (unit === 'hour')
    return { value: new Date(start - count * 60 * minuteMs).toISOString().slice(0, 10), precision: 'day' };
  if (unit === 'day')
    return { value: new Date(start - count * dayMs).toISOString().slice(0, 10), precision: 'day' };
  if (unit === 'week')
    return { value: new Date(start - 7 * count * dayMs).toISOString().slice(0, 7), precision: 'month' };
  if (unit === 'month') return { value: monthsBefore(from, count), precision: 'month' };
  return undefined;
}

function monthsBefore(from: string, count: number): string {
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 - count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
