import { gzipSync } from 'node:zlib';
import type { Dice } from './create-dice.ts';
import { formMakers } from './form-makers.ts';
import { makeConflictingPage } from './html-makers.ts';
import { pieces } from './mutate-page.ts';

/** Makes a file of about so many bytes that nobody would call an article. */
export type FileMaker = (roll: Dice, sizeBytes: number) => Uint8Array;

const encode = (text: string) => new TextEncoder().encode(text);
const pick = <T>(roll: Dice, list: readonly T[]): T => list[roll(list.length)] as T;
const times = (count: number, make: () => string) => Array.from({ length: count }, make).join('');

/** Ahead of a flood, so that there is an article to find. */
const opening =
  'Le pont rouvre mardi\n\nLe conseil a voté mardi soir le budget de la réouverture du pont de la ville, dit Anne Roux.\n\n';

/** What nests, what rules look for, and letters of which an engine for regular expressions makes two steps. */
const nasty = [
  ...pieces,
  ...'()[]{}<>«»“”„"\'’‘&;#|/-–—_*•·.,:!?…%€$@0123456789\t\r\v\f\u0085\u2028\u200b\u200d\u200e\u200f\u202e\ufeff\u0301\u0345ﷺßİıéжा中かก한א'.split(
    '',
  ),
  '\ud83d\udc68\u200d\ud83d\udc69',
  '\u{10ffff}',
  '<b>',
  '</b>',
  '<a href="',
  '&#x',
  '&amp;amp;',
  'https://a.b/',
  'a@b.c ',
  'Par A. B ',
  'M. ',
  'Paris, ',
  'A & B ',
  'Inc., ',
  'de la ',
  'Le ',
  'PARIS ',
  '27 déc. ',
  '1er ',
  '2022-01-01T',
  'AFP ',
];

function repeatTo(text: string, sizeBytes: number): string {
  const unit = text === '' ? ' ' : text;
  return unit.repeat(Math.max(1, Math.ceil(sizeBytes / Buffer.byteLength(unit))));
}

function randomCharacter(roll: Dice): string {
  const highest = pick(roll, [0x80, 0x250, 0x3000, 0x10000, 0x110000]);
  return String.fromCodePoint(roll(highest));
}

function randomWord(roll: Dice): string {
  const first = pick(roll, [0x61, 0xe0, 0x391, 0x430, 0x5d0, 0x627, 0x905, 0xe01, 0x3041, 0x4e00, 0xac00]);
  const word = times(1 + roll(12), () => String.fromCodePoint(first + roll(20)));
  return roll(5) === 0 ? word.toUpperCase() : word;
}

const randomWords = (roll: Dice, sizeBytes: number, between: () => string) =>
  times(Math.ceil(sizeBytes / 8), () => randomWord(roll) + between());

