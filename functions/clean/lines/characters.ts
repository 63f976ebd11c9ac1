import { readUnits } from './read-units.ts';

/** What a UTF-16 unit can be, one bit a class; a text's signs are the bits of all its units. */
export const signs = {
  letter: 1,
  number: 2,
  mark: 4,
  /** Of a script written without blanks: Thai, Lao, Burmese, Khmer, Japanese kana, Chinese characters. */
  unspaced: 8,
  /** Joins two halves of one word: `aujourd’hui`, `3,5`, `porte-parole`. */
  joining: 16,
  capital: 32,
  small: 64,
  /** Of any script. */
  digit: 128,
  /** Half of a rare ideograph, a decorative letter or a picture: it may be of any class. */
  surrogate: 256,
  /** Beyond ASCII, or the grave accent: more than the case may have to be folded. */
  foldable: 512,
  /** Parts the labels of a menu, or a name from what stands beside it. */
  separator: 1024,
  /** The sign for the year in East Asia. */
  year: 2048,
  bullet: 4096,
  /** Ends a sentence. */
  stop: 8192,
  /** May stand between the end of a sentence and that of its line. */
  closing: 16384,
  /** Stands before a credit. */
  credit: 32768,
} as const;

/** The classes of every UTF-16 unit. */
const classes = new Uint16Array(0x10000);

// Loops that look at every unit of a text have their own constants: asking an object takes as long as the look.
const { unspaced, joining, surrogate } = signs;
const letterOrDigit = signs.letter | signs.number;
const wordParts = letterOrDigit | signs.mark;
const wordOrUnspaced = wordParts | unspaced;

