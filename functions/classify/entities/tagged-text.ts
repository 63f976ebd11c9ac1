import { Known } from './known.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { Token } from './split-tokens.ts';
import type { WrittenForm } from './written-form.ts';

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

/** How many words the longest known phrase has that may begin with two tokens. */
function longestFrom({ lexicon }: TaggedText, first: Token, second: Token | undefined): number {
  if (!second || second.shape === 'mark' || !lexicon.opensPhrase(first.form)) return 1;
  return lexicon.longestFrom(`${first.folded} ${second.folded}`);
}

/** The longest known phrase at `from` whose flags meet `wanted`: where it ends, or `from` if there is none. */
export function findLongest(tagged: TaggedText, from: number, wanted: number, most = longestPhrase): number {
  const first = tagged.tokens[from];
  if (!first || first.shape === 'mark') return from;
  const longest = longestFrom(tagged, first, tagged.tokens[from + 1]);
  const limit = Math.min(most, longest, tagged.tokens.length - from);
  for (let count = limit; count > 1; count -= 1) {
    if (flagsOfPhrase(tagged, from, from + count, wanted) & wanted) return from + count;
  }
  return flagsAt(tagged, from) & wanted ? from + 1 : from;
}

function lookUp(form: WrittenForm, lexicon: NameLexicon): number {
  if (form.shape === 'mark' || form.shape === 'number') return 0;
  if (form.shape === 'small') return lexicon.flagsOfWord(form.folded);
  const abbreviation = form.shape === 'capitals' ? lexicon.flagsOfAbbreviation(form.text) : 0;
  const composed = lexicon.largeNouns?.title.test(form.folded) ? Known.titles : 0;
  const flags = composed | withoutForms(form, lexicon.flagsOf(lexicon.stripGenitive(form.folded)));
  return abbreviation || flags || flagsOfDoubleName(form, lexicon) || flagsOfLowered(form, lexicon);
}

/** Abbreviations and legal forms, which have no accents, are no longer. */
const longestForm = 4;
const forms = Known.organisation | Known.organisationFirst | Known.organisationLast;

/** `Sá` is no `SA`, and `Ísis` no `ISIS`. */
function withoutForms({ text, folded, shape }: WrittenForm, flags: number): number {
  if (!(flags & forms) || shape !== 'capital' || text.length > longestForm) return flags;
  return text.toLowerCase() === folded ? flags : flags & ~forms;
}

/** Shorter abbreviations are never written like words. */
const shortestLowered = 3;

/** `Otan`: an organisation's abbreviation that is written like a word. */
function flagsOfLowered({ text, shape }: WrittenForm, lexicon: NameLexicon): number {
  if (shape !== 'capital' || text.length < shortestLowered) return 0;
  return lexicon.flagsOfAbbreviation(text.toUpperCase()) & Known.organisation;
}

/** `Karl-Theodor`: two first names are one. */
function flagsOfDoubleName({ text, folded }: WrittenForm, lexicon: NameLexicon): number {
  const parts = /^\p{Lu}[^-‐‑]*[-‐‑]\p{Lu}[^-‐‑]*$/u.test(text) ? folded.split(' ') : [];
  return parts.length === 2 && parts.every((part) => lexicon.flagsOf(part) & Known.given) ? Known.given : 0;
}

/** By lexicon, the flags of forms met before; a lexicon lives as long as the process. */
const flagsOfForms = new WeakMap<NameLexicon, Map<WrittenForm, number>>();
/**
 * Forms of a lexicon that are kept with their flags.
 * @limit All are forgotten; they are looked up anew.
 */
const mostRemembered = 20_000;

function readFlags(tokens: readonly Token[], lexicon: NameLexicon): number[] {
  const known = flagsOfForms.get(lexicon) ?? new Map<WrittenForm, number>();
  flagsOfForms.set(lexicon, known);
  if (known.size >= mostRemembered) known.clear();
  return tokens.map(({ form }) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const flags = lookUp(form, lexicon);
    known.set(form, flags);
    return flags;
  });
}

function count(tokens: readonly Token[], isCounted: (token: Token) => boolean): number {
  let counted = 0;
  for (const token of tokens) if (isCounted(token)) counted += 1;
  return counted;
}

function readsAsScore(tokens: readonly Token[]): boolean {
  if (tokens.length >= longestScoreLine) return false;
  const numbers = count(tokens, ({ shape }) => shape === 'number');
  const small = count(tokens, ({ shape, text }) => shape === 'small' && text.length > 1);
  return numbers >= 2 && small <= 1 && tokens.some(isCapital);
}

const isLongWord = ({ shape, text }: Token) => text.length > 3 && shape !== 'mark' && shape !== 'number';

/** Looks up every token of a paragraph once, and finds out how the paragraph is written. */
export function tagText(tokens: Token[], lexicon: NameLexicon): TaggedText {
  const words = count(tokens, isLongWord);
  const share = (isCounted: (token: Token) => boolean): number =>
    words < fewestWords ? 0 : count(tokens, (token) => isLongWord(token) && isCounted(token)) / words;
  return {
    tokens,
    flags: readFlags(tokens, lexicon),
    lexicon,
    isShouted: share(({ shape }) => shape === 'capitals') > shoutedShare,
    isTitleCase: share(isCapital) > titleCaseShare && tokens.at(-1)?.text !== '.',
    isScore: readsAsScore(tokens),
  };
}
