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
const endsSmall = /[\s'’]\p{Ll}[^\s'’]*$/u;

let opened: OwnNames | undefined;

/** The names of our own tables: read when the first is asked for, since most queries ask for none. */
export function ownNames(): OwnNames {
  opened ??= readTables();
  return opened;
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
    const [canonical = '', ...others] = thing.trim().split('|');
    if (canonical === '') continue;
    const folded = addName(own, canonical, kind);
    const key = own.aliases.get(folded) ?? folded;
    for (const other of others) own.aliases.set(addName(own, other, kind), key);
  }
}

function addName(own: OwnNames, name: string, { flag, isWritten }: TableKind): string {
  const folded = isWritten ? foldName(name) : name;
  if (isWritten && !own.written.has(folded)) own.written.set(folded, name);
  if (isWritten && cyrillic.test(name)) own.cyrillic.push([name, flag]);
  if (abbreviation.test(name)) own.abbreviations.set(name.replaceAll('.', ''), flag);
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
  return ownNames().aliases.get(folded) ?? folded;
}

/** A known name with the capitals of our tables: `OTAN` for `Otan`, so that an archive shows one form. */
export function writeKnown(name: string): string {
  const written = ownNames().written.get(foldName(name));
  return written?.toLowerCase() === name.toLowerCase() ? written : name;
}
