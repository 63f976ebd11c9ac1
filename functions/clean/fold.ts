const accents = /\p{M}+/gu;
const apostrophes = /[’‘`´ʼ′]/g;

/** Folds text for comparison: lower case, no accents, straight apostrophes. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(accents, '').replace(apostrophes, "'").toLowerCase().normalize('NFC');
}

const lettersOnly = /[^\p{L}\p{N}]+/gu;

/** The letters and digits of a text alone, folded: what is left when typography is set aside. */
export function squeeze(text: string): string {
  return fold(text).replace(lettersOnly, '');
}
