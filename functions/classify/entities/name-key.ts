import { foldName } from './fold-name.ts';
import { readGivenNames } from './names/people-in-other-scripts.ts';
import { ownNames, resolveAlias } from './own-names.ts';
import { transliterate } from './transliterate.ts';

/**
 * Rewrites, in order, the ways in which European languages write the same Slavic, Arabic or Hebrew sounds: French
 * `Riabkov`, English `Ryabkov` and German `Rjabkow` get one key. Some Latin names that sound alike share a key too.
 * Keys are compared, never shown.
 */
const sameSounds: [RegExp, string][] = [
  [/(?<=o)h(?=[nm])|(?<=a)h\b/g, ''],
  [/t?sch|tch|sh/g, 'ch'],
  [/dzh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/gu(?=[ei])/g, 'g'],
  [/ou|oo/g, 'u'],
  [/[wv]/g, 'v'],
  [/(?<=a)u(?=i)/g, 'v'],
  [/ff\b/g, 'v'],
  [/ks/g, 'x'],
  [/ck|q|c(?=[aoulrtk]|$| )/g, 'k'],
  [/y|(?<=[^aeiou ])j|j(?=$| )|(?<=[aeiou])j(?=[aeiou])/g, 'i'],
  [/(?<=[nvl])e\b/g, ''],
  [/ei(?=[aou])/g, 'i'],
  [/ii+/g, 'i'],
  [/\b(?:el|ul|as|ash)(?= )/g, 'al'],
  [/([^\d ])\1/g, '$1'],
];

/** First names whose spellings still differ after the rules above. */
const sameFirstName: Record<string, string> = {
  dimitri: 'dmitri',
  ievgeni: 'evgeni',
  ievgueni: 'evgeni',
  evgueni: 'evgeni',
  eugene: 'evgeni',
  mohamed: 'mohamed',
  mohammed: 'mohamed',
  muhamad: 'mohamed',
  mohamad: 'mohamed',
  muhamed: 'mohamed',
  michail: 'mihail',
  miiail: 'mihail',
  alexandr: 'alexander',
  alexandre: 'alexander',
  aleksander: 'alexander',
  serge: 'sergei',
  juri: 'iuri',
  iosef: 'iusuf',
  iusef: 'iusuf',
};

/** `viii` in `henri viii`, which is no sound. */
const kingsNumber = /((?<=\S) [ivx]+(?= |$))/;

/**
 * The keys of known names that are also written otherwise and begin so, the shortest first: `ota` → `nato`, `习近` → `xi
 * jinping`.
 */
export function keysOfSpellings(beginning: string, most: number): string[] {
  const folded = foldName(beginning);
  const spellings = folded === '' ? [] : [...ownNames().aliases].filter(([name]) => name.startsWith(folded));
  spellings.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return [...new Set(spellings.map(([, key]) => key))].slice(0, most);
}

/** The key of an organisation or a place: the first of its known names, folded. */
export function makeNameKey(name: string): string {
  const folded = foldName(name);
  const key = resolveAlias(folded);
  return key === folded ? resolveAlias(transliterate(folded)) : key;
}

/** The key of a person: the same for the transliterations of one name. */
export function makePersonKey(name: string): string {
  const parts = makeNameKey(nameInLatin(name)).split(kingsNumber);
  return parts.map((part, index) => (index % 2 === 1 ? part : spellSounds(part))).join('');
}

let latinGiven: Map<string, string> | undefined;

function readLatinGiven(): Map<string, string> {
  return new Map(
    readGivenNames().flatMap(([latin, cyrillic]) =>
      cyrillic.map((name): [string, string] => [foldName(name), latin.toLowerCase()]),
    ),
  );
}

/** `Майкл Сандерсон`: a first name of another language is written as there. */
function nameInLatin(name: string): string {
  const folded = foldName(name);
  const [first = '', ...rest] = folded.split(' ');
  if (rest.length === 0 || resolveAlias(folded) !== folded) return folded;
  latinGiven ??= readLatinGiven();
  const given = latinGiven.get(first);
  return given === undefined ? folded : [given, ...rest].join(' ');
}

/** Writes what sounds alike alike; a king's number is left as it is. */
function spellSounds(name: string): string {
  let key = name;
  for (const [sound, spelling] of sameSounds) key = key.replace(sound, spelling);
  return key
    .split(' ')
    .map((word) => sameFirstName[word] ?? word)
    .join(' ');
}
