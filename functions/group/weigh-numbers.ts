import { findSpellings } from '../words/find-spellings.ts';
import { hashText } from './hash-text.ts';
import { keepStrongest } from './keep-strongest.ts';
import type { SignedCopy } from './signed-copy.ts';

const numbersKept = 12;
/** UTF-16 units that are read, from the beginning. */
const unitsRead = 20_000;
const digits = /^[1-9]\d+$/;
const year = /^(?:1[89]|20)\d\d$/;
const round = /^\d0+$/;
const weights = { plain: 1, telling: 2 };

/** The numbers of an article from ten on: a year or a round number weighs 1, any other 2; the first ones, if there are many. */
export function findNumbers({ title, body }: SignedCopy): Map<string, number> {
  const found = new Map<string, number>();
  let read = 0;
  for (const paragraph of [title, ...body]) {
    for (const number of numbersOf(paragraph.slice(0, unitsRead))) found.set(number, weigh(number));
    read += paragraph.length;
    if (read > unitsRead) break;
  }
  return keepStrongest(found, numbersKept);
}

function weigh(number: string): number {
  return year.test(number) || round.test(number) ? weights.plain : weights.telling;
}

/** `2,500,000` is one number, not three. */
function numbersOf(text: string): string[] {
  const joined: { start: number; end: number }[] = [];
  const found: { word: string; start: number; end: number }[] = [];
  for (const { word, start, end, kind } of findSpellings(text)) {
    if (!digits.test(word) && kind !== 'joined') continue;
    if (kind === 'joined' && /^\d+$/.test(word)) joined.push({ start, end });
    if (digits.test(word)) found.push({ word, start, end });
  }
  const isPart = (start: number, end: number) =>
    joined.some((whole) => start >= whole.start && end <= whole.end && end - start < whole.end - whole.start);
  return found.filter(({ start, end }) => !isPart(start, end)).map(({ word }) => word);
}

/** The same for titles that name the same numbers, of any size; 0 if it names none. */
export function hashTitleNumbers(title: string): number {
  const numbers = title.match(/\p{Nd}{1,20}/gu);
  return numbers === null ? 0 : Math.max(1, hashText([...new Set(numbers)].sort().join(' ')));
}
