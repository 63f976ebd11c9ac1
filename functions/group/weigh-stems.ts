import { takeIndexedWords } from '../words/indexed-words.ts';
import { stemWord } from '../words/stem.ts';
import { keepStrongest } from './keep-strongest.ts';
import type { SignedCopy } from './signed-copy.ts';
import { smallWordsOf } from './small-words.ts';

/** Stems of a signature: more tell no more of an event, and less of it from the next. */
const stemsKept = 48;
/** Words that are read, from the beginning: what happened is told there, also in a text of a hundred thousand. */
export const wordsRead = 4_000;
/** A word of the title counts like this many of the body. */
const titleCount = 3;
/** Long words tell more than short ones: the weight of the shortest, what a letter adds, and the most. */
const byLength = { least: 0.6, letter: 1 / 8, most: 1.6 };
/** The weight of a word of the greatest factor that comes thirty times takes the whole byte. */
const byteScale = 36;
const largestByte = 255;

const number = /^\p{Nd}+$/u;

/** The strongest stems of an article and their weights, 1 to 255. */
export function weighStems(copy: SignedCopy, language: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [stem, count] of countStems(copy, language)) weights.set(stem, weigh(stem, count));
  return keepStrongest(weights, stemsKept);
}

function weigh(stem: string, count: number): number {
  const { least, letter, most } = byLength;
  const weight = (1 + Math.log(count)) * Math.min(most, least + stem.length * letter);
  return Math.min(largestByte, Math.round(weight * byteScale));
}

function countStems(copy: SignedCopy, language: string): Map<string, number> {
  const small = smallWordsOf(language);
  const { title, body } = takeIndexedWords(copy, wordsRead);
  const counts = new Map<string, number>();
  const count = (words: readonly string[], by: number) => {
    for (const word of words) {
      if (small.has(word) || number.test(word)) continue;
      const stem = stemWord(word, language);
      counts.set(stem, (counts.get(stem) ?? 0) + by);
    }
  };
  count(title.words, titleCount);
  for (const { words } of body) count(words, 1);
  return counts;
}