/** A stretch of all characters in their order; of a large file all of them. */
function stretchOfUnicode(roll: Dice, sizeBytes: number): string {
  const first = Math.max(0, roll(0x110000) - sizeBytes);
  const characters: string[] = [];
  for (let codePoint = first; codePoint < Math.min(first + sizeBytes, 0x110000); codePoint++) {
    if (codePoint < 0xd800 || codePoint > 0xdfff) characters.push(String.fromCodePoint(codePoint));
  }
  return characters.join('');
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

function nestGzip(roll: Dice, bytes: Uint8Array): Uint8Array {
  let packed = bytes;
  for (let depth = 1 + roll(4); depth > 0; depth--) packed = gzipSync(packed, { level: 1 });
  return packed;
}

/** Unpacked, a bomb is this many times as large as the size that was asked for. */
const bombFactor = 100;

/** All makers, by what they make. */
export const fileMakers: Record<string, FileMaker> = {
  ...Object.fromEntries(
    Object.entries(formMakers).map(([kind, make]): [string, FileMaker] => [
      kind,
      (roll, size) => encode(make(roll, size)),
    ]),
  ),
  'HTML of conflicting charsets': makeConflictingPage,
  'one character': (roll, size) => encode(repeatTo(randomCharacter(roll), size)),
  'one piece': (roll, size) => encode(opening + repeatTo(pick(roll, nasty), size)),
  'few pieces': (roll, size) => {
    const unit = times(1 + roll(6), () => pick(roll, nasty));
    return encode((roll(2) === 0 ? opening : '') + repeatTo(unit, size));
  },
  'a flood and its end': (roll, size) =>
    encode(opening + pick(roll, nasty) + repeatTo(pick(roll, nasty), size) + pick(roll, nasty)),
  'nested brackets': (roll, size) => {
    const [open, close] = pick(roll, ['()', '[]', '{}', '<>', '«»', '“”', '（）']).split('') as [
      string,
      string,
    ];
    return encode(opening + repeatTo(open, size / 2) + repeatTo(close, size / 2));
  },
  'one line of words': (roll, size) => encode(randomWords(roll, size, () => ' ')),
  'lines of words': (roll, size) =>
    encode(randomWords(roll, size, () => pick(roll, [' ', ' ', ' ', '. ', '\n', '\n\n']))),
  'lines of one letter': (roll, size) => encode(repeatTo(`${randomCharacter(roll)}\n`, size)),
  'lines of names': (roll, size) =>
    encode(
      opening +
        times(
          size / 16,
          () =>
            `${pick(roll, ['M. ', 'Mme ', '', ''])}${randomWord(roll).toUpperCase()} ${randomWord(roll)} & `,
        ),
    ),
  'pieces in any order': (roll, size) => encode(times(size / 3, () => pick(roll, nasty))),
  'any characters': (roll, size) => encode(times(size / 3, () => randomCharacter(roll))),
  'any bytes': (roll, size) => Uint8Array.from({ length: size }, () => roll(256)),
  'upper bytes': (roll, size) => Uint8Array.from({ length: size }, () => 0x80 + roll(128)),
  'control characters': (roll, size) => encode(times(size, () => String.fromCharCode(roll(32)))),
  'marks on one letter': (roll, size) =>
    encode(`${opening}e${repeatTo(pick(roll, ['\u0301', '\u0345', '\u093f', '\u0e49']), size)}`),
  'marks of direction': (roll, size) =>
    encode(times(size / 4, () => `a${pick(roll, ['\u200e', '\u200f', '\u202e', '\u2066'])}`)),
  'lone surrogates': (roll, size) =>
    utf16(
      times(size / 4, () => `a${String.fromCharCode(0xd800 + roll(0x800))}`),
      roll(2) === 0,
    ),
  'surrogates as UTF-8': (roll, size) =>
    Buffer.from(repeatTo('é\u00ed\u00a0\u0080', size), roll(2) === 0 ? 'latin1' : 'utf8'),
  'zero bytes': (roll, size) => Buffer.concat([encode(roll(2) === 0 ? opening : ''), Buffer.alloc(size)]),
  'a stretch of Unicode': (roll, size) =>
    roll(2) === 0 ? encode(stretchOfUnicode(roll, size)) : utf16(stretchOfUnicode(roll, size), false),
  mojibake: (roll, size) =>
    encode(
      opening +
        repeatTo(
          times(1 + roll(3), () => pick(roll, ['Ã©', 'â€™', 'Ã', 'Â ', 'Ãƒ'])),
          size,
        ),
    ),
  'UTF-16 of odd length': (roll, size) =>
    utf16(
      randomWords(roll, size / 2, () => ' '),
      roll(2) === 0,
    ).subarray(0, size | 1),
  'UTF-8 cut short': (roll, size) => encode(repeatTo('日本の経済は', size)).subarray(0, size - 1 - roll(2)),
  gzip: (roll, size) => gzipSync(encode(opening + randomWords(roll, size, () => ' '))),
  'gzip in gzip': (roll, size) => nestGzip(roll, encode(opening + repeatTo(pick(roll, nasty), size))),
  'gzip with rubbish': (roll, size) =>
    Buffer.concat([
      gzipSync(encode(opening)),
      Uint8Array.from({ length: 1 + (size % 5000) }, () => roll(256)),
    ]),
  'gzip cut short': (roll, size) =>
    gzipSync(encode(randomWords(roll, size, () => ' '))).subarray(0, -1 - roll(20)),
  'gzip twice over': (roll, size) =>
    Buffer.concat([gzipSync(encode(opening)), gzipSync(encode(repeatTo(pick(roll, nasty), size)))]),
  'gzip bomb': (roll, size) =>
    nestGzip(() => roll(2), Buffer.alloc(size * bombFactor, pick(roll, ['a', ' ', '\n', '\0']))),
};
