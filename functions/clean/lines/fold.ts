import { letterRuns } from './characters.ts';

const accents = /\p{M}+/gu;
const apostrophe = /[’‘`´ʼ′]/;

/** The folded form of every UTF-16 unit; a unit whose form is longer than one keeps its own. */
const foldedUnits = new Uint16Array(0x10000).map((_, unit) => (isCaseless(unit) ? unit : foldUnit(unit)));

/** Chinese characters, Hangul, surrogates and private use: two thirds of all units, without case or accents. */
function isCaseless(unit: number): boolean {
  return (unit >= 0x3400 && unit < 0xa640) || (unit >= 0xac00 && unit < 0xf900);
}

function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  if (apostrophe.test(character)) return "'".charCodeAt(0);
  const bare = character.normalize('NFD').replace(accents, '').normalize('NFC').toLowerCase();
  return bare.length === 1 ? bare.charCodeAt(0) : unit;
}

/** Folds text for comparison: lower case, no accents, straight apostrophes; unit by unit, so that positions stay. */
export function fold(text: string): string {
  if (unaccented.test(text)) return text.toLowerCase();
  let folded = '';
  for (let from = 0; from < text.length; from += units.length)
    folded += foldPiece(text.slice(from, from + units.length));
  return folded;
}

/** ASCII but for the grave accent, which stands for an apostrophe: the engine's own lower case will do. */
const unaccented = /^[\0-_a-\x7f]*$/;

/** One buffer for all pieces, one after the other: a buffer for each would cost more than the folding. */
const units = new Uint16Array(1024);
const unitBytes = Buffer.from(units.buffer);

function foldPiece(piece: string): string {
  for (let index = 0; index < piece.length; index += 1)
    units[index] = foldedUnits[piece.charCodeAt(index)] as number;
  return unitBytes.toString('utf16le', 0, piece.length * 2);
}

/** Only the letters and digits of a text, folded: typography makes no difference. */
export function squeeze(text: string): string {
  return squeezeFolded(fold(text));
}

/** `squeeze` for a text that is already folded. */
export function squeezeFolded(folded: string): string {
  return letterRuns(folded, 1).join('');
}
