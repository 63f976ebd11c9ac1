import { type KnownWriting, knownWritings } from './known-writings.ts';
import { rateSigns } from './rate-signs.ts';

/** How much a text looks as people write: what its letters, words and signs say. */
export interface TextRating {
  /** The sum of all evidence; the greater of two readings of the same bytes is the likelier one. */
  score: number;
  /** The evidence of a letter beyond ASCII, on average: near 1 in prose, below 0 in a text that is read wrongly. */
  mean: number;
}

/**
 * What a letter beyond ASCII is worth in a language that does not have it: of its own script, of another, and of East
 * Asia, whose scripts no wrong reading makes.
 */
const foreign = { neighbour: -0.6, stranger: -2, eastAsian: 0.5 };
/** What a small word is worth. Languages share some; those with a letter beyond ASCII are no chance. */
const wordWorth = { plain: 0.4, marked: 1.5 };

/** What letters of another script count in a text that is mostly in Latin letters: a few are a wrong reading of marks. */
const amongLatin = 0.25;

const notAscii = /[^\0-\x7f]/g;
const beyondAscii = /[^\0-\x7f]/;
const words = /\p{L}[\p{L}\p{M}’']*/gu;
/** Latin letters that Europe's languages have: in names they stand in the text of any of them. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const european = /[\u00c0-\u017f\u0218-\u021b]/;

/** Rates a text by the language that explains it best. */
export function rateText(text: string): TextRating {
  const characters = text.match(notAscii) ?? [];
  const signs = rateSigns(text);
  const letters = countLetters(characters);
  const found = countWords(text);
  const isLatin = countAscii(text) > characters.length;
  let best = Number.NEGATIVE_INFINITY;
  let bestLetters = 0;
  for (const [rank, writing] of knownWritings().writings.entries()) {
    const share = isLatin && !writing.latin ? amongLatin : 1;
    const sum = rateLetters(letters, writing) * share;
    const total = sum + (found[rank] ?? 0) * share;
    if (total > best) [best, bestLetters] = [total, sum];
  }
  const marked = [...letters.values()].reduce((sum, count) => sum + count, 0);
  return { score: signs + best, mean: (signs + bestLetters) / Math.max(1, marked) };
}

function countAscii(text: string): number {
  return text.match(/[a-z]/gi)?.length ?? 0;
}

function rateLetters(letters: ReadonlyMap<string, number>, { latin, worth }: KnownWriting): number {
  let sum = 0;
  for (const [letter, count] of letters) {
    if (eastAsian.test(letter)) {
      sum += count * foreign.eastAsian;
      continue;
    }
    const stranger = latin && european.test(letter) ? foreign.neighbour : foreign.stranger;
    sum += count * (worth.get(letter) ?? stranger);
  }
  return sum;
}

function countLetters(characters: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of characters) {
    const lower = character.toLowerCase();
    if (/\p{L}|\p{M}/u.test(lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return counts;
}

function countWords(text: string): number[] {
  const { writings, languagesOf } = knownWritings();
  const found = new Array<number>(writings.length).fill(0);
  for (const [word] of text.matchAll(words)) {
    const lower = word.toLowerCase();
    const worth = beyondAscii.test(lower) ? wordWorth.marked : wordWorth.plain;
    for (const rank of languagesOf.get(lower) ?? []) found[rank] = (found[rank] ?? 0) + worth;
  }
  return found;
}
