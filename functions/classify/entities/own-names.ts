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

/** The names of our own tables, with what each is. */
export const ownNames: Names = new Map();
/** By the first two words, the number of words in the longest such name. */
export const ownLengths = new Map<string, number>();
const aliases = new Map<string, string>();
/** By the folded name, as our tables write it first. */
const writtenForms = new Map<string, string>();
/** Names in Cyrillic as written, with what each is: for the languages that decline them. */
export const cyrillicNames: [written: string, flags: number][] = [];
const cyrillic = /^[\u0400-\u052f]/;
/** Kept apart from the names, because case counts: `US` is a country and `us` is not. */
export const abbreviations: Names = new Map();
const abbreviation = /^[\p{Lu}\p{N}.&]{2,7}$/u;
const endsSmall = /[\s'’]\p{Ll}[^\s'’]*$/u;

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
  return aliases.get(folded) ?? folded;
}

function addName(name: string, flag: number, isWritten: boolean): string {
  // The file is folded.
  const folded = isWritten ? foldName(name) : name;
  if (isWritten && !writtenForms.has(folded)) writtenForms.set(folded, name);
  if (isWritten && cyrillic.test(name)) cyrillicNames.push([name, flag]);
  if (abbreviation.test(name)) abbreviations.set(name.replaceAll('.', ''), flag);
  else
    addWord(ownNames, ownLengths, folded, flag | (isWritten && endsSmall.test(name) ? Known.endsSmall : 0));
  return folded;
}

/** Things are separated by semicolons or line breaks, the names of one by bars; a line may end after a bar. */
function addTable(table: string, flag: number, isWritten = true): void {
  for (const thing of table.replace(/\|\s+/g, '|').split(/[;\n]\s*/)) {
    const [canonical = '', ...others] = thing.trim().split('|');
    if (canonical === '') continue;
    const key = resolveAlias(addName(canonical, flag, isWritten));
    for (const other of others) aliases.set(addName(other, flag, isWritten), key);
  }
}

// The file is folded, so it does not show how the last word of a name is written.
addTable(aliasFile.countries, Known.place | Known.country, false);
addTable(aliasFile.zoneCities, Known.place, false);
for (const [table, kind] of knownNames)
  addTable(table, Known[kind] | (table === countries ? Known.country : 0));

/** A known name with the capitals of our tables: `OTAN` for `Otan`, so that an archive shows one form. */
export function writeKnown(name: string): string {
  const written = writtenForms.get(foldName(name));
  return written?.toLowerCase() === name.toLowerCase() ? written : name;
}
