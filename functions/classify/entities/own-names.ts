import { foldName } from './fold-name.ts';
import aliasFile from './gazetteer/aliases.json' with { type: 'json' };
import { Known } from './known.ts';
import { countries } from './names/countries.ts';
import { knownNames } from './names/known-names.ts';

/** What is known of folded words and phrases, as flags. */
export type Names = Map<string, number>;

/** The first two words of a phrase: the key under which its length is found. */
export function firstTwoWords(folded: string): string {
  const second = folded.indexOf(' ', folded.indexOf(' ') + 1);
  return second < 0 ? folded : folded.slice(0, second);
}

/** The first words of phrases, from the lengths by their first two. */
export function firstWordsOf(lengths: ReadonlyMap<string, number>): Set<string> {
  const words = new Set<string>();
  for (const pair of lengths.keys()) words.add(pair.slice(0, pair.indexOf(' ')));
  return words;
}

/** What our own tables say. */
interface OwnNames {
  /** The names, with what each is. */
  names: Names;
  /** By the first two words, the number of words in the longest such name. */
  lengths: Map<string, number>;
  /** The first words of names of several. */
  firstWords: Set<string>;
  /** Kept apart from the names, because case counts: `US` is a country and `us` is not. */
  abbreviations: Names;
  /** Names in Cyrillic as written, with what each is: for the languages that decline them. */
  cyrillic: [written: string, flags: number][];
  /** The main name for other spellings: `otan` → `nato`. */
  aliases: Map<string, string>;
  /** By the folded name, as our tables write it first. */
  written: Map<string, string>;
}

const cyrillic = /^[\u0400-\u052f]/;
const abbreviation = /^[\p{Lu}\p{N}.&]{2,7}$/u;
const longestAbbreviation = 7;
const isAbbreviation = (name: string) => name.length <= longestAbbreviation && abbreviation.test(name);
const endsSmall = /[\s'’]\p{Ll}[^\s'’]*$/u;

/** The names of one thing that are entered later. */
interface WaitingNames {
  names: string[];
  kind: TableKind;
  /** The key of their thing; that of the first of them, if all names of the thing wait. */
  key: string | undefined;
}

let opened: OwnNames | undefined;
/** Names in other scripts than Latin, in their order: nearly half of all, for which most articles never ask. */
let waiting: WaitingNames[] = [];

/** Greek is the first script behind Latin; the Latin letters behind it are those of Vietnamese. */
const firstOther = 0x370;
const vietnamese = { first: 0x1e00, last: 0x1eff };

function isInOtherScript(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= firstOther && !(unit >= vietnamese.first && unit <= vietnamese.last);
}

/** All names of our own tables. */
export function ownNames(): OwnNames {
  const own = readNames();
  enterWaiting(own);
  return own;
}

/** The names that may begin as a text does, folded or not; those in other scripts than Latin are read when a text in one is asked for. */
export function ownNamesLike(text: string): OwnNames {
  const own = readNames();
  if (waiting.length > 0 && isInOtherScript(text)) enterWaiting(own);
  return own;
}

/** Reads the tables when the first name is asked for, since most queries ask for none. */
function readNames(): OwnNames {
  opened ??= readTables();
  return opened;
}

function enterWaiting(own: OwnNames): void {
  if (waiting.length === 0) return;
  const things = waiting;
  waiting = [];
  for (const { names, kind, key } of things) enterNames(own, names, kind, key);
  own.firstWords = firstWordsOf(own.lengths);
}

function readTables(): OwnNames {
  const own: OwnNames = {
    names: new Map(),
    lengths: new Map(),
    firstWords: new Set(),
    abbreviations: new Map(),
    cyrillic: [],
    aliases: new Map(),
    written: new Map(),
  };
  // The file is folded, so it does not show how the last word of a name is written.
  addTable(own, aliasFile.countries, { flag: Known.place | Known.country, isWritten: false });
  addTable(own, aliasFile.zoneCities, { flag: Known.place, isWritten: false });
  for (const [table, kind] of knownNames) {
    const flag = Known[kind] | (table === countries ? Known.country : 0);
    addTable(own, table, { flag, isWritten: true });
  }
  own.firstWords = firstWordsOf(own.lengths);
  return own;
}

/** What the names of a table are, and whether they stand there as written or folded. */
interface TableKind {
  flag: number;
  isWritten: boolean;
}

/** Things are separated by semicolons or line breaks, the names of one by bars; a line may end after a bar. */
function addTable(own: OwnNames, table: string, kind: TableKind): void {
  for (const thing of table.replace(/\|\s+/g, '|').split(/[;\n]\s*/)) {
    const names = thing.trim().split('|');
    if (names[0] !== '') addThing(own, names, kind);
  }
}

function addThing(own: OwnNames, names: string[], kind: TableKind): void {
  const now = names.filter((name) => !isInOtherScript(name));
  if (now.length < names.length && now.length > 0 && now[0] !== names[0])
    throw new Error(`Write "${now[0]}" before "${names[0]}": a name in Latin letters comes first.`);
  const key = now.length > 0 ? enterNames(own, now, kind) : undefined;
  if (now.length < names.length) waiting.push({ names: names.filter(isInOtherScript), kind, key });
}

/** Enters names of one thing, all under its key; without one, under that of the first. */
function enterNames(own: OwnNames, names: readonly string[], kind: TableKind, known?: string): string {
  let key = known;
  for (const name of names) {
    const folded = addName(own, name, kind);
    if (key === undefined) key = own.aliases.get(folded) ?? folded;
    else own.aliases.set(folded, key);
  }
  return key ?? '';
}

function addName(own: OwnNames, name: string, { flag, isWritten }: TableKind): string {
  const folded = isWritten ? foldName(name) : name;
  if (isWritten && !own.written.has(folded)) own.written.set(folded, name);
  if (isWritten && cyrillic.test(name)) own.cyrillic.push([name, flag]);
  if (isAbbreviation(name)) own.abbreviations.set(name.replaceAll('.', ''), flag);
  else
    addWord(own.names, own.lengths, folded, flag | (isWritten && endsSmall.test(name) ? Known.endsSmall : 0));
  return folded;
}

/** Enters a folded word or phrase. */
export function addWord(names: Names, lengths: Map<string, number>, folded: string, flag: number): void {
  names.set(folded, (names.get(folded) ?? 0) | flag);
  if (!folded.includes(' ')) return;
  const pair = firstTwoWords(folded);
  const words = folded.split(' ').length;
  if (words > (lengths.get(pair) ?? 1)) lengths.set(pair, words);
}

/** The main name for any known spelling: `otan` → `nato`; the given name if the tables do not know it. */
export function resolveAlias(folded: string): string {
  return ownNamesLike(folded).aliases.get(folded) ?? folded;
}

/** A known name with the capitals of our tables: `OTAN` for `Otan`, so that an archive shows one form. */
export function writeKnown(name: string): string {
  const folded = foldName(name);
  const written = ownNamesLike(folded).written.get(folded);
  return written?.toLowerCase() === name.toLowerCase() ? written : name;
}
