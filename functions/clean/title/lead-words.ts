import { stopWords } from '../../languages/languages.ts';
import { letterRuns } from '../lines/characters.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { wordSet } from '../lines/word-table.ts';

const shortestWord = 4;
/** Words that begin alike count as the same: headline and text have them with other endings. */
const beginning = 5;
/** Scripts whose words are not told by blanks, or are short and have particles glued to them. */
const eastern = /[\u30a0-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** Hiragana writes endings and particles. */
const unspacedRun = /[\u30a0-\u30ff\u3400-\u9fff]{2,}/g;
/** The first and the last syllable of Hangul, and the letters that tell a Korean word. */
const hangul = { first: 0xac00, last: 0xd7a3, beginning: 2 };

/** Words that every text repeats say nothing of this one. */
const common = wordSet(Object.values(stopWords).flatMap(({ words }) => fold(words).match(/\S{4,}/g) ?? []));

/** How the telling words of a folded text begin; in scripts without blanks every pair of letters. */
function beginningsOf(folded: string): string[] {
  if (eastern.test(folded)) return easternIn(folded);
  const found: string[] = [];
  for (const word of letterRuns(folded, shortestWord))
    if (!common.has(word)) found.push(word.slice(0, beginning));
  return found;
}

function easternIn(folded: string): string[] {
  const runs = folded.match(unspacedRun);
  if (!runs) return letterRuns(folded, hangul.beginning).map(cutEnding);
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
}

function cutEnding(word: string): string {
  const unit = word.charCodeAt(0);
  return word.slice(0, unit >= hangul.first && unit <= hangul.last ? hangul.beginning : beginning);
}

/** How the telling words of a text's first paragraphs begin; `vocabulary` are their longer words. */
export function leadOf(vocabulary: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const word of vocabulary) if (!common.has(word)) found.add(cutEnding(word));
  return found;
}

/** Fewer words share too much by chance. */
const fewestWords = 5;

/** The share of a line's telling words that the first paragraphs have, 0 to 1. */
export function shareWith(lead: ReadonlySet<string>, { folded }: Line): number {
  return shareOf(beginningsOf(folded), lead);
}

/** `shareWith` for paragraphs that one line alone is compared with: of their words no more than its own are kept. */
export function shareWithWords(vocabulary: ReadonlySet<string>, { folded }: Line): number {
  const words = beginningsOf(folded);
  const own = new Set(words);
  const lead = new Set<string>();
  for (const word of vocabulary) {
    const begins = cutEnding(word);
    if (own.has(begins) && !common.has(word)) lead.add(begins);
  }
  return shareOf(words, lead);
}

function shareOf(words: readonly string[], lead: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (lead.has(word)) shared += 1;
  return shared / Math.max(words.length, fewestWords);
}
