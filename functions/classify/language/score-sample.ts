import { CharacterClass } from '../../words/character-class.ts';
import { detachText } from '../../words/detach-text.ts';
import { SortedLines } from '../sorted-lines.ts';
import { languages, ngramScores } from './language-table.ts';
import { findWriters, nonLatinLanguages } from './scripts.ts';

/** How well each language explains a sample of text. */
export interface SampleScore {
  /** ISO 639-1 to a sum of n-gram scores; languages of other scripts are absent. */
  scores: Map<string, number>;
  /** Distinct n-grams looked up. */
  ngrams: number;
}

/** The table leaves this out of every score, and writes languages and scores as characters from `0` on. */
const packing = { baseScore: 53, firstCharacter: 48 };
/** Bytes: only this beginning of a word is read, as a text without spaces is one word. */
const longestWord = 70;
/** Names are written alike in many languages; the words between them are not. */
const commonWordWeight = 2;
const beyondAscii = /[^\0-\x7f]/;
/** Letters and the apostrophes inside words; all else parts words. */
const letters = new CharacterClass(/[\p{L}\p{M}'’`]/u);

/**
 * What the scores of languages count that are seldom met, beside neighbours that are often: a few words in common are
 * no sign of the seldom one.
 */
const seldom = { share: 0.93, languages: new Set('bg et eu hr lt lv sk sl'.split(' ')) };

const table = new SortedLines(ngramScores);

/**
 * N-grams met before: most words of a page are the same few thousand.
 * @limit All are forgotten; words are cut and n-grams looked up anew.
 */
const mostRemembered = 20_000;
/** The n-grams met before have numbers; by word in lower case, the numbers of its n-grams. */
const numbersOfWord = new Map<string, readonly number[]>();
const numberOfNgram = new Map<string, number>();
/** By number, language and score, pair by pair, of all languages that have the n-gram. */
const scoresOfNgram: string[] = [];
/** By number, what the n-gram weighs in the sample that is read; 0 between two samples. */
const weightOfNgram: number[] = [];

function forgetNgrams(): void {
  numbersOfWord.clear();
  numberOfNgram.clear();
  scoresOfNgram.length = 0;
  weightOfNgram.length = 0;
}

function readNumber(ngram: string): number {
  const known = numberOfNgram.get(ngram);
  if (known !== undefined) return known;
  const number = scoresOfNgram.push(table.find(ngram) ?? '') - 1;
  weightOfNgram.push(0);
  numberOfNgram.set(detachText(ngram), number);
  return number;
}

/** The numbers of the n-grams of a word in lower case. */
function readNgrams(lower: string): readonly number[] {
  const known = numbersOfWord.get(lower);
  if (known) return known;
  const numbers = cutNgrams(toBytes(lower)).map(readNumber);
  if (lower.length <= longestWord) numbersOfWord.set(detachText(lower), numbers);
  return numbers;
}

/** The n-grams of a word: four bytes at every third byte, with a space where the word begins or ends. */
function cutNgrams(word: string): string[] {
  const end = Math.min(word.length, longestWord);
  const ngrams: string[] = [];
  let at = 0;
  for (; at + 4 < end; at += 3) ngrams.push((at === 0 ? ' ' : '') + word.slice(at, at + 4));
  ngrams.push(`${at === 0 ? ' ' : ''}${word.slice(end === 3 ? 0 : Math.max(0, end - 4), end)} `);
  return ngrams;
}

/** The bytes of UTF-8, a character a byte. */
function toBytes(word: string): string {
  return beyondAscii.test(word) ? Buffer.from(word, 'utf8').toString('latin1') : word;
}

/** The n-grams of a sample, each once, and the sum of each language of the table, by its rank. */
class Tally {
  readonly sums = new Int32Array(languages.length);
  readonly #met: number[] = [];

  /** Counts an n-gram; met again, only by what it weighs more. */
  add(number: number, weight: number): void {
    const before = weightOfNgram[number] as number;
    if (before === 0) this.#met.push(number);
    if (weight <= before) return;
    weightOfNgram[number] = weight;
    this.#raise(scoresOfNgram[number] ?? '', weight - before);
  }

  /** How many were met; forgets what they weigh. */
  end(): number {
    for (const number of this.#met) weightOfNgram[number] = 0;
    return this.#met.length;
  }

  #raise(packed: string, weight: number): void {
    const { sums } = this;
    for (let at = 0; at < packed.length; at += 2) {
      const language = packed.charCodeAt(at) - packing.firstCharacter;
      const score = packed.charCodeAt(at + 1) - packing.firstCharacter + packing.baseScore;
      sums[language] = (sums[language] as number) + score * weight;
    }
  }
}

/** Common words weigh more than names, as half of a headline may be foreign names. */
function tallyNgrams(text: string): { sums: Int32Array; ngrams: number } {
  if (scoresOfNgram.length >= mostRemembered) forgetNgrams();
  const tally = new Tally();
  letters.eachRun(text, (start, end) => {
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    const weight = word === lower ? commonWordWeight : 1;
    for (const number of readNgrams(lower)) tally.add(number, weight);
  });
  return { sums: tally.sums, ngrams: tally.end() };
}

/** Scores a sample of a few hundred bytes: by its script, and within a script by the method of eld, its n-grams. */
export function scoreSample(text: string): SampleScore {
  const writers = findWriters(text);
  const { sums, ngrams } = tallyNgrams(text);
  const [only, ...others] = writers;
  if (only && others.length === 0) return { scores: new Map([[only, ngrams]]), ngrams };
  return { scores: nameScores(sums, writers), ngrams };
}

/** The scores above 0 by language, of those that write in the script. */
function nameScores(sums: Int32Array, writers: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [rank, language] of languages.entries()) {
    const isPossible = writers.length > 0 ? writers.includes(language) : !nonLatinLanguages.has(language);
    const sum = (sums[rank] ?? 0) * (seldom.languages.has(language) ? seldom.share : 1);
    if (sum > 0 && isPossible) scores.set(language, sum);
  }
  return scores;
}
