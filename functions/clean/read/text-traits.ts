import { readUnits } from '../lines/read-units.ts';

/** What a text may have that has to be repaired or written another way, one bit a trait; most texts have none. */
export const traits = {
  /** A control of Latin-1 above ASCII. */
  control: 1,
  /** A break that begins no line of the file. */
  softBreak: 2,
  /** A character that European and East Asian papers do not write: without it a text has nothing invisible. */
  unusual: 4,
  /** The beginning of an entity. */
  ampersand: 8,
  /** Any blank but a space and a line feed. */
  blank: 16,
  /** What NFC may write another way, or compose with what stands before it. */
  composing: 32,
  /** A character that a set of one byte a character has above ASCII: two side by side may be damage. */
  upper: 64,
  space: 128,
  /** Two upper characters side by side. */
  neighbours: 256,
  /** Two blanks side by side. */
  blanks: 512,
} as const;

const traitsOf = new Uint8Array(0x10000);
const everyUnit = Buffer.from(new Uint16Array(0x10000).map((_, unit) => unit).buffer).toString('utf16le');
note(/[\u0080-\u009f]/g, traits.control);
note(/[\v\f\u0085\u2028\u2029]/g, traits.softBreak);
note(
  /[^\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u20a0-\u20cf\u2100-\u2bff\u3001-\u3029\u3041-\u3098\u309b-\ud7ff]/g,
  traits.unusual,
);
note(/&/g, traits.ampersand);
note(/[^\S\n ]/g, traits.blank);
note(/[^\0-\u02ff\u2010-\u2027\u20ac]/g, traits.composing);
note(/[\u0080-\u25ff]/g, traits.upper);
note(/ /g, traits.space);

function note(units: RegExp, trait: number): void {
  for (const { index } of everyUnit.matchAll(units)) traitsOf[index] = (traitsOf[index] as number) | trait;
}

const { upper, space, blank, neighbours, blanks } = traits;
const blankOrSpace = blank | space;

/** The traits of a text, in one pass: an expression for each would take ten times as long. */
export function traitsIn(text: string): number {
  const units = readUnits(text);
  let all = 0;
  let before = 0;
  for (let index = 0; index < text.length; index += 1) {
    const here = traitsOf[units[index] as number] as number;
    all |= here;
    if ((here & before & upper) !== 0) all |= neighbours;
    if ((here & blankOrSpace) !== 0 && (before & blankOrSpace) !== 0) all |= blanks;
    before = here;
  }
  return all;
}
