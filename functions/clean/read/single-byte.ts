import { decodeStrictly } from './decode-strictly.ts';
import { upperHalves } from './upper-halves.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/**
 * The character sets of one byte a character that a file may be in, the likeliest first: where two make the same text
 * of a file, the first names it. The sets of DOS and of the Macintosh come last, as hardly any file is in them now.
 */
export const singleByteSets = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'iso-8859-2',
  'windows-1253',
  'iso-8859-7',
  'windows-1254',
  'windows-1256',
  'windows-1255',
  'iso-8859-8',
  'koi8-r',
  'koi8-u',
  'windows-1257',
  'iso-8859-15',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-13',
  'iso-8859-4',
  'iso-8859-10',
  'iso-8859-3',
  'windows-874',
  'macintosh',
  'ibm866',
  'ibm850',
  'ibm852',
  'ibm437',
  'x-mac-cyrillic',
  'x-mac-ce',
  'x-mac-greek',
  'x-mac-turkish',
  'ibm775',
  'ibm857',
  'ibm737',
  'ibm855',
  'ibm862',
  'ibm865',
] as const;

/** The character of every byte in a set; U+FFFD where it has none. */
const halves = new Map<string, string[]>();

/** The 128 characters of the bytes 0x80 to 0xFF in a character set, U+FFFD where it has none. */
export function upperHalfOf(charset: string): readonly string[] {
  const known = halves.get(charset);
  if (known) return known;
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
  const half = [...(upperHalves[charset] ?? decodeLeniently(charset, bytes))];
  halves.set(charset, half);
  return half;
}

function decodeLeniently(charset: string, bytes: Uint8Array): string {
  return charset === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
}

/** Decodes with any set that `TextDecoder` or our own tables know; throws a TypeError for a byte that it lacks. */
export function decodeWith(charset: string, bytes: Uint8Array): string {
  if (charset === 'windows-1252') return decodeWindows1252(bytes);
  if (upperHalves[charset] === undefined) return decodeStrictly(charset, bytes);
  const half = upperHalfOf(charset);
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u00ff]/g, (character) => half[character.charCodeAt(0) - 0x80] as string);
  if (text.includes('\ufffd')) throw new TypeError(`The bytes are not valid in ${charset}.`);
  return text;
}
