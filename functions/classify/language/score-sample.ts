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
/** Letters and the apostrophes inside words; all else parts words. */
const beyondAscii = /[^\0-\x7f]/;
const notLetters = /[^\p{L}\p{M}'’`]+/gu;

/**
 * What the scores of languages count that are seldom met, beside neighbours that are often: a few words in common are
 * no sign of the seldom one.
 */
const seldom = { share: 0.93, languages: new Set('bg et eu hr lt lv sk sl'.split(' ')) };

const table = new SortedLines(ngramScores);

/**
 * Words cut, and n-grams looked up, before: most words of a page are the same few thousand.
 * @limit All are forgotten; they are cut and looked up anew.
 */
const mostRemembered = 20_000;
const ngramsOf = new Map<string, string[]>();
const scoresOf = new Map<string, string>();

/** Language and score, pair by pair, of all languages that have an n-gram. */
function readScores(ngram: string): string {
  const known = scoresOf.get(ngram);
  if (known !== undefined) return known;
  const scores = table.find(ngram) ?? '';
  if (scoresOf.size >= mostRemembered) scoresOf.clear();
  scoresOf.set(ngram, scores);
  return scores;
}

/** The n-grams of a word in lower case. */
function readNgrams(lower: string): string[] {
  const known = ngramsOf.get(lower);
  if (known) return known;
  const ngrams = cutNgrams(toBytes(lower)).map(detachText);
  if (ngramsOf.size >= mostRemembered) ngramsOf.clear();
  if (lower.length <= longestWord) ngramsOf.set(detachText(lower), ngrams);
  return ngrams;
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

/** The distinct n-grams of a text; common words weigh more than names, as half of a headline may be foreign names. */
function weighNgrams(text: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of text.replace(notLetters, ' ').split(' ')) {
    if (word === '') continue;
    const lower = word.toLowerCase();
    raiseWeights(weights, readNgrams(lower), word === lower ? commonWordWeight : 1);
  }
  return weights;
}

function raiseWeights(weights: Map<string, number>, ngrams: readonly string[], weight: number): void {
  for (const ngram of ngrams) if (weight > (weights.get(ngram) ?? 0)) weights.set(ngram, weight);
}

/** The sum of each language of the table, by its rank. */
function sumScores(ngrams: ReadonlyMap<string, number>): Float64Array {
  const sums = new Float64Array(languages.length);
  for (const [ngram, weight] of ngrams) {
    const packed = readScores(ngram);
    for (let at = 0; at < packed.length; at += 2) {
      const language = packed.charCodeAt(at) - packing.firstCharacter;
      const score = packed.charCodeAt(at + 1) - packing.firstCharacter + packing.baseScore;
      sums[language] = (sums[language] ?? 0) + score * weight;
    }
  }
  return sums;
}

/** Scores a sample of a few hundred bytes: by its script, and within a script by the method of eld, its n-grams. */
export function scoreSample(text: string): SampleScore {
  const writers = findWriters(text);
  const ngrams = weighNgrams(text);
  const [only, ...others] = writers;
  if (only && others.length === 0) return { scores: new Map([[only, ngrams.size]]), ngrams: ngrams.size };
  return { scores: nameScores(sumScores(ngrams), writers), ngrams: ngrams.size };
}

/** The scores above 0 by language, of those that write in the script. */
function nameScores(sums: Float64Array, writers: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [rank, language] of languages.entries()) {
    const isPossible = writers.length > 0 ? writers.includes(language) : !nonLatinLanguages.has(language);
    const sum = (sums[rank] ?? 0) * (seldom.languages.has(language) ? seldom.share : 1);
    if (sum > 0 && isPossible) scores.set(language, sum);
  }
  return scores;
}
