const accents = /\p{M}+/gu;
const apostrophe = /[’‘`´ʼ′]/;
const beyondAscii = /\P{ASCII}/gu;
/** Folded forms of the characters seen so far: at most as many as Unicode has. */
const foldedForms = new Map<string, string>();

/** Folds text for comparison: lower case, no accents, straight apostrophes. */
export function fold(text: string): string {
  return text.toLowerCase().replace(beyondAscii, foldCharacter);
}

function foldCharacter(character: string): string {
  const known = foldedForms.get(character);
  if (known !== undefined) return known;
  const folded = apostrophe.test(character)
    ? "'"
    : character.normalize('NFD').replace(accents, '').normalize('NFC');
  foldedForms.set(character, folded);
  return folded;
}

const lettersOnly = /[^\p{L}\p{N}]+/gu;

/** The letters and digits of a text alone, folded: what is left when typography is set aside. */
export function squeeze(text: string): string {
  return fold(text).replace(lettersOnly, '');
}
