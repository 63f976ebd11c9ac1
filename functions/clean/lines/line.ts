import { type MeasuredLine, measureLine, splitInto } from './measured-line.ts';
import { Sayings } from './sayings.ts';

/** One line of a page with what the rules need to know of it: its people, dates and words are read when a rule first asks. */
export type Line = MeasuredLine<Sayings>;

const say = (text: string, folded: string) => new Sayings(text, folded);

/** Splits normalised text into lines; blank ones are left out, wrapped paragraphs are joined. */
export function splitLines(text: string): Line[] {
  return splitInto(text, say);
}

/** Describes a line, or a piece of one; `text` is trimmed. */
export function describeLine(text: string, number: number, last = number): Line {
  return measureLine(text, number, last, say);
}
