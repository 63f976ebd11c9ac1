import { nameWords } from '../../languages/languages.ts';
import type { NameWords } from '../../languages/name-words.ts';
import { detachText } from '../../words/detach-text.ts';
import type { CaseIndex } from './case-index.ts';
import { foldName } from './fold-name.ts';
import { measureLongest, opensName, searchGazetteer } from './gazetteer.ts';
import { Known } from './known.ts';
import { type LargeNounEndings, readLargeNouns } from './large-nouns.ts';
import { sharedKinds } from './names/shared-kinds.ts';
import { addWord, firstTwoWords, firstWordsOf, type Names, ownNamesLike } from './own-names.ts';
import { readCases } from './read-cases.ts';
import type { WrittenForm } from './written-form.ts';

/** Flags of names that may have a genitive's s. */
const declined = Known.person | Known.place | Known.organisation | Known.smallPlace;

/** Words looked up are kept, so that a warm function seldom searches the gazetteer; at this many all are forgotten. */
const mostRemembered = 20_000;

/** What is known about names in one language: its own words, and the tables that all languages share. */
export class NameLexicon {
  /** The endings of nouns in a language that writes them with a capital, such as German. */
  readonly largeNouns: LargeNounEndings | undefined;
  /** Names by their stems, in a language that declines them, such as Russian. */
  readonly cases: CaseIndex | undefined;
  /** Whether the language has words of its own; otherwise they are those of English. */
  isOwn = true;
  readonly #words: Names;
  readonly #lengths: Map<string, number>;
  readonly #seen: Names = new Map();
  readonly #longest = new Map<string, number>();
  readonly #firstWords: ReadonlySet<string>;
  readonly #openers = new Map<WrittenForm, boolean>();

  constructor(
    words: Names,
    lengths: Map<string, number>,
    { largeNouns, cases }: { largeNouns: LargeNounEndings | undefined; cases: CaseIndex | undefined },
  ) {
    this.#words = words;
    this.#lengths = lengths;
    this.#firstWords = firstWordsOf(lengths);
    this.largeNouns = largeNouns;
    this.cases = cases;
  }

  /** The flags of a folded word or phrase among the language's own words, without names. */
  flagsOfWord(folded: string): number {
    return this.#words.get(folded) ?? this.cases?.flagsOfWord(folded) ?? 0;
  }

  /** All that is known of a folded word or phrase; 0 if nothing. */
  flagsOf(folded: string): number {
    const seen = this.#seen.get(folded);
    if (seen !== undefined) return seen;
    const words = this.flagsOfWord(folded);
    const declinedFlags = this.cases?.flagsOfName(folded) ?? 0;
    const flags =
      words |
      declinedFlags |
      (ownNamesLike(folded).names.get(folded) ?? 0) |
      doubtCommon(searchGazetteer(folded), words);
    if (this.#seen.size >= mostRemembered) this.#seen.clear();
    this.#seen.set(detachText(folded), flags);
    return flags;
  }

  /** The name without German's genitive s: `deutschlands` → `deutschland`. */
  stripGenitive(folded: string): string {
    if (!this.largeNouns || !folded.endsWith('s') || this.flagsOf(folded)) return folded;
    const stem = folded.slice(0, -1);
    return this.flagsOf(stem) & declined ? stem : folded;
  }

  /** What is known of an abbreviation in capitals, with or without dots: `ONU`, `U.S.`; 0 if nothing. */
  flagsOfAbbreviation(text: string): number {
    const letters = text.replaceAll('.', '');
    return ownNamesLike(letters).abbreviations.get(letters) ?? 0;
  }

  /** Whether a known phrase of several words begins with the first word of a form. */
  opensPhrase(form: WrittenForm): boolean {
    const seen = this.#openers.get(form);
    if (seen !== undefined) return seen;
    const { firstWord } = form;
    const opens =
      ownNamesLike(firstWord).firstWords.has(firstWord) ||
      this.#firstWords.has(firstWord) ||
      opensName(firstWord) ||
      (this.cases?.longestFrom(firstWord) ?? 1) > 1;
    if (this.#openers.size >= mostRemembered) this.#openers.clear();
    this.#openers.set(form, opens);
    return opens;
  }

  /** The number of words in the longest known phrase that begins with the first two of these; 1 if there is none. */
  longestFrom(folded: string): number {
    const pair = firstTwoWords(folded);
    const seen = this.#longest.get(pair);
    if (seen !== undefined) return seen;
    const own = Math.max(ownNamesLike(pair).lengths.get(pair) ?? 1, this.#lengths.get(pair) ?? 1);
    const longest = Math.max(measureLongest(pair), own, this.cases?.longestFrom(pair) ?? 1);
    if (this.#longest.size >= mostRemembered) this.#longest.clear();
    this.#longest.set(detachText(pair), longest);
    return longest;
  }
}

/** A capital alone does not make a town of `Enterprise` or `Mobile`. */
function doubtCommon(flags: number, words: number): number {
  return words & Known.common && flags & Known.place ? (flags & ~Known.place) | Known.smallPlace : flags;
}

const lexicons = new Map<string, NameLexicon>();

type WordLists = Omit<NameWords, 'common' | 'largeNouns' | 'caseEndings'>;

function readLexicon({ common = '', largeNouns, caseEndings, ...lists }: NameWords): NameLexicon {
  const own: Names = new Map();
  const lengths = new Map<string, number>();
  const add = (word: string, flag: number) => word && addWord(own, lengths, foldName(word), flag);
  for (const table of [lists, sharedKinds])
    for (const [kind, list] of Object.entries(table) as [keyof Required<WordLists>, string][])
      for (const word of list.split(/\s*[,\n]\s*/)) add(word, Known[kind]);
  for (const word of common.split(/[\s,]+/)) add(word, Known.common);
  const cases = caseEndings === undefined ? undefined : readCases(caseEndings, own);
  return new NameLexicon(own, lengths, { largeNouns: largeNouns && readLargeNouns(largeNouns), cases });
}

const tables = new Map<string, NameWords>(Object.entries(nameWords));
/** Any language without words of its own. */
const foreign = '';

/** The lexicon of a language; the English one for a language without words of its own. */
export function nameLexiconOf(language: string): NameLexicon {
  const known = tables.has(language) ? language : foreign;
  let lexicon = lexicons.get(known);
  if (!lexicon) {
    lexicon = readLexicon(tables.get(known) ?? nameWords.en);
    lexicon.isOwn = known !== foreign;
    lexicons.set(known, lexicon);
  }
  return lexicon;
}
