import { measureText, signs, signsAt } from './characters.ts';
import { fold, squeeze, squeezeFolded } from './fold.ts';
import { joinWrapped } from './join-wrapped.ts';

/** One line of a text as it looks, and with what it says, as far as who reads it wants to know that. */
export interface MeasuredLine<Says = unknown> {
  /** 1-based line of the text. */
  number: number;
  /** The last line of a paragraph that was wrapped; otherwise `number`. */
  last: number;
  /** Trimmed, without its bullet. */
  text: string;
  /** As `fold` makes it; no more than the first `foldedLength` characters. */
  folded: string;
  words: number;
  /** The signs of all its characters. */
  signs: number;
  bullet: boolean;
  /** Ends like a sentence: with a full stop or similar; quotes and brackets may follow. */
  sentence: boolean;
  says: Says;
}

/** In characters: no rule looks further, as markers and labels stand at the start of a line or in short lines. */
const foldedLength = 200;
/** In characters: the most that full stop, quotes, brackets and a reference take together. */
const endingLength = 24;

const sentenceEnd = /[.!?…。！？।؟۔։;；](?:["'”“»«’›)\]】』」]| |\[\d{1,3}\])*$/;
/** A dash is a bullet only before a blank: `-5 degrees` is none. */
const bulletStart = /^(?:[•●▪◦‣·∙■□◆►▶➤✓✔*]|[-–](?= ))\s*/;

/** What a line says, by its text without its bullet and by that text's beginning, folded. */
export type ReadSays<Says> = (text: string, folded: string) => Says;

/** Splits normalised text into lines; blank ones are left out, wrapped paragraphs are joined. */
export function splitInto<Says>(text: string, says: ReadSays<Says>): MeasuredLine<Says>[] {
  const lines: MeasuredLine<Says>[] = [];
  const written = text.split('\n');
  const joined = joinWrapped(written);
  for (const [index, raw] of joined.entries()) {
    const trimmed = raw.trim();
    const last = lastJoined(written, joined, index) + 1;
    if (trimmed !== '') lines.push(measureLine(trimmed, index + 1, last, says));
  }
  return lines;
}

/** The last of the lines that were joined to one: those that are empty now, and were not. */
function lastJoined(written: readonly string[], joined: readonly string[], first: number): number {
  let last = first;
  while (joined[last + 1] === '' && written[last + 1]?.trim()) last += 1;
  return last;
}

/** Measures a line, or a piece of one; `text` is trimmed. */
export function measureLine<Says>(
  text: string,
  number: number,
  last: number,
  says: ReadSays<Says>,
): MeasuredLine<Says> {
  const bare = withoutBullet(text);
  const measured = measureText(bare);
  const folded = foldAs(bare.slice(0, foldedLength), measured.signs);
  return {
    number,
    last,
    text: bare,
    folded,
    words: measured.words,
    signs: measured.signs,
    bullet: bare !== text,
    sentence: endsSentence(bare),
    says: says(bare, folded),
  };
}

/** `fold` for a text of which the signs are known: most need no look at each letter. */
function foldAs(text: string, found: number): string {
  return found & signs.foldable ? fold(text) : text.toLowerCase();
}

function withoutBullet(text: string): string {
  return signsAt(text, 0) & signs.bullet ? text.replace(bulletStart, '') || text : text;
}

/** The last character decides for nearly every line. */
function endsSentence(text: string): boolean {
  const last = signsAt(text, text.length - 1);
  if (last & signs.stop) return true;
  return (last & signs.closing) !== 0 && sentenceEnd.test(text.slice(-endingLength));
}

/** Whether a line may have a character of some signs; those of surrogates are not told. */
export function mayHave(line: MeasuredLine, wanted: number): boolean {
  return (line.signs & (wanted | signs.surrogate)) !== 0;
}

/** The letters and digits of a whole line, as `squeeze` gives them. */
export function squeezeLine({ text, folded }: MeasuredLine): string {
  return text.length > foldedLength ? squeeze(text) : squeezeFolded(folded);
}

/** A line of this many words is a paragraph even without a full stop: a cut sentence, a caption. */
const paragraphWords = 20;
const sentenceWords = 4;

/** Teasers and breadcrumbs are cut with an ellipsis. */
const ellipsis = /(?:\.\.\.|…)$/;

/** Whether a line is running text: a whole sentence, or a long line. */
export function isProse({ words, sentence, bullet, text }: MeasuredLine): boolean {
  if (words >= paragraphWords && (sentence || !bullet)) return true;
  return sentence && words >= sentenceWords && !ellipsis.test(text);
}
