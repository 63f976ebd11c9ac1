import { anyOfWords, formsOf, wholeWord, wordEnding } from './forms-of.ts';
import { Known } from './known.ts';
import {
  firsts,
  flagsAt,
  isCapital,
  lasts,
  namedFlags,
  personNames,
  type TaggedText,
} from './tagged-text.ts';

const largeParticle = wholeWord('largeParticles');
const inflections = wordEnding('inflections');
const adverb = new RegExp(`.{3}${anyOfWords(formsOf('adverbEndings'))}$`);
const composedAdjective = new RegExp(` ${anyOfWords(formsOf('composed'))}$`);

function isBeforeCapital(tagged: TaggedText, index: number): boolean {
  return tagged.tokens[index + 1]?.shape === 'capital';
}

/** `April Ludgate`, but not `14 April`. */
function isGivenMonth(tagged: TaggedText, index: number): boolean {
  if (!(flagsAt(tagged, index) & Known.given) || !isBeforeCapital(tagged, index)) return false;
  const next = flagsAt(tagged, index + 1);
  return (
    !(next & (Known.calendar | Known.small | namedFlags)) && tagged.tokens[index - 1]?.shape !== 'number'
  );
}

/** `Le` in `Soazig Le Goff`: it has a capital only in names. */
export function isLargeParticle(tagged: TaggedText, index: number): boolean {
  const token = tagged.tokens[index];
  if (!token || token.opensSentence || tagged.isTitleCase || tagged.isShouted) return false;
  return (
    largeParticle.test(token.text) &&
    isBeforeCapital(tagged, index) &&
    !(flagsAt(tagged, index + 1) & Known.small)
  );
}

/** `La` at the start of a sentence: of `La Paz`, or just an article. */
export function isOpeningArticle(tagged: TaggedText, index: number): boolean {
  return tagged.tokens[index]?.opensSentence === true && !!(flagsAt(tagged, index) & Known.small);
}

/** `New` in `New Jersey`: a small word that opens a name. */
function opensPlace(tagged: TaggedText, index: number): boolean {
  if (isOpeningArticle(tagged, index)) return false;
  if (isLargeParticle(tagged, index)) return true;
  const next = flagsAt(tagged, index + 1);
  const goesOn =
    isBeforeCapital(tagged, index) && !(next & (Known.small | Known.peoples | Known.titles | Known.common));
  return goesOn && !!(flagsAt(tagged, index) & firsts);
}

/** `FC` in `Erstligisten FC Basel`. */
function opensClub(tagged: TaggedText, index: number): boolean {
  return tagged.tokens[index]?.shape === 'capitals' && !!(flagsAt(tagged, index) & Known.organisationFirst);
}

/** A noun that says what the name after it is: `Verein`, `Filmfirma`. */
function isDescription(tagged: TaggedText, index: number, flags: number): boolean {
  if (!isBeforeCapital(tagged, index)) return false;
  if (flags & (Known.towardsPlace | Known.towardsOrganisation)) return true;
  return !flags && endsInNoun(tagged, tagged.tokens[index]?.folded ?? '');
}

/** Whether a known name, a first name or a club begins here. */
function opensName(tagged: TaggedText, index: number): boolean {
  const isKnown = flagsAt(tagged, index) & (Known.given | Known.organisation | Known.place);
  return isCapital(tagged.tokens[index]) && (!!isKnown || opensClub(tagged, index));
}

/** `Hersteller Tesla`, `Trainer`: a German noun before a known name, or an office with no name. */
function isGermanNoun(tagged: TaggedText, index: number): boolean {
  if (!tagged.lexicon.largeNouns) return false;
  const flags = flagsAt(tagged, index);
  if (flags & Known.titles && !(flags & personNames)) return true;
  if (isDescription(tagged, index, flags)) return true;
  const isUnknown = !(flags & (namedFlags | personNames | firsts | lasts));
  return isUnknown && tagged.tokens[index]?.shape === 'capital' && opensName(tagged, index + 1);
}

/** Shorter words end too many names: `Neumann`. */
const shortestNoun = 5;
const placeEnding = wordEnding('placeEndings');

