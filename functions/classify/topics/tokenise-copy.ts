import { CharacterClass } from '../../words/character-class.ts';
import { detachText } from '../../words/detach-text.ts';

/** A word as the lexicon sees it; the same object wherever the word is written so. */
export interface WrittenWord {
  /** Lower case, `ß` and ligatures spelt out. */
  folded: string;
  /** As written. */
  surface: string;
  isCapitalised: boolean;
  /** Without any small letter. */
  isUpper: boolean;
}

/** A word of the text. */
export interface Word {
  written: WrittenWord;
  /** UTF-16 offset of its first unit in the text. */
  start: number;
}

const letters = new CharacterClass(/[\p{L}\p{N}\p{M}]/u);
const capital = /^[\p{Lu}\p{N}]/u;

/** Lower case, composed, without ligatures; accents stay, because `maïs` and `mais` are two words. */
export function foldTerm(word: string): string {
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no folding, which is most words.
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFC').replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/**
 * Words read before: most words of a page are the same few thousand.
 * @limit All are forgotten; they are read anew.
 */
const mostRemembered = 20_000;
/** UTF-16 units; a longer word hardly comes again. */
const longestRemembered = 50;
const known = new Map<string, WrittenWord>();

function readWord(surface: string): WrittenWord {
  const before = known.get(surface);
  if (before) return before;
  const own = detachText(surface);
  const isUpper = own === own.toUpperCase();
  const word = { folded: foldTerm(own), surface: own, isCapitalised: capital.test(own), isUpper };
  if (known.size >= mostRemembered) known.clear();
  if (own.length <= longestRemembered) known.set(own, word);
  return word;
}

/** The words of a text in order; apostrophes and hyphens part words, here as in the lexicon. */
export function tokeniseCopy(text: string): Word[] {
  const words: Word[] = [];
  letters.eachRun(text, (start, end) => words.push({ written: readWord(text.slice(start, end)), start }));
  return words;
}
