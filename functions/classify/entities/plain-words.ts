import { anyOf, formsOf, wholeWord, wordEnding } from './forms-of.ts';
import { Known } from './known.ts';
import { firsts, flagsAt, isCapital, type Line, lasts, namedFlags } from './line.ts';

const largeParticle = wholeWord('largeParticles');
const inflections = wordEnding('inflections');
const adverb = new RegExp(`.{3}${anyOf(formsOf('adverbEndings'))}$`);
const composedAdjective = new RegExp(` ${anyOf(formsOf('composed'))}$`);
const personNames = Known.given | Known.surname;

function isBeforeCapital(line: Line, index: number): boolean {
  return line.tokens[index + 1]?.shape === 'capital';
}

/** `April Ludgate`, but not `14 April`. */
function isGivenMonth(line: Line, index: number): boolean {
  if (!(flagsAt(line, index) & Known.given) || !isBeforeCapital(line, index)) return false;
  const next = flagsAt(line, index + 1);
  return !(next & (Known.calendar | Known.small | namedFlags)) && line.tokens[index - 1]?.shape !== 'number';
}

/** `Le` in `Soazig Le Goff`, which is written large only in names. */
export function isLargeParticle(line: Line, index: number): boolean {
  const token = line.tokens[index];
  if (!token || token.opensSentence || line.isTitleCase || line.isShouted) return false;
  return (
    largeParticle.test(token.text) &&
    isBeforeCapital(line, index) &&
    !(flagsAt(line, index + 1) & Known.small)
  );
}

/** `La` at the start of a sentence: of `La Paz`, or just an article. */
export function isOpeningArticle(line: Line, index: number): boolean {
  return line.tokens[index]?.opensSentence === true && !!(flagsAt(line, index) & Known.small);
}

/** `New` in `New Jersey`: a small word that opens a name. */
function opensPlace(line: Line, index: number): boolean {
  if (isOpeningArticle(line, index)) return false;
  if (isLargeParticle(line, index)) return true;
  const next = flagsAt(line, index + 1);
  const goesOn =
    isBeforeCapital(line, index) && !(next & (Known.small | Known.peoples | Known.titles | Known.common));
  return goesOn && !!(flagsAt(line, index) & firsts);
}

/** `Hersteller Tesla`, `Trainer`: a German noun before a known name, or an office with no name. */
function isGermanNoun(line: Line, index: number): boolean {
  if (!line.lexicon.largeNouns) return false;
  const flags = flagsAt(line, index);
  if (flags & Known.titles && !(flags & personNames)) return true;
  const opensName =
    flagsAt(line, index + 1) & (Known.given | Known.organisation | Known.place) &&
    isCapital(line.tokens[index + 1]);
  const isUnknown = !(flags & (namedFlags | personNames | firsts | lasts));
  return !!opensName && isUnknown && line.tokens[index]?.shape === 'capital';
}

/** `Prayers`, `Speaking` and `Investigators` are as common as their stems, and German nouns as their endings. */
function isCommon(line: Line, index: number): boolean {
  const flags = flagsAt(line, index);
  if (flags & Known.common) return true;
  const folded = line.tokens[index]?.folded ?? '';
  if (line.lexicon.largeNouns?.noun.test(folded)) return true;
  if (adverb.test(folded)) return true;
  const stem = folded.replace(inflections, '');
  if (stem === folded || flags & (Known.surname | Known.person)) return false;
  const forms = [stem, `${stem}e`, `${stem}y`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
  return forms.some((form) => line.lexicon.flagsOfWord(form) & Known.common);
}

/** `J` in `Michael J Fox`. */
function isMiddleInitial(line: Line, index: number): boolean {
  const afterGiven = flagsAt(line, index - 1) & Known.given;
  return !!afterGiven && isBeforeCapital(line, index) && !(flagsAt(line, index + 1) & Known.small);
}

/** Where a capital says little: German nouns, headlines, the first word of a sentence. */
function isCapitalUnreliable(line: Line, index: number): boolean {
  const opens = line.tokens[index]?.opensSentence === true;
  return opens || line.isShouted || line.isTitleCase || line.lexicon.largeNouns !== undefined;
}

function isPlainByWord(line: Line, index: number): boolean {
  const flags = flagsAt(line, index);
  if (line.tokens[index]?.shape === 'initial') return false;
  const unreliable = isCapitalUnreliable(line, index);
  const mayBeGiven = flags & Known.given && !unreliable && isBeforeCapital(line, index);
  if (flags & Known.small) return !opensPlace(line, index) && !mayBeGiven;
  if (!unreliable || flags & (Known.given | namedFlags | firsts)) return false;
  const opensOrganisation =
    flagsAt(line, index + 1) & Known.organisationLast && isCapital(line.tokens[index + 1]);
  return isCommon(line, index) && !opensOrganisation;
}

/** `YES`: a small word in capitals. */
function isLoudWord(line: Line, index: number): boolean {
  const flags = flagsAt(line, index);
  return !!(flags & (Known.small | Known.common)) && !(flags & (namedFlags | firsts | lasts));
}

/** Whether a word cannot be part of a name here although it may have a capital. */
export function isPlain(line: Line, index: number): boolean {
  const token = line.tokens[index];
  if (!token || !isCapital(token)) return true;
  if (isGermanNoun(line, index) || composedAdjective.test(token.folded)) return true;
  if (flagsAt(line, index) & Known.calendar) return !isGivenMonth(line, index);
  if (token.shape === 'capitals' && !line.isShouted) return isLoudWord(line, index);
  if (token.shape === 'initial' && token.text.length === 1) return !isMiddleInitial(line, index);
  return isPlainByWord(line, index);
}

/** `President`, and `King` before a first name: not the surname of `Martin Luther King`. */
export function isTitle(line: Line, index: number): boolean {
  const flags = flagsAt(line, index);
  if (!(flags & Known.titles)) return false;
  if (!(flags & personNames) || flagsAt(line, index + 1) & Known.given) return true;
  const opensName = (at: number): boolean =>
    line.tokens[at]?.shape === 'capital' && !(flagsAt(line, at) & (Known.small | lasts));
  return !isCapital(line.tokens[index - 1]) && opensName(index + 1) && opensName(index + 2);
}
