import { signs } from '../lines/characters.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { consentPhrases } from '../lines/marker-index.ts';
import { mayHave } from '../lines/measured-line.ts';
import { isKept, type Page, strike } from '../lines/page.ts';

/** In words: shorter lines are headings and buttons of the dialog. */
const shortestParagraph = 12;
/** Whoever writes about consent seldom says so much in a paragraph as the dialog does. */
const fewestPhrases = 2;
/** In characters: no more of a paragraph is searched. */
const reach = 1500;
/** Consent is asked for cookies; a paragraph of the same dialog may not name them again. */
const cookie = 'ookie';
const otherNames = 'traceurs kakor kapsler çerez クッキー 쿠키 куки eväste ciastecz'.split(' ');
/** Those names have letters that English lacks, or stand beside words that do. */
const otherLetters = /[^\0-\x7f]/;
/** Lines between paragraphs of the dialog, and between the last one and its buttons. */
const dialogGap = 8;
/** In words: a button is no longer. */
const longestButton = 6;

const rule = 'a consent dialog';

/** Strikes the paragraphs that ask for consent to cookies, and the buttons up to the last that a marker names. */
export function strikeConsent(page: Page): void {
  let previous = Number.NEGATIVE_INFINITY;
  for (const [index, line] of page.lines.entries()) {
    if (line.words < shortestParagraph || !asksForConsent(line, index - previous <= dialogGap)) continue;
    strike(page, index, 'legal', rule);
    previous = index;
    strikeButtons(page, index);
  }
}

function namesCookies(line: Line): boolean {
  const { text } = line;
  if (text.includes(cookie)) return true;
  return (
    mayHave(line, signs.foldable) && otherLetters.test(text) && otherNames.some((name) => text.includes(name))
  );
}

function asksForConsent(line: Line, again: boolean): boolean {
  if (!again && !namesCookies(line)) return false;
  const folded = fold(line.text.slice(0, reach));
  return consentPhrases.some((phrases) => holdsEnough(folded, phrases));
}

function holdsEnough(folded: string, phrases: readonly string[]): boolean {
  let found = 0;
  for (const phrase of phrases) {
    if (folded.includes(phrase)) found += 1;
    if (found === fewestPhrases) return true;
  }
  return false;
}

/** The short lines between a paragraph of the dialog and its last button. */
function strikeButtons(page: Page, paragraph: number): void {
  let last = paragraph;
  for (let index = paragraph + 1; index <= paragraph + dialogGap; index += 1) {
    const line = page.lines[index];
    if (!line || line.words > longestButton) break;
    if (page.struck[index]?.kind === 'legal') last = index;
  }
  for (let index = paragraph + 1; index < last; index += 1)
    if (isKept(page, index)) strike(page, index, 'legal', rule);
}
