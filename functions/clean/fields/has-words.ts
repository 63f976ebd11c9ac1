/** UTF-16 units that are read first; where they hold words, the rest is not looked at. */
const firstRead = 120;
/** The share of the letters that stands in words, below which a text is none: half a line of noise may pass for words. */
const leastShare = 0.35;
/** Hexadecimal is told from tables of numbers by this share of its groups, and of those that mix letters and digits. */
const hexadecimal = { groups: 0.6, mixed: 0.15, least: 16 };
/** In letters: longer ones are codes, addresses or keys. German and Finnish join words up to this. */
const longestWord = 45;

/**
 * Whether paragraphs hold words of some language. One character repeated, hexadecimal, Base64 and what a hand types that
 * tests a keyboard hold none; names, tables and lists do, and so does any script.
 */
export function hasWords(body: readonly string[]): boolean {
  const text = body.join('\n');
  return holdsWords(text.slice(0, firstRead)) || (text.length > firstRead && holdsWords(text));
}

/** Most words of Western languages: no code, and no key, whatever their letters. */
const everyday = /^([A-Za-zà-öø-ÿ][a-zà-öø-ÿ]{0,7})[.,;:]?$/;

function holdsWords(text: string): boolean {
  const groups = text.match(/\S+/g) ?? [];
  return !isHexadecimal(groups) && !isMonotonous(text) && areWords(groups, text.length * leastShare);
}

/** Whether enough of the letters stand in words: surely if `enough` do. */
function areWords(groups: readonly string[], enough: number): boolean {
  let letters = 0;
  let inWords = 0;
  for (const group of groups) {
    const plain = everyday.exec(group)?.[1];
    const count = plain?.length ?? countLetters(group);
    letters += count;
    if (plain === undefined ? holdsWord(group) : isWord(plain)) inWords += count;
    // Enough, whatever follows.
    if (inWords >= enough) return letters > 0;
  }
  return letters === 0 ? false : inWords >= letters * leastShare;
}

const letter = /\p{L}/gu;

function countLetters(group: string): number {
  return group.match(letter)?.length ?? 0;
}

/** A text of so many letters has more than two different ones. */
const monotonous = { letters: 6, different: 2 };

function isMonotonous(text: string): boolean {
  const different = new Set<string>();
  let letters = 0;
  letter.lastIndex = 0;
  const lower = text.toLowerCase();
  for (let found = letter.exec(lower); found; found = letter.exec(lower)) {
    letters += 1;
    different.add(found[0]);
    if (different.size > monotonous.different) return false;
  }
  return letters >= monotonous.letters;
}

const hexGroup = /^(?:[\da-f]{2}|[\da-f]{4}|0x[\da-f]+|[\da-f]{6,}:?)$/i;
const mixedGroup = /\d[a-f]|[a-f]\d/i;

function isHexadecimal(groups: readonly string[]): boolean {
  if (groups.length < hexadecimal.least) return false;
  const hex = groups.filter((group) => hexGroup.test(group));
  const mixed = hex.filter((group) => mixedGroup.test(group));
  return hex.length > groups.length * hexadecimal.groups && mixed.length > groups.length * hexadecimal.mixed;
}

const parts = /[\p{L}\p{M}]+/gu;
/** A letter or two, over and over. */
const repeated = /^(.{1,2}?)\1{2,}.?$/su;
/** German has eight in a row; what is typed blindly soon has more, or no vowel. */
const consonants = /[b-df-hj-np-tv-xzß]{9,}/;
const vowel = /[aeiouyà-æè-ïò-öø-ýāēīōūąęėįųăőűœìíı]/;
const latin = /^\p{Script=Latin}+$/u;
/** Capitals inside, as keys and codes have them; names have one or two. */
const turns = /\p{Ll}\p{Lu}/gu;
const turnsOfNames = 2;
/** The rows of keyboards, there and back. */
const rows = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertzuiop',
  'yxcvbnm',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
];
const runLength = 4;
/** Every run of four keys. */
const keyRuns = new Set(
  rows.flatMap((row) => [row, [...row].reverse().join('')]).flatMap((row) => cutRuns(row)),
);

function cutRuns(row: string): string[] {
  return Array.from({ length: row.length - runLength + 1 }, (_, at) => row.slice(at, at + runLength));
}

/** Checksums and identifiers. */
const key = /^[\da-f-]{8,}$/i;

/** Whether a group of characters between blanks that is no everyday word is or holds one. */
function holdsWord(group: string): boolean {
  const words = group.match(parts) ?? [];
  if (key.test(group) && /\d/.test(group)) return false;
  const isCode = /\d/.test(group) && words.join('').length > longestWord / 2 && latin.test(words.join(''));
  return !isCode && (group.match(turns)?.length ?? 0) <= turnsOfNames && words.some(isWord);
}

function isWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (repeated.test(lower) || isKeys(lower)) return false;
  if (!latin.test(word)) return true;
  if (lower.length > longestWord || consonants.test(lower)) return false;
  return lower.length < 4 || vowel.test(lower) || word === word.toUpperCase();
}

/** Four keys or more beside each other, and nothing else. */
function isKeys(word: string): boolean {
  if (word.length < runLength) return false;
  for (let at = 0; at < word.length; at += runLength) {
    const start = Math.min(at, word.length - runLength);
    if (!keyRuns.has(word.slice(start, start + runLength))) return false;
  }
  return true;
}
