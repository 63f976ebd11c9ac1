import { formsOf } from './forms-of.ts';
import { Known } from './known.ts';
import { isPlain, isTitle } from './plain-words.ts';
import { flagsAt, isCapital, lasts, type TaggedText } from './tagged-text.ts';

/** More small words than this between two capitals do not link them. */
const mostLinks = 2;
/** No name has more words; without a bound, a text in capitals would take very long. */
const longestRun = 20;

/** `German | Chancellor Helmut Kohl`. */
function opensTitle(tagged: TaggedText, index: number): boolean {
  return isTitle(tagged, index) && (!(flagsAt(tagged, index) & lasts) || isCapital(tagged.tokens[index + 1]));
}

/** `МВД Латвии | Андрей Белов`: where names are declined, a first name or Latin script begins another. */
function opensGiven(tagged: TaggedText, index: number): boolean {
  const { tokens, lexicon } = tagged;
  const isLatin = (at: number) => /^[A-Za-z]/.test(tokens[at]?.text ?? '');
  if (lexicon.cases && isLatin(index) !== isLatin(index - 1)) return true;
  const isGiven = (at: number) => flagsAt(tagged, at) & Known.given && !(flagsAt(tagged, at) & Known.place);
  if (!lexicon.cases || !isGiven(index) || !isCapital(tokens[index + 1])) return false;
  return !isGiven(index - 1) && tokens[index - 1]?.shape !== 'initial';
}

const legalForms = formsOf('legalForms');

/** `Procter & Gamble`, `Acme, Inc.`: signs inside a company's name. */
function stepOverSigns(tagged: TaggedText, index: number): number {
  const [sign, next] = [tagged.tokens[index], tagged.tokens[index + 1]];
  if (sign?.text === '&') return isCapital(next) ? index + 1 : index;
  return sign?.text === ',' && isCapital(next) && legalForms.has(next?.folded ?? '') ? index + 1 : index;
}

const generations = formsOf('generations');

/** `Elisabeth I.`, `Johann Keller junior`: German orders kings by a number with a full stop, and sons by a small word. */
function stepOverOrdinal(tagged: TaggedText, from: number, index: number): number {
  if (!tagged.lexicon.largeNouns || !(flagsAt(tagged, from) & Known.given)) return index;
  const text = tagged.tokens[index]?.text ?? '';
  const hasStop = tagged.tokens[index + 1]?.text === '.';
  const isSon = index > from + 1 && generations.has(text.toLowerCase());
  const isKing = /^[IVX]+\.$/.test(text) || (hasStop && /^[IVX]+$/.test(text));
  if (!isSon && !isKing) return index;
  return hasStop ? index + 2 : index + 1;
}

/** The end of the run of capitals at `from`; titles, small words and sentences end it. */
export function endOfCapitals(tagged: TaggedText, from: number): number {
  let to = from;
  while (to - from < longestRun && !isPlain(tagged, to)) {
    if (to > from && (opensTitle(tagged, to) || tagged.tokens[to]?.opensSentence || opensGiven(tagged, to)))
      break;
    to += 1;
    to = stepOverSigns(tagged, to);
  }
  return to > from ? stepOverOrdinal(tagged, from, to) : to;
}

/** Steps over small words between two capitals: the index of the second capital, or `from` if there is none. */
export function stepOver(tagged: TaggedText, from: number, allows: (folded: string) => boolean): number {
  let index = from;
  while (index <= from + mostLinks) {
    const token = tagged.tokens[index];
    if (token?.shape !== 'small' || !allows(token.folded)) break;
    index += 1;
  }
  return index > from && !isPlain(tagged, index) ? index : from;
}

/** Steps over the words that link the parts of a name in this language. */
export function stepOverLinks(tagged: TaggedText, from: number): number {
  return stepOver(tagged, from, (folded) => (tagged.lexicon.flagsOfWord(folded) & Known.linking) !== 0);
}