const everyUnit = Buffer.from(new Uint16Array(0x10000).map((_, unit) => unit).buffer).toString('utf16le');
classify(/\p{L}+/gu, signs.letter);
classify(/\p{N}+/gu, signs.number);
classify(/\p{M}+/gu, signs.mark);
classify(
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/g,
  signs.unspaced,
);
classify(/['’.,-]/g, signs.joining);
classify(/\p{Lu}+/gu, signs.capital);
classify(/\p{Ll}+/gu, signs.small);
classify(/\p{Nd}+/gu, signs.digit);
classify(/[\ud800-\udfff]+/g, signs.surrogate);
classify(/[^\0-_a-\x7f]+/g, signs.foldable);
classify(/[|｜•·>»›/–—-]/g, signs.separator);
classify(/[年년]/g, signs.year);
classify(/[•●▪◦‣·∙■□◆►▶➤✓✔*–-]/g, signs.bullet);
classify(/[.!?…。！？।؟۔։;；]/g, signs.stop);
classify(/["'”“»«’›)\]】』」 ]/g, signs.closing);
classify(/[/|©ⓒ—–(•.!?[»”"]/g, signs.credit);

/** Sets a bit for every unit of the matching runs: finding a few hundred runs is faster than testing each unit. */
function classify(runs: RegExp, bit: number): void {
  for (const { 0: run, index } of everyUnit.matchAll(runs))
    for (let unit = index; unit < index + run.length; unit += 1)
      classes[unit] = (classes[unit] as number) | bit;
}

/** The signs of the unit at a place of a text; none outside it. */
export function signsAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (classes[text.charCodeAt(at)] as number) : 0;
}

/** Whether a UTF-16 unit is a letter, a digit or a mark, in any script. */
export function isWordUnit(unit: number): boolean {
  return ((classes[unit] as number) & wordOrUnspaced) !== 0;
}

/** Whether a UTF-16 unit is a letter or a digit, in any script. */
export function isLetterOrDigit(unit: number): boolean {
  return ((classes[unit] as number) & letterOrDigit) !== 0;
}

/** Whether a UTF-16 unit is a letter, a digit or a mark of a script that is written with blanks. */
export function isSpacedUnit(unit: number): boolean {
  const kind = classes[unit] as number;
  return (kind & wordParts) !== 0 && (kind & unspaced) === 0;
}

/** Whether a UTF-16 unit belongs to a script written without blanks, where a word may end anywhere. */
export function isUnspacedUnit(unit: number): boolean {
  return ((classes[unit] as number) & unspaced) !== 0;
}

const capital = /^\p{Lu}/u;
const small = /^\p{Ll}/u;

/** Whether a text begins with a capital. */
export function isCapitalised(text: string): boolean {
  const first = signsAt(text, 0);
  return (first & signs.surrogate) === 0 ? (first & signs.capital) !== 0 : capital.test(text);
}

/** Whether a text begins with a small letter. */
export function isUncapitalised(text: string): boolean {
  const first = signsAt(text, 0);
  return (first & signs.surrogate) === 0 ? (first & signs.small) !== 0 : small.test(text);
}

/** How many words a text has, and the signs of all its units. */
interface Measured {
  words: number;
  signs: number;
}

/** Measures a text in one pass. In scripts without blanks two letters are one word. */
export function measureText(text: string): Measured {
  const units = readUnits(text);
  let words = 0;
  let unspacedUnits = 0;
  let all = 0;
  let inside = false;
  for (let index = 0; index < text.length; index += 1) {
    const kind = classes[units[index] as number] as number;
    all |= kind;
    if ((kind & unspaced) !== 0) {
      unspacedUnits += 1;
      inside = false;
    } else if ((kind & wordParts) !== 0) {
      if (!inside) words += 1;
      inside = true;
    } else inside &&= (kind & joining) !== 0;
  }
  return { words: unspacedUnits === 0 ? words : Math.ceil(unspacedUnits / 2), signs: all };
}

/** Whether a text has a unit of some signs right behind one of others; a text with surrogates may have. */
export function mayHaveSeam(text: string, before: number, behind: number): boolean {
  const units = readUnits(text);
  let last = 0;
  for (let index = 0; index < text.length; index += 1) {
    const kind = classes[units[index] as number] as number;
    if (((last & before) !== 0 && (kind & behind) !== 0) || (kind & surrogate) !== 0) return true;
    last = kind;
  }
  return false;
}

/** Counts words; in scripts without blanks two letters are one. */
export function countWords(text: string): number {
  return measureText(text).words;
}

/** Runs of some classes in a text: by the table, which is far faster than an expression with `\p{L}`. */
interface Runs {
  classes: number;
  /** Finds them where a text has surrogates, which the table does not tell apart. */
  pattern: RegExp;
}

const letters: Runs = { classes: signs.letter, pattern: /\p{L}+/gu };
const lettersAndDigits: Runs = { classes: letterOrDigit, pattern: /[\p{L}\p{N}]+/gu };
const lettersAndMarks: Runs = { classes: signs.letter | signs.mark, pattern: /[\p{L}\p{M}]+/gu };

function runsIn(text: string, { classes: wanted, pattern }: Runs, least: number): string[] {
  const units = readUnits(text);
  const runs: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const kind = classes[units[index] as number] as number;
    if ((kind & wanted) !== 0) continue;
    if ((kind & surrogate) !== 0)
      return (text.match(pattern) ?? []).filter((run) => Array.from(run).length >= least);
    if (index - start >= least) runs.push(text.slice(start, index));
    start = index + 1;
  }
  if (text.length - start >= least) runs.push(text.slice(start));
  return runs;
}

/** The runs of at least `least` letters and digits in a text. */
export function letterRuns(text: string, least: number): string[] {
  return runsIn(text, lettersAndDigits, least);
}

/** The runs of at least `least` letters. */
export function bareWords(text: string, least: number): string[] {
  return runsIn(text, letters, least);
}

/** The runs of at least `least` letters with their marks. */
export function markedWords(text: string, least: number): string[] {
  return runsIn(text, lettersAndMarks, least);
}
