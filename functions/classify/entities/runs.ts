import { formsOf } from './forms-of.ts';
import { Known } from './known.ts';
import { flagsAt, isCapital, type Line, lasts } from './line.ts';
import { isPlain, isTitle } from './plain-words.ts';

/** More small words than this between two capitals do not link them. */
const mostLinks = 2;
/** No name is longer; a text of capitals alone must not take for ever. */
const longestRun = 20;

/** `German | Chancellor Helmut Kohl`. */
function opensTitle(line: Line, index: number): boolean {
  return isTitle(line, index) && (!(flagsAt(line, index) & lasts) || isCapital(line.tokens[index + 1]));
}

const legalForms = formsOf('legalForms');

/** `Procter & Gamble`, `Acme, Inc.`: signs inside a company's name. */
function stepOverSigns(line: Line, index: number): number {
  const [sign, next] = [line.tokens[index], line.tokens[index + 1]];
  if (sign?.text === '&') return isCapital(next) ? index + 1 : index;
  return sign?.text === ',' && isCapital(next) && legalForms.has(next?.folded ?? '') ? index + 1 : index;
}

/** The end of the run of capitals at `from`; titles, small words and sentences end it. */
export function endOfCapitals(line: Line, from: number): number {
  let to = from;
  while (to - from < longestRun && !isPlain(line, to)) {
    if (to > from && (opensTitle(line, to) || line.tokens[to]?.opensSentence)) break;
    to += 1;
    to = stepOverSigns(line, to);
  }
  return to;
}

/** Steps over small words between two capitals: the index of the second capital, or `from` if there is none. */
export function stepOver(line: Line, from: number, allows: (folded: string) => boolean): number {
  let index = from;
  while (index <= from + mostLinks) {
    const token = line.tokens[index];
    if (token?.shape !== 'small' || !allows(token.folded)) break;
    index += 1;
  }
  return index > from && !isPlain(line, index) ? index : from;
}

/** Steps over the words that link the parts of a name in this language. */
export function stepOverLinks(line: Line, from: number): number {
  return stepOver(line, from, (folded) => (line.lexicon.flagsOfWord(folded) & Known.linking) !== 0);
}
