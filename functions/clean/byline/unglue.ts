import { isCalendarWord } from '../lines/calendar-words.ts';
import { mayHaveSeam, signs } from '../lines/characters.ts';
import { fold } from '../lines/fold.ts';
import type { WordTable } from '../lines/word-table.ts';

/** A number that is glued to a word: `Nolan22 Dec`. */
const gluedNumber = /(?<=\p{Ll}\p{Ll})(?=\d)/gu;
/** A word that is glued to another one: `MackenzieLifestyle`; not McDonald. */
const gluedWord = /(?<=\p{Lu}[\p{L}’'-]{2,}\p{Ll})(?=\p{Lu}\p{Ll}+)/gu;
/** In words: how far behind a name its role ends. */
const longestRole = 4;

/** Parts names from the number, the month or the role (`roles`, folded) that a page has glued to them. */
export function unglue(text: string, roles: WordTable<true>): string {
  if (!mayHaveSeam(text, signs.small, signs.capital | signs.digit)) return text;
  const parted = text.replace(gluedNumber, ' ');
  return parted.replace(gluedWord, (_, at: number) => {
    const words = parted
      .slice(at)
      .split(/[\s,;|·•]+/, longestRole)
      .map(fold);
    return isCalendarWord(words[0] ?? '') || words.some((word) => roles.has(word)) ? ' ' : '';
  });
}
