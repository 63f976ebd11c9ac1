const accents = /\p{M}+/gu;
const apostrophe = /[’‘`´ʼ′]/;

/** The folded form of every UTF-16 unit; a unit whose form is longer than one keeps its own. */
const foldedUnits = Uint16Array.from({ length: 0x10000 }, (_, unit) => foldUnit(unit));

function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  if (apostrophe.test(character)) return "'".charCodeAt(0);
  const bare = character.normalize('NFD').replace(accents, '').normalize('NFC').toLowerCase();
  return bare.length === 1 ? bare.charCodeAt(0) : unit;
}

/** Folds text for comparison, unit by unit, so that places in it stay the same: lower case, no accents, straight apostrophes. */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1)
    units[index] = foldedUnits[text.charCodeAt(index)] as number;
  return Buffer.from(units.buffer).toString('utf16le');
}

const lettersOnly = /[^\p{L}\p{N}]+/gu;

/** The letters and digits of a text alone, folded: what is left when typography is set aside. */
export function squeeze(text: string): string {
  return fold(text).replace(lettersOnly, '');
}
