import { decode as decodeEntities } from 'html-entities';
import { traits, traitsIn } from './text-traits.ts';

/** Breaks that begin a line of the text, and no line of the file. */
const softBreak = /[\v\f\u0085\u2028\u2029]/;
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Entities that are line breaks; they become soft ones. */
const brokenEntity =
  /&#(?:0*13|x0*d);&#(?:0*10|x0*a);|&(?:NewLine|#0*1[0-3]|#x0*[a-d]|#0*823[23]|#x0*202[89]);/gi;
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Controls, soft hyphens, private use (icon fonts), byte order marks and other invisible marks. */
const invisible = /(?![\t\n])\p{Cc}|[\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]|\p{Co}/gu;
/** Joiners and marks of direction: they mean something in Arabic, Hebrew and Indic scripts, and between emoji. */
const joiners = /[\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g;
const joiner = new RegExp(joiners.source);
const joinedScripts = /[\u0590-\u08ff\u0900-\u0dff\u1800-\u18af]|\p{Extended_Pictographic}/u;
/** Any blank but a single space. */
const blanks = /[^\S\n ][^\S\n]*| [^\S\n]+/g;
const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const ligature = /[ﬀ-ﬆ]/g;
const entity = /&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#\d{1,7}|#[xX][\da-fA-F]{1,6});/;
const tag = /<\/?[a-zA-Z][^<>\n]{0,200}>/;

/** Entities are sometimes encoded twice: `&amp;eacute;`. */
const entityPasses = 2;

interface NormalText {
  text: string;
  /** The line of the file that each line of the text is from, where they differ: a form feed begins no line of a file. */
  numbers?: number[];
}

/**
 * One way to write everything: line feeds, single blanks, composed letters (NFC), no invisible characters, no
 * HTML entities, no typographic ligatures. Letters, quotes, dashes and superscripts stay as they are. `known` are the
 * text's traits.
 */
export function normaliseText(text: string, known = traitsIn(text)): NormalText {
  const decoded = known & traits.ampersand ? decodeAllEntities(text) : text;
  const found = decoded === text ? known : traitsIn(decoded);
  const normal =
    found & traits.unusual
      ? writeBlanks(dropInvisible(decoded)).normalize('NFC')
      : writeUsual(decoded, found);
  return found & traits.softBreak ? { text: normal, numbers: numberLines(decoded) } : { text: normal };
}

function writeBlanks(text: string): string {
  return text.replace(blanks, ' ');
}

/** A text of usual characters, most of which stand as they should. */
function writeUsual(text: string, found: number): string {
  const single = found & (traits.blank | traits.blanks) ? writeBlanks(text) : text;
  return found & traits.composing ? single.normalize('NFC') : single;
}

function numberLines(text: string): number[] {
  const numbers = [1];
  let line = 1;
  for (const [found] of text.matchAll(lineBreak)) {
    if (!softBreak.test(found)) line += 1;
    numbers.push(line);
  }
  return numbers;
}

function dropInvisible(text: string): string {
  const visible = text.replace(lineBreaks, '\n').replace(invisible, '');
  const joined =
    joiner.test(visible) && !joinedScripts.test(visible) ? visible.replace(joiners, '') : visible;
  return joined.replace(ligature, (found) => ligatures[found] as string);
}

/** Text that still has its tags is left alone: it is an article about HTML, or HTML. */
function decodeAllEntities(text: string): string {
  let decoded = text;
  for (let pass = 0; pass < entityPasses && entity.test(decoded) && !tag.test(text); pass += 1) {
    decoded = decodeEntities(decoded.replace(brokenEntity, '\v'), { scope: 'strict' });
  }
  return decoded;
}
