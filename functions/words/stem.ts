import { newStemmer } from 'snowball-stemmers';
import { stemming } from '../languages/languages.ts';
import type { Stemming } from '../languages/stemming.ts';
import { foldWord } from './fold-word.ts';

/** The languages whose words are indexed by their stems, in the order of their bits. */
const stemmed = Object.keys(stemming);
const tables = new Map<string, Stemming>(Object.entries(stemming));

/**
 * Stems found before, for each language: most words of a page are the same few thousand.
 * @limit All remembered stems are forgotten; they are computed anew.
 */
const maxRemembered = 20_000;

/**
 * UTF-16 units; no language has longer words, and the algorithms slow down with the square of the length.
 * @limit A longer word is its own stem.
 */
const longestWord = 64;

class RememberingStemmer {
  readonly #respelling: NonNullable<Stemming['respelling']>;
  readonly #stemmer: { stem(word: string): string };
  readonly #stems = new Map<string, string>();

  constructor({ algorithm, respelling = [] }: Stemming) {
    this.#respelling = respelling;
    this.#stemmer = newStemmer(algorithm);
  }

  stem(word: string): string {
    if (word.length > longestWord) return word;
    let stem = this.#stems.get(word);
    if (stem === undefined) {
      const respelled = respell(word, this.#respelling);
      const found = foldWord(this.#stemmer.stem(respelled));
      stem = found.length >= shortestStem ? found : withoutEnding(respelled);
      if (this.#stems.size >= maxRemembered) this.#stems.clear();
      this.#stems.set(word, stem);
    }
    return stem;
  }
}

/** Rewrites a folded word so that the stemmer treats all its forms alike. */
function respell(word: string, rules: NonNullable<Stemming['respelling']>): string {
  let respelled = word;
  for (const [form, replacement] of rules) respelled = respelled.replace(form, replacement);
  return respelled;
}

const shortestStem = 2;

/** Cuts only the last vowels; for a word that an algorithm takes for an ending, as the Czech one takes nový. */
function withoutEnding(word: string): string {
  const rest = word.replace(/[aeiouy]+$/, '');
  return rest.length >= shortestStem ? rest : word;
}

const stemmers = new Map<string, RememberingStemmer>();

/** The bit of a language in a mask of languages; 0 for a language whose words are indexed without stems. */
export function languageBit(language: string): number {
  const position = stemmed.indexOf(language);
  return position < 0 ? 0 : 2 ** position;
}

/**
 * The stem of a folded word in a language (ISO 639-1), folded and never empty; the word itself if the language has no
 * stemmer. Words are folded before they are stemmed, so that `elevee` finds `élevée`.
 */
export function stemWord(word: string, language: string): string {
  const table = tables.get(language);
  if (!table) return word;
  let stemmer = stemmers.get(language);
  if (!stemmer) {
    stemmer = new RememberingStemmer(table);
    stemmers.set(language, stemmer);
  }
  return stemmer.stem(word);
}

/** Every key under which a folded word may be indexed in the languages of a mask: its stems, and the word itself. */
export function stemsOf(word: string, languages: number): string[] {
  const present = stemmed.filter((_, position) => (languages & (2 ** position)) !== 0);
  return [...new Set([word, ...present.map((language) => stemWord(word, language))])];
}
