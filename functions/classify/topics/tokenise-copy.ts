/** A word of the text as the lexicon sees it. */
export interface Word {
  /** Lower case, `ß` and ligatures spelt out. */
  folded: string;
  /** As written. */
  surface: string;
  isCapitalised: boolean;
  /** UTF-16 offset of its first unit in the text. */
  start: number;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
const capital = /^[\p{Lu}\p{N}]/u;

/** Lower case, composed, without ligatures; accents stay, because `maïs` and `mais` are two words. */
export function foldTerm(word: string): string {
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no folding, which is most words.
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFC').replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** The words of a text in order; apostrophes and hyphens part words, here as in the lexicon. */
export function tokeniseCopy(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: surface, index }) => ({
    folded: foldTerm(surface),
    surface,
    isCapitalised: capital.test(surface),
    start: index,
  }));
}
