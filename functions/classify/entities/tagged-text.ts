import { Known } from './known.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { Token } from './split-tokens.ts';

/** A paragraph's tokens with the lexicon's flags for each. */
export interface TaggedText {
  tokens: Token[];
  flags: number[];
  lexicon: NameLexicon;
  /** Nearly all in capitals, so that a capital proves nothing. */
  isShouted: boolean;
  /** Most words have a capital: a headline of the English kind. */
  isTitleCase: boolean;
  /** Results or standings: names and numbers, hardly a lower-case word. A town in them stands for its team. */
  isScore: boolean;
}

/** Any of these flags makes a phrase a known name. */
export const namedFlags = Known.person | Known.place | Known.organisation | Known.other | Known.smallPlace;
/** What tables say of a person's name. */
export const personNames = Known.given | Known.surname;
/** What tables say of a town of any size. */
export const towns = Known.place | Known.smallPlace;
/** First words that decide the kind of a name. */
export const firsts = Known.organisationFirst | Known.placeFirst | Known.otherFirst;
/** Last words that decide the kind of a name. */
export const lasts = Known.organisationLast | Known.placeLast | Known.otherLast;

const longestPhrase = 9;
const shoutedShare = 0.7;
const titleCaseShare = 0.75;
/** A line with fewer words is not called a headline. */
const fewestWords = 4;
/** A longer line with numbers is prose. */
const longestScoreLine = 40;

/** Whether a token is written as a name may be. */
export function isCapital(token: Token | undefined): boolean {
  return token?.shape === 'capital' || token?.shape === 'capitals' || token?.shape === 'initial';
}

/** What is known of the token at `index`; 0 beyond the ends. */
export function flagsAt(tagged: TaggedText, index: number): number {
  return tagged.flags[index] ?? 0;
}

/** The folded words of tokens `from` to `to`, as the lexicon writes phrases. */
export function joinFolded(tagged: TaggedText, from: number, to: number): string {
  let joined = tagged.tokens[from]?.folded ?? '';
  for (let i = from + 1; i < to; i += 1) joined += ` ${tagged.tokens[i]?.folded}`;
  return joined;
}

function flagsOfPhrase(tagged: TaggedText, from: number, to: number, wanted: number): number {
  const phrase = joinFolded(tagged, from, to);
  if (!(wanted & namedFlags)) return tagged.lexicon.flagsOfWord(phrase);
  const flags = tagged.lexicon.flagsOf(phrase);
  return flags & Known.endsSmall || isCapital(tagged.tokens[to - 1]) ? flags : flags & ~namedFlags;
}

/** The longest known phrase at `from` whose flags meet `wanted`: where it ends, or `from` if there is none. */
export function findLongest(tagged: TaggedText, from: number, wanted: number, most = longestPhrase): number {
  const first = tagged.tokens[from];
  if (!first || first.shape === 'mark') return from;
  const second = tagged.tokens[from + 1];
  const longest =
    second && second.shape !== 'mark' ? tagged.lexicon.longestFrom(joinFolded(tagged, from, from + 2)) : 1;
  const limit = Math.min(most, longest, tagged.tokens.length - from);
  for (let count = limit; count > 1; count -= 1) {
    if (flagsOfPhrase(tagged, from, from + count, wanted) & wanted) return from + count;
  }
  return flagsAt(tagged, from) & wanted ? from + 1 : from;
}

function lookUp(token: Token, lexicon: NameLexicon): number {
  if (token.shape === 'mark' || token.shape === 'number') return 0;
  if (token.shape === 'small') return lexicon.flagsOfWord(token.folded);
  const abbreviation = token.shape === 'capitals' ? lexicon.flagsOfAbbreviation(token.text) : 0;
  const composed = lexicon.largeNouns?.title.test(token.folded) ? Known.titles : 0;
  const flags = composed | withoutForms(token, lexicon.flagsOf(lexicon.stripGenitive(token.folded)));
  return abbreviation || flags || flagsOfDoubleName(token, lexicon) || flagsOfLowered(token, lexicon);
}

/** Abbreviations and legal forms, which have no accents, are no longer. */
const longestForm = 4;
const forms = Known.organisation | Known.organisationFirst | Known.organisationLast;

/** `Sá` is no `SA`, and `Ísis` no `ISIS`. */
function withoutForms({ text, folded, shape }: Token, flags: number): number {
  if (!(flags & forms) || shape !== 'capital' || text.length > longestForm) return flags;
  return text.toLowerCase() === folded ? flags : flags & ~forms;
}

/** Shorter abbreviations are never written like words. */
const shortestLowered = 3;

/** `Otan`: an organisation's abbreviation that is written like a word. */
function flagsOfLowered({ text, shape }: Token, lexicon: NameLexicon): number {
  if (shape !== 'capital' || text.length < shortestLowered) return 0;
  return lexicon.flagsOfAbbreviation(text.toUpperCase()) & Known.organisation;
}

/** `Karl-Theodor`: two first names are one. */
function flagsOfDoubleName(token: Token, lexicon: NameLexicon): number {
  const parts = /^\p{Lu}[^-‐‑]*[-‐‑]\p{Lu}[^-‐‑]*$/u.test(token.text) ? token.folded.split(' ') : [];
  return parts.length === 2 && parts.every((part) => lexicon.flagsOf(part) & Known.given) ? Known.given : 0;
}

function readsAsScore(tokens: Token[]): boolean {
  const numbers = tokens.filter((t) => t.shape === 'number').length;
  const small = tokens.filter((t) => t.shape === 'small' && t.text.length > 1).length;
  return numbers >= 2 && small <= 1 && tokens.length < longestScoreLine && tokens.some(isCapital);
}

/** Looks up every token of a paragraph once, and finds out how the paragraph is written. */
export function tagText(tokens: Token[], lexicon: NameLexicon): TaggedText {
  const words = tokens.filter((t) => t.shape !== 'mark' && t.shape !== 'number' && t.text.length > 3);
  const share = (count: number): number => (words.length < fewestWords ? 0 : count / words.length);
  return {
    tokens,
    flags: tokens.map((token) => lookUp(token, lexicon)),
    lexicon,
    isShouted: share(words.filter((t) => t.shape === 'capitals').length) > shoutedShare,
    isTitleCase: share(words.filter(isCapital).length) > titleCaseShare && tokens.at(-1)?.text !== '.',
    isScore: readsAsScore(tokens),
  };
}
