import { bareWords, isCapitalised } from '../lines/characters.ts';

/** Of abbreviations the full stop is no end: `in the U.S.` */
const abbreviation = /\.\p{L}{1,3}\.$/u;
/** The share of longer words with a capital: sentences have fewer, even where nouns have them. */
const capitals = 0.8;
/** In letters. */
const longerWord = 4;

/** Whether a line ends in a full stop and is a sentence: of headlines in capitals it may be the end as well. */
export function endsAsSentence(text: string): boolean {
  if (!text.endsWith('.') || abbreviation.test(text)) return false;
  const words = bareWords(text, longerWord);
  return words.filter(isCapitalised).length < words.length * capitals;
}
