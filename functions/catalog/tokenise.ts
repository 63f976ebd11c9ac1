/** Stamped into every segment: words of two versions may not be compared. */
export const tokeniserVersion = 1;

/** French and Italian words that lose their vowel before another: the two words are indexed apart. */
const elisions =
  /(?<!\p{L})(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|un|dell|all|dall|nell|sull|coll|quest|quell|bell)['’](?=\p{L})/giu;
const word = /[\p{L}\p{M}\p{N}]+/gu;
const marks = /\p{M}+/gu;

/** The words of a text in order, in lower case and without accents: `L’Été` gives `ete`. */
export function tokenise(text: string): string[] {
  const tokens: string[] = [];
  for (const [found] of text.replace(elisions, ' ').matchAll(word)) {
    const folded = foldWord(found);
    if (folded) tokens.push(folded);
  }
  return tokens;
}

function foldWord(found: string): string {
  return found.toLowerCase().normalize('NFKD').replace(marks, '');
}

/** temporary until words lands */
export function* findTokens(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const found of text.replace(elisions, (each) => ' '.repeat(each.length)).matchAll(word)) {
    const folded = foldWord(found[0]);
    if (folded) yield { word: folded, start: found.index, end: found.index + found[0].length };
  }
}
