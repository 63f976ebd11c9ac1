import type { Token } from '../entities/split-tokens.ts';
import type { Passage } from './read-copy.ts';
import { Is, type TermWords } from './term-words.ts';

/** A passage as terms are read from it. */
export interface Line extends Passage {
  /** By token: its flags, `Is.word` only where it may be part of a term here. */
  flags: number[];
  /** By token: its key, the same for singular and plural. */
  keys: string[];
}

/** The passages of a copy, and which of their words are nouns. */
export interface TermReader {
  order: TermWords['order'];
  lines: Line[];
  /** Keys of the words that stand somewhere as a noun stands. */
  nouns: ReadonlySet<string>;
}

/** What is known of the token; nothing beyond the ends. */
export function has(line: Line, at: number, flags: number): boolean {
  return ((line.flags[at] ?? 0) & flags) !== 0;
}

/** `Einwanderungs- und Asylpolitik`: the first half of a compound. */
function isHalf({ tokens }: Passage, at: number): boolean {
  const next = tokens[at + 1];
  return next?.text === '-' && next.start === tokens[at]?.end;
}

/** Behind an article, or behind a preposition if it does not end like a verb; adjectives may stand between. */
function standsAsNoun(line: Line, at: number): boolean {
  if (has(line, at, Is.leading)) return false;
  const { tokens } = line;
  let before = at - 1;
  while (has(line, before, Is.leading) || tokens[before]?.shape === 'number') before--;
  if (has(line, before, Is.article) || tokens[at - 1]?.shape === 'number') return true;
  if (has(line, at, Is.endsAsVerb)) return false;
  return has(line, before, Is.preposition) || opensAsNoun(line, at);
}

/** `Pescadores da vila`: a sentence opens with a plural that something is said of. */
function opensAsNoun(line: Line, at: number): boolean {
  return line.tokens[at]?.opensSentence === true && has(line, at + 1, Is.link | Is.looseLink);
}

/** Another word of the run, no verb. */
function goesOn(line: Line, at: number): boolean {
  return has(line, at, Is.word) && !has(line, at, Is.verb | Is.endsAsVerb);
}

/** `the| power line |was`: the last word of a run is a noun, unless it is an adjective, an adverb or a verb. */
function endsAsNoun(line: Line, at: number): boolean {
  if (line.isTitle || goesOn(line, at + 1) || has(line, at - 1, Is.beforeVerb)) return false;
  if (has(line, at, Is.endsAsVerb | Is.vague)) return false;
  return !has(line, at, Is.verb) || has(line, at - 1, Is.article);
}

/** A capital in mid-sentence. */
function hasCapital({ tokens }: Line, at: number): boolean {
  return tokens[at]?.shape !== 'small' && !tokens[at]?.opensSentence;
}

/** `Handball: …`, the word that opens a headline and says what it is about. */
function isKicker({ isTitle, tokens }: Line, at: number): boolean {
  return isTitle && at === 0 && tokens[1]?.text === ':';
}

const clues = { 'noun-adjective': standsAsNoun, 'adjective-noun': endsAsNoun, 'capital-nouns': hasCapital };

/** A word with a capital inside a sentence belongs to a name, found or not, unless all nouns have one. */
function isOfName({ tokens, hidesNames }: Passage, at: number, { order }: TermWords): boolean {
  const token = tokens[at];
  return order !== 'capital-nouns' && !hidesNames && token?.shape === 'capital' && !token.opensSentence;
}

function readLine(passage: Passage, words: TermWords): Line {
  const { tokens } = passage;
  const flags = new Array<number>(tokens.length);
  const keys = new Array<string>(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const word = words.read((tokens[at] as Token).form);
    const isFree = !passage.isName[at] && !isHalf(passage, at) && !isOfName(passage, at, words);
    flags[at] = isFree ? word.flags : word.flags & ~Is.word;
    keys[at] = word.key;
  }
  return { ...passage, flags, keys };
}

function findNouns(lines: readonly Line[], order: TermWords['order']): Set<string> {
  const isNoun = clues[order];
  const nouns = new Set<string>();
  for (const line of lines)
    for (let at = 0; at < line.keys.length; at++)
      if (has(line, at, Is.word) && (isNoun(line, at) || isKicker(line, at))) nouns.add(line.keys[at] ?? '');
  return nouns;
}

/** Reads which words of the passages may be terms, and which of them are nouns; names are left out. */
export function readTerms(passages: readonly Passage[], words: TermWords): TermReader {
  const lines = passages.map((passage) => readLine(passage, words));
  return { order: words.order, lines, nouns: findNouns(lines, words.order) };
}
