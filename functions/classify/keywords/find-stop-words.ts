import { stopWords } from '../../languages/languages.ts';

const sets = new Map(
  Object.entries(stopWords).map(([language, { words }]) => [language, new Set(words.trim().split(/\s+/))]),
);
const none: ReadonlySet<string> = new Set();

/** The stop words of a language, in lower case; none for a language without a list. */
export function findStopWords(language: string): ReadonlySet<string> {
  return sets.get(language) ?? none;
}

const endings = new Set(Object.values(stopWords).flatMap(({ inflections }) => inflections.split(' ')));

/** Endings that tell singular and plural apart, of all languages: an article quotes foreign names and words. */
export const inflection = new RegExp(`(?:${[...endings].join('|')})$`, 'u');
