import { cyrillicWriting } from '../../languages/cyrillic-writing.ts';
import { otherLatinWriting } from '../../languages/other-latin-writing.ts';
import { arabicWriting, hebrewWriting, singleWriting } from '../../languages/other-writing.ts';
import { westernWriting } from '../../languages/western-writing.ts';
import type { Writing } from '../../languages/writing.ts';

/** A language as the rating of texts reads it. */
export interface KnownWriting {
  code: string;
  latin: boolean;
  /** What each letter beyond ASCII is worth as evidence, from its place in the language's list. */
  worth: Map<string, number>;
}

interface KnownWritings {
  writings: KnownWriting[];
  /** Small word to the ranks of the languages that have it. */
  languagesOf: Map<string, number[]>;
}

/** Languages that no character set of one byte was made for, and that would explain anything. */
const unread = new Set('vi yo ur ps ckb ug sd yi tg tt ba mn ky kk uz tk jv ht'.split(' '));

/**
 * What a letter is worth: the most frequent ones of a language most; those it merely may have, little. A script other
 * than Latin has all its letters beyond ASCII, and the rare ones speak against it where there are many.
 */
const worthOf = { first: 1.2, lastOfLatin: 0.2, lastOfOthers: -0.3, possible: 0.1 };

let known: KnownWritings | undefined;

/** The languages that files in a character set of one byte are in; made at the first file that is not in UTF-8. */
export function knownWritings(): KnownWritings {
  known ??= loadWritings();
  return known;
}

function loadWritings(): KnownWritings {
  const others = {
    ...cyrillicWriting,
    ...singleWriting,
    ar: arabicWriting.ar,
    fa: arabicWriting.fa,
    he: hebrewWriting.he,
  };
  const entries: [string, Writing, boolean][] = [
    ...Object.entries({ ...westernWriting, ...otherLatinWriting }).map(
      ([code, writing]) => [code, writing, true] as [string, Writing, boolean],
    ),
    ...Object.entries(others).map(([code, writing]) => [code, writing, false] as [string, Writing, boolean]),
  ].filter(([code]) => !unread.has(code as string)) as [string, Writing, boolean][];
  const writings = entries.map(([code, { letters }, latin]) => ({
    code,
    latin,
    worth: rankLetters(letters, latin),
  }));
  const languagesOf = new Map<string, number[]>();
  for (const [rank, [, { words }]] of entries.entries()) {
    for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), rank]);
  }
  return { writings, languagesOf };
}

function rankLetters(letters: string, latin: boolean): Map<string, number> {
  const [usual = '', possible = ''] = letters.split(' ');
  const worth = new Map<string, number>();
  const last = latin ? worthOf.lastOfLatin : worthOf.lastOfOthers;
  const step = (worthOf.first - last) / Math.max(1, [...usual].length);
  for (const [rank, letter] of [...usual].entries()) worth.set(letter, worthOf.first - rank * step);
  for (const letter of possible) worth.set(letter, worthOf.possible);
  return worth;
}
