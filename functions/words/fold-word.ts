import { detachText } from './detach-text.ts';

/**
 * Letters that Unicode does not decompose, with what people type who do not have them on their keyboard.
 * Arabic as in Lucene's ArabicNormalizer (alef with hamza or madda, alef maqsura, ta marbuta) and PersianNormalizer
 * (keheh, Farsi yeh), without their marks and the tatweel.
 */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  ſ: 's',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
  ё: 'е',
  ѐ: 'е',
  ѝ: 'и',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};
const otherLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

const ascii = /^[\0-\x7f]*$/;
const asciiSigns = /[^a-z0-9]+/g;

/**
 * Excludes the scripts in which a letter with a mark is another letter (й is not и, が not か, ؤ not و) and Hangul, which
 * would come apart. Bounded: a greedy expression would run out of stack in a word of millions of letters.
 */
const composed =
  /[^\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]{1,1000}/gu;

/** Accents, Hebrew points, Arabic vowels and the nukta; the vowel signs of Indic and other scripts are no accents. */
const accents = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\u093c]/gu;

/** Signs within words that not everybody writes, the tatweel, and modifier letters used as apostrophes. */
const unwritten = /[^\p{L}\p{M}\p{N}]|[\u0640\u02b9-\u02bf\u02ee]/gu;

const otherDigit = /(?![0-9])\p{Nd}/gu;
const anyDigit = /\p{Nd}/u;

/** Words folded before: most words of a page are the same few thousand, and a look-up costs a tenth of folding. */
const folded = new Map<string, string>();
/** V8 copies slices of up to 12 units, so that a remembered word keeps no text in memory. */
const remembered = { words: 50_000, units: 12 };

/** A word as search compares it: lower case, without accents, digits in ASCII; empty if nothing is left. */
export function foldWord(word: string): string {
  if (word.length > remembered.units) return foldLetters(detachText(word));
  let plain = folded.get(word);
  if (plain === undefined) {
    plain = foldLetters(word);
    if (folded.size >= remembered.words) folded.clear();
    folded.set(word, plain);
  }
  return plain;
}

function foldLetters(word: string): string {
  if (ascii.test(word)) return word.toLowerCase().replace(asciiSigns, '');
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(composed, (part) => part.normalize('NFD'))
    .replace(accents, '')
    .replace(otherLetters, (letter) => plainLetters[letter] as string)
    .replace(unwritten, '')
    .replace(otherDigit, valueOfDigit)
    .normalize('NFC');
}

/** Unicode lists the digits of a script in a row from zero, and may list the next script's right after. */
function valueOfDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) as number;
  let before = 0;
  while (anyDigit.test(String.fromCodePoint(codePoint - before - 1))) before++;
  return String(before % 10);
}
