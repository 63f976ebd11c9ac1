import type { Apostrophes } from '../languages/apostrophes.ts';
import { apostrophes } from '../languages/languages.ts';
import { type CharacterKind, kindAt, kinds } from './character-kind.ts';
import { foldWord } from './fold-word.ts';

/** Written into every segment: words of two versions must not be compared. */
export const tokeniserVersion = 3;

/** A word of a text: folded, and where it stands, in UTF-16 units of the text as given. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** Words of one kind in all languages: an article quotes foreign names and words. */
function wordsOf(kind: keyof Apostrophes): string[] {
  return Object.values<Apostrophes>(apostrophes).flatMap((table) => table[kind]?.split(' ') ?? []);
}

/** Words that lose their vowel before another, and whether they are indexed. */
const elisions = new Map([
  ...wordsOf('dropped').map((word) => [word, false] as const),
  ...wordsOf('kept').map((word) => [word, true] as const),
]);

/**
 * A word loses its vowel only before these: N'Djamena, M'Baye and D'Souza are names. Any letter may follow `l'`:
 * `l'NBA`.
 */
const eliding = /^[aeiouyh0-9]/;

const contracted = new Set(wordsOf('contracted'));
const nameEndings = new Set(wordsOf('nameEndings'));
/** A name with an ending has three letters or more; N'Da is one name. */
const shortestName = 3;

/** Typed for the gershayim of Hebrew acronyms. */
const quotes = /["“”]/;
const isHebrew = (unit: number) => unit >= 0x0590 && unit <= 0x05ff;

/**
 * The words of a text in order. An apostrophe or a middle dot makes one word (`O'Neill`, `aujourd'hui`, `col·legi`),
 * unless it is an elision. Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese come as overlapping pairs of
 * characters. Folding `text.slice(start, end)` gives `word`, which is never empty.
 */
export function* findTokens(text: string): Generator<Token> {
  let covered = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind !== kinds.letter && kind !== kinds.digit && kind !== kinds.unspaced) {
      at++;
      continue;
    }
    const { end, next } = kind === kinds.unspaced ? readPair(text, at) : readWord(text, at);
    const word = end > covered ? foldWord(text.slice(at, end)) : '';
    if (word) yield { word, start: at, end };
    covered = end;
    at = next;
  }
}

/** The words of a text in order, in lower case and without accents: `L’Été` gives `ete`. */
export function tokenise(text: string): string[] {
  const words: string[] = [];
  for (const { word } of findTokens(text)) words.push(word);
  return words;
}

/** Where a word ends, and where to look for the next; an empty word is not indexed. */
interface Reading {
  end: number;
  next: number;
}

/** A character and the next one of its run. The last character of a run makes no pair, unless the run is only it. */
function readPair(text: string, start: number): Reading {
  const next = endOfCharacter(text, start);
  return { end: kindAt(text, next) === kinds.unspaced ? endOfCharacter(text, next) : next, next };
}

function readWord(text: string, start: number): Reading {
  let end = endOfPiece(text, start);
  if (kindAt(text, end) === kinds.apostrophe) {
    const isIndexed = elisions.get(text.slice(start, end).toLowerCase());
    if (isIndexed !== undefined && isElided(text, start, end))
      return { end: isIndexed ? end : start, next: end };
  }
  while (joins(text, end)) {
    const next = endOfPiece(text, end + 1);
    if (isHungOn(text, start, end, next)) return { end, next };
    end = next;
  }
  return { end, next: end };
}

function endOfPiece(text: string, start: number): number {
  let end = start + 1;
  for (let kind = kindAt(text, end); isInPiece(kind); kind = kindAt(text, end)) end++;
  return end;
}

function isInPiece(kind: CharacterKind): boolean {
  return kind === kinds.letter || kind === kinds.digit || kind === kinds.mark;
}

/** Where the character at a position ends, its marks included. */
export function endOfCharacter(text: string, start: number): number {
  let end = start + 1;
  while (kindAt(text, end) === kinds.mark) end++;
  return end;
}

function isElided(text: string, start: number, apostrophe: number): boolean {
  const kind = kindAt(text, apostrophe + 1);
  if (kind !== kinds.letter && kind !== kinds.digit) return kind === kinds.unspaced;
  const isArticle = apostrophe - start === 1 && /l/i.test(text[start] as string);
  return (
    isArticle || eliding.test(foldWord(text.slice(apostrophe + 1, endOfCharacter(text, apostrophe + 1))))
  );
}

function joins(text: string, at: number): boolean {
  if (kindAt(text, at + 1) !== kinds.letter) return false;
  const kind = kindAt(text, at);
  if (kind === kinds.apostrophe || kind === kinds.joiner) return true;
  return (
    quotes.test(text.charAt(at)) && isHebrew(text.charCodeAt(at - 1)) && isHebrew(text.charCodeAt(at + 1))
  );
}

/** Whether the piece after a joiner is an ending that does not belong to the word. */
function isHungOn(text: string, start: number, joiner: number, end: number): boolean {
  if (kindAt(text, joiner) !== kinds.apostrophe || joins(text, end)) return false;
  const ending = foldWord(text.slice(joiner + 1, end));
  return contracted.has(ending) || (joiner - start >= shortestName && nameEndings.has(ending));
}
