import { foldName } from './fold-name.ts';
import peopleNames from './gazetteer/people.json' with { type: 'json' };
import placeNames from './gazetteer/places.json' with { type: 'json' };
import commonWords from './gazetteer/words.json' with { type: 'json' };
import { countries } from './names/countries.ts';
import { knownNames } from './names/known-names.ts';
import { english } from './words/english.ts';
import type { EntityWords } from './words/entity-words.ts';
import { wordsByLanguage } from './words/words-by-language.ts';

/** What is known of a word or a phrase; a name has several, `Washington` is a place and a surname. */
export const Known = {
  small: 1,
  titles: 1 << 1,
  organisationFirst: 1 << 2,
  organisationLast: 1 << 3,
  placeFirst: 1 << 4,
  placeLast: 1 << 5,
  otherFirst: 1 << 6,
  otherLast: 1 << 7,
  linking: 1 << 8,
  towardsPlace: 1 << 9,
  towardsOrganisation: 1 << 10,
  acts: 1 << 11,
  calendar: 1 << 12,
  peoples: 1 << 13,
  given: 1 << 14,
  surname: 1 << 15,
  common: 1 << 16,
  person: 1 << 17,
  place: 1 << 18,
  smallPlace: 1 << 19,
  organisation: 1 << 20,
  other: 1 << 21,
  ofOrganisation: 1 << 22,
  country: 1 << 23,
  placeSmall: 1 << 24,
  /** The last word of the name is written small: `Union européenne`. */
  endsSmall: 1 << 25,
} as const;

/** Longest name in the tables, in words. */
const longestName = 9;

type Names = Map<string, number>;

/** What one language knows, over what all share. */
export class Lexicon {
  /** Nouns have capitals, as in German: a capital says little. */
  readonly writesNounsLarge: boolean;
  readonly #own: Map<string, number>;
  readonly #shared: Map<string, number>;
  readonly #lengths: Map<string, number>;

  constructor(own: Names, shared: Names, lengths: Map<string, number>, writesNounsLarge: boolean) {
    this.writesNounsLarge = writesNounsLarge;
    this.#own = own;
    this.#shared = shared;
    this.#lengths = lengths;
  }

  /** All that is known of a folded word or phrase; 0 if nothing. */
  flagsOf(folded: string): number {
    return (this.#own.get(folded) ?? 0) | (this.#shared.get(folded) ?? 0);
  }

  /** What is known of an abbreviation in capitals, with or without dots: `ONU`, `U.S.`; 0 if nothing. */
  flagsOfAbbreviation(text: string): number {
    return abbreviations.get(text.replaceAll('.', '')) ?? 0;
  }

  /** How many words the longest known phrase has that begins with this word; 1 if none has more. */
  longestFrom(folded: string): number {
    const space = folded.indexOf(' ');
    return this.#lengths.get(space < 0 ? folded : folded.slice(0, space)) ?? 1;
  }
}


function addFlag(names: Names, lengths: Map<string, number>, folded: string, flag: number): void {
  names.set(folded, (names.get(folded) ?? 0) | flag);
  const space = folded.indexOf(' ');
  if (space < 0) return;
  const first = folded.slice(0, space);
  const words = Math.min(longestName, folded.split(' ').length);
  if (words > (lengths.get(first) ?? 1)) lengths.set(first, words);
}

const sharedLengths = new Map<string, number>();
const aliases = new Map<string, string>();
/** Apart from the names, as written: `US` is a country and `us` is not. */
const abbreviations = new Map<string, number>();
const endsSmall = /[\s'’]\p{Ll}[^\s'’]*$/u;
const abbreviation = /^[\p{Lu}\p{N}.&]{2,7}$/u;

function readShared(): Names {
  const names: Names = new Map();
  const addAll = (lines: string, flag: number): void => {
    for (const line of lines.split('\n')) addFlag(names, sharedLengths, line, flag);
  };
  const addName = (name: string, flag: number): void => {
    if (abbreviation.test(name)) abbreviations.set(name.replaceAll('.', ''), flag);
    else addFlag(names, sharedLengths, foldName(name), flag | (endsSmall.test(name) ? Known.endsSmall : 0));
  };
  const addAliases = (things: string[], flag: number): void => {
    for (const thing of things) {
      const [canonical = '', ...others] = thing.split('|');
      addName(canonical, flag);
      for (const other of others) {
        addName(other, flag);
        aliases.set(foldName(other), foldName(canonical));
      }
    }
  };
  addAliases(placeNames.countries.split('\n'), Known.place | Known.country);
  addAliases(placeNames.zoneCities.split('\n'), Known.place);
  addAll(placeNames.largeCities, Known.place);
  addAll(placeNames.smallCities, Known.smallPlace);
  addAll(placeNames.regions, Known.smallPlace);
  addAll(placeNames.landmarks, Known.place);
  addAll(peopleNames.given, Known.given);
  addAll(peopleNames.surnames, Known.surname);
  for (const name of peopleNames.known.split('\n'))
    addFlag(names, sharedLengths, name, name.includes(' ') ? Known.person : Known.surname);
  for (const [table, flag] of knownNames)
    addAliases(cutTable(table), Known[flag] | (table === countries ? Known.country : 0));
  return names;
}

/** Things are separated by semicolons, their names by bars; a line may end after a bar. */
function cutTable(table: string): string[] {
  return table
    .replace(/\|\s+/g, '|')
    .split(/;\s*/)
    .map((thing) => thing.trim())
    .filter(Boolean);
}

function cutList(list: string): string[] {
  return list.split(/\s*[,\n]\s*/).filter(Boolean);
}

const shared = readShared();
const lexicons = new Map<string, Lexicon>();

function readLexicon(language: string, words: EntityWords): Lexicon {
  const own: Names = new Map();
  const lengths = new Map(sharedLengths);
  for (const [kind, list] of Object.entries(words) as [keyof Required<EntityWords>, string][]) {
    for (const word of cutList(list)) addFlag(own, lengths, foldName(word), Known[kind]);
  }
  if (language === 'en')
    for (const word of commonWords.en.split(' ')) addFlag(own, lengths, word, Known.common);
  return new Lexicon(own, shared, lengths, words.common !== undefined);
}

/** The lexicon of a language; English speaks for those we have no words of. */
export function lexiconOf(language: string): Lexicon {
  const known = wordsByLanguage[language] ? language : 'en';
  let lexicon = lexicons.get(known);
  if (!lexicon) {
    lexicon = readLexicon(known, wordsByLanguage[known] ?? english);
    lexicons.set(known, lexicon);
  }
  return lexicon;
}

/** The one name for all spellings the tables know of a thing: `otan` → `nato`; itself where there is none. */
export function resolveAlias(folded: string): string {
  return aliases.get(folded) ?? folded;
}
