import { countWords } from './characters.ts';
import { fold } from './fold.ts';

/** One line of a page with what every rule asks of it. */
export interface Line {
  /** 1-based line of the decoded file. */
  number: number;
  /** Trimmed, single-spaced, without its bullet. */
  text: string;
  /** Lower case, without accents, straight apostrophes; the first `foldedLimit` characters. */
  folded: string;
  /** Letters and digits alone, for comparing a line with another; empty for a line of punctuation. */
  words: number;
  bullet: boolean;
  /** Ends as a sentence does: `.`, `!`, `?`, an ellipsis or their like, quotes and brackets may follow. */
  sentence: boolean;
  /** Lines not parted by a blank line share a block. */
  block: number;
}

/** Markers and labels stand at the start of a line or in short lines: no rule looks further. */
export const foldedLimit = 200;

const sentenceEnd = /[.!?…。！？।؟۔։;；](?:["'”“»«’›)\]】』」]| |\[\d{1,3}\])*$/u;
const bulletStart = /^(?:[•●▪◦‣·∙■□◆►▶➤✓✔*]|[-–—](?= ))[\s]*/u;

/** Splits decoded text into lines; blank lines only part blocks. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let blank = true;
  for (const [index, raw] of unwrap(text.split('\n')).entries()) {
    const trimmed = raw.trim();
    if (trimmed === '') {
      blank = true;
      continue;
    }
    if (blank) block += 1;
    blank = false;
    lines.push(describeLine(trimmed, index + 1, block));
  }
  return lines;
}

/** Widths of text wrapped by hand or by a mail program. */
const wrapWidth = { least: 50, most: 100, spread: 25, lines: 3 };

/** Joins paragraphs that were wrapped at a fixed width; the lines that were joined stay as empty ones, so that numbers hold. */
function unwrap(raw: string[]): string[] {
  const lines = [...raw];
  let start = 0;
  for (let index = 0; index <= raw.length; index += 1) {
    if (index < raw.length && (raw[index] as string).trim() !== '') continue;
    if (index - start >= wrapWidth.lines && isWrapped(raw.slice(start, index))) {
      lines[start] = raw.slice(start, index).join(' ');
      lines.fill('', start + 1, index);
    }
    start = index + 1;
  }
  return lines;
}

function isWrapped(block: string[]): boolean {
  const widths = block.slice(0, -1).map((line) => line.trim().length);
  const widest = Math.max(...widths);
  if (widest > wrapWidth.most || Math.min(...widths) < Math.max(wrapWidth.least, widest - wrapWidth.spread)) return false;
  return block.slice(1).every((line) => !bulletStart.test(line.trim())) && block.slice(1).filter((line) => /^\s*\p{Ll}/u.test(line)).length * 2 >= block.length - 1;
}

/** Describes a piece of text that is not a line of the page. */
export function describeText(text: string): Line {
  return describeLine(text, 0, 0);
}

function describeLine(trimmed: string, number: number, block: number): Line {
  const text = trimmed.replace(bulletStart, '');
  const tail = text.slice(-24);
  return {
    number,
    text: text === '' ? trimmed : text,
    folded: fold(text.slice(0, foldedLimit)),
    words: countWords(text),
    bullet: text !== trimmed && text !== '',
    sentence: sentenceEnd.test(tail),
    block,
  };
}
