import { formsOf } from '../entities/forms-of.ts';
import { Known } from '../entities/known.ts';
import type { NameLexicon } from '../entities/name-lexicon.ts';
import type { Token } from '../entities/split-tokens.ts';
import { isCapital } from '../entities/tagged-text.ts';
import type { Passage } from './read-copy.ts';
import { Is, type TermWords } from './term-words.ts';

/** What tells a name that no table knows from another capital. */
export interface CapitalClues {
  lexicon: NameLexicon;
  words: TermWords;
  /** Whether a folded word stands in lower case somewhere in the copy. */
  isSmall: (folded: string) => boolean;
}

/** Tokens: the first, and the one after the last. */
interface Run {
  from: number;
  to: number;
}

/** Digits of a number that belongs to a name: `Top 14`. */
const digitsOfNumber = 2;
const particles = formsOf('particles');
const endsElided = /['’]$/;
/** `I'd`, `We've`. */
const isContracted = /['’]\p{Ll}/u;
const noName = Known.titles | Known.peoples | Known.calendar;

/** Steps over `de la`, `of the`, `von der` between two capitals: the second one's index, or `at` if there is none. */
export function stepOverLinks(passage: Passage, at: number, words: TermWords): number {
  if (!isSmallAt(passage, at, words, Is.link | Is.looseLink)) return at;
  const next = isSmallAt(passage, at + 1, words, Is.link | Is.looseLink | Is.article) ? at + 2 : at + 1;
  return isCapital(passage.tokens[next]) ? next : at;
}

/** Whether a word in lower case stands there that is a particle of names, or one of those that the flags say. */
function isSmallAt(passage: Passage, at: number, words: TermWords, flags: number): boolean {
  const token = passage.tokens[at];
  if (!token || (token.shape !== 'small' && !endsElided.test(token.text))) return false;
  return particles.has(token.folded) || (words.read(token.form).flags & flags) !== 0;
}

const isStop = (token: Token, words: TermWords) => (words.read(token.form).flags & Is.stop) !== 0;

/** `Serie A. | Al Maradona`. */
function opensAfterDot({ tokens }: Passage, at: number, { words }: CapitalClues): boolean {
  const token = tokens[at];
  return !!token && tokens[at - 1]?.text.endsWith('.') === true && isStop(token, words);
}

/** `Top 14`, but not the score of a match. */
function isShortNumber({ tokens }: Passage, at: number): boolean {
  const { shape, text = '' } = tokens[at] ?? {};
  return shape === 'number' && text.length <= digitsOfNumber && tokens[at + 1]?.shape !== 'mark';
}

function continues(passage: Passage, at: number, clues: CapitalClues): boolean {
  const token = passage.tokens[at];
  if (!token || passage.isName[at] || token.opensSentence || endsElided.test(token.text)) return false;
  return !opensAfterDot(passage, at, clues);
}

/** Where the run of capitals at a token ends; names that were found before end it. */
function endOfRun(passage: Passage, from: number, clues: CapitalClues): number {
  let to = from + 1;
  for (;;) {
    const isAdjacent = isCapital(passage.tokens[to]) || isShortNumber(passage, to);
    const next = isAdjacent ? to : stepOverLinks(passage, to, clues.words);
    if ((!isAdjacent && next === to) || !continues(passage, next, clues)) return to;
    to = next + 1;
  }
}

function opensRun(passage: Passage, at: number, clues: CapitalClues): boolean {
  const token = passage.tokens[at];
  if (!token || !isCapital(token) || passage.isName[at] || endsElided.test(token.text)) return false;
  if (isContracted.test(token.text)) return false;
  if (clues.lexicon.flagsOfWord(token.folded) & noName || clues.words.read(token.form).flags & Is.article)
    return false;
  if (opensAfterDot(passage, at, clues)) return false;
  return !token.opensSentence || !(isStop(token, clues.words) || clues.isSmall(token.folded));
}

/** The runs of capitals, over small words that link them, outside the names that were found before. */
export function findCapitalRuns(passage: Passage, clues: CapitalClues): Run[] {
  if (passage.hidesNames) return [];
  const runs: Run[] = [];
  for (let from = 0; from < passage.tokens.length; from++) {
    if (!opensRun(passage, from, clues)) continue;
    const to = endOfRun(passage, from, clues);
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/**
 * Whether a run is a name: several words, an abbreviation, or a word that does not open its sentence. Where all nouns
 * have a capital, only an abbreviation proves anything.
 */
export function isNameLike({ tokens }: Passage, { from, to }: Run, { words }: CapitalClues): boolean {
  const token = tokens[from];
  if (!token) return false;
  if (token.shape === 'capitals') return true;
  if (words.order === 'capital-nouns') return false;
  return to - from > 1 || (token.shape === 'capital' && !token.opensSentence);
}