/** `Erstligaaufsteiger`, `Filmfirma`: a composed German noun, the last part of which is a common one. */
function endsInNoun(tagged: TaggedText, folded: string): boolean {
  if (!tagged.lexicon.largeNouns || folded.includes(' ') || placeEnding.test(folded)) return false;
  const noun = Known.common | Known.titles | Known.towardsOrganisation | Known.towardsPlace;
  for (let from = 3; from <= folded.length - shortestNoun; from += 1)
    if (tagged.lexicon.flagsOfWord(folded.slice(from)) & noun) return true;
  return false;
}

/** Whether a word, its stem (`Prayers`, `Speaking`, `Investigators`) or its German noun ending is common. */
export function isCommon(tagged: TaggedText, index: number): boolean {
  const flags = flagsAt(tagged, index);
  if (flags & Known.common) return true;
  const folded = tagged.tokens[index]?.folded ?? '';
  if (tagged.lexicon.largeNouns?.noun.test(folded)) return true;
  if (!flags && endsInNoun(tagged, folded)) return true;
  if (adverb.test(folded)) return true;
  const stem = folded.replace(inflections, '');
  if (stem === folded || flags & (Known.surname | Known.person)) return false;
  const forms = [stem, `${stem}e`, `${stem}y`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
  return forms.some((form) => tagged.lexicon.flagsOfWord(form) & Known.common);
}

/** `J` in `Michael J Fox`. */
function isMiddleInitial(tagged: TaggedText, index: number): boolean {
  const afterGiven = flagsAt(tagged, index - 1) & Known.given;
  return !!afterGiven && isBeforeCapital(tagged, index) && !(flagsAt(tagged, index + 1) & Known.small);
}

/** Where a capital says little: German nouns, headlines, the first word of a sentence. */
function isCapitalUnreliable(tagged: TaggedText, index: number): boolean {
  const opens = tagged.tokens[index]?.opensSentence === true;
  return opens || tagged.isShouted || tagged.isTitleCase || tagged.lexicon.largeNouns !== undefined;
}

function isPlainByWord(tagged: TaggedText, index: number): boolean {
  const flags = flagsAt(tagged, index);
  if (tagged.tokens[index]?.shape === 'initial') return false;
  const unreliable = isCapitalUnreliable(tagged, index);
  if (flags & Known.bareOrganisations && !unreliable) return false;
  const mayBeGiven = flags & Known.given && !unreliable && isBeforeCapital(tagged, index);
  if (flags & Known.small) return !opensPlace(tagged, index) && !mayBeGiven;
  if (!unreliable || flags & (Known.given | namedFlags | firsts | Known.bareOrganisations)) return false;
  const opensOrganisation =
    flagsAt(tagged, index + 1) & Known.organisationLast && isCapital(tagged.tokens[index + 1]);
  return isCommon(tagged, index) && !opensOrganisation;
}

/** `YES`: a small word in capitals. */
function isLoudWord(tagged: TaggedText, index: number): boolean {
  const flags = flagsAt(tagged, index);
  return !!(flags & (Known.small | Known.common)) && !(flags & (namedFlags | firsts | lasts));
}

/** Whether a word cannot be part of a name here although it may have a capital. */
export function isPlain(tagged: TaggedText, index: number): boolean {
  const token = tagged.tokens[index];
  if (!token || !isCapital(token)) return true;
  if (isGermanNoun(tagged, index) || composedAdjective.test(token.folded)) return true;
  if (flagsAt(tagged, index) & Known.calendar) return !isGivenMonth(tagged, index);
  if (token.shape === 'capitals' && !tagged.isShouted) return isLoudWord(tagged, index);
  if (token.shape === 'initial' && token.text.length === 1) return !isMiddleInitial(tagged, index);
  return isPlainByWord(tagged, index);
}

/** `President`, and `King` before a first name: not the surname of `Martin Luther King`. */
export function isTitle(tagged: TaggedText, index: number): boolean {
  const flags = flagsAt(tagged, index);
  if (!(flags & Known.titles)) return false;
  if (!(flags & personNames) || flagsAt(tagged, index + 1) & Known.given) return true;
  const opensName = (at: number): boolean =>
    tagged.tokens[at]?.shape === 'capital' && !(flagsAt(tagged, at) & (Known.small | lasts));
  return !isCapital(tagged.tokens[index - 1]) && opensName(index + 1) && opensName(index + 2);
}
