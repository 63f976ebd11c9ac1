/** The classes of every UTF-16 unit, one bit a class. */
const classes = new Uint8Array(0x10000);
const letterOrDigit = 1;
const mark = 2;
/** Of a script written without blanks: Thai, Lao, Burmese, Khmer, Japanese kana, Chinese characters. */
const unspaced = 4;
/** Joins two halves of one word: `aujourd’hui`, `3,5`, `porte-parole`. */
const joining = 8;

const everyUnit = Buffer.from(new Uint16Array(0x10000).map((_, unit) => unit).buffer).toString('utf16le');
classify(/[\p{L}\p{N}]+/gu, letterOrDigit);
classify(/\p{M}+/gu, mark);
classify(/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/g, unspaced);
classify(/['’.,-]/g, joining);

/** Sets a bit for every unit of the matching runs: finding a few hundred runs is faster than testing each unit. */
function classify(runs: RegExp, bit: number): void {
  for (const { 0: run, index } of everyUnit.matchAll(runs))
    for (let unit = index; unit < index + run.length; unit += 1)
      classes[unit] = (classes[unit] as number) | bit;
}

/** Whether a UTF-16 unit is a letter, a digit or a mark, in any script. */
export function isWordUnit(unit: number): boolean {
  return ((classes[unit] as number) & (letterOrDigit | mark | unspaced)) !== 0;
}

/** Whether a UTF-16 unit is a letter or a digit, in any script. */
export function isLetterOrDigit(unit: number): boolean {
  return ((classes[unit] as number) & letterOrDigit) !== 0;
}

/** Whether a UTF-16 unit belongs to a script written without blanks, where a word may end anywhere. */
export function isUnspacedUnit(unit: number): boolean {
  return ((classes[unit] as number) & unspaced) !== 0;
}

/** Counts words; in scripts without blanks two letters are one. */
export function countWords(text: string): number {
  let words = 0;
  let unspacedUnits = 0;
  let inside = false;
  for (let index = 0; index < text.length; index += 1) {
    const kind = classes[text.charCodeAt(index)] as number;
    if (kind & unspaced) unspacedUnits += 1;
    const word = kind === letterOrDigit || kind === mark;
    if (word && !inside) words += 1;
    inside = word || (inside && kind === joining);
  }
  return unspacedUnits === 0 ? words : Math.ceil(unspacedUnits / 2);
}

const surrogate = /[\ud800-\udfff]/;
const anyRun = /[\p{L}\p{N}]+/gu;

/** The runs of at least `least` letters and digits in a text; reading a table is faster than matching `\p{L}`. */
export function letterRuns(text: string, least: number): string[] {
  // The table does not cover surrogates: rare ideographs and decorative letters.
  if (surrogate.test(text)) return (text.match(anyRun) ?? []).filter(({ length }) => length >= least);
  const runs: string[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && isLetterOrDigit(text.charCodeAt(index))) continue;
    if (index - start >= least) runs.push(text.slice(start, index));
    start = index + 1;
  }
  return runs;
}
