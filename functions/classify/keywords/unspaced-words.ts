import type { KeywordWords } from '../../languages/keyword-words.ts';
import { keywordWords } from '../../languages/languages.ts';

/** The table of a language that parts no words, ready to be looked up. */
export interface UnspacedWords {
  /** Matches what parts terms. */
  breaks: RegExp;
  isGeneral: (text: string) => boolean;
  /** Matches what stands behind a noun; none if the language has no such words. */
  behindNoun: RegExp | undefined;
}

const number = '\\p{N}[\\p{N}.,．，]*';
const split = (words = '') => words.trim().split(/\s+/).filter(Boolean);
const byLength = (words: string[]) => words.sort((a, b) => b.length - a.length).join('|');

function compile({ articles, prepositions, general, units }: KeywordWords): UnspacedWords {
  const generals = new Set(split(general));
  return {
    breaks: new RegExp(
      `${number}(?:${byLength(split(units))})?|${byLength(split(articles))}|[^\\p{Script=Han}\\p{Script=Katakana}ー\\p{N}]+`,
      'gu',
    ),
    isGeneral: (text) => generals.has(text),
    behindNoun: prepositions ? new RegExp(`^(?:$|\\n|${byLength(split(prepositions))})`, 'u') : undefined,
  };
}

const tables = new Map<string, KeywordWords>(Object.entries(keywordWords));
const compiled = new Map<string, UnspacedWords>();

/** The words of a language without blanks; undefined for any other language. */
export function unspacedWordsOf(language: string): UnspacedWords | undefined {
  const table = tables.get(language);
  if (table?.order !== 'unspaced') return undefined;
  const words = compiled.get(language) ?? compile(table);
  compiled.set(language, words);
  return words;
}
