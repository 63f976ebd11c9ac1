import { newStemmer } from 'snowball-stemmers';
import { foldWord } from './fold-word.ts';
import { respellWord } from './respell.ts';

/**
 * The languages whose words are indexed by their stems, with their Snowball algorithms. Their order is stored, as the
 * bits by which a segment says which of them it holds: append only.
 */
const algorithms = {
  fr: 'french',
  en: 'english',
  de: 'german',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
  ca: 'catalan',
  ro: 'romanian',
  da: 'danish',
  sv: 'swedish',
  no: 'norwegian',
  fi: 'finnish',
  cs: 'czech',
  hu: 'hungarian',
  ru: 'russian',
  tr: 'turkish',
  ar: 'arabic',
};

type Stemmed = keyof typeof algorithms;
const stemmed = Object.keys(algorithms) as Stemmed[];

/**
 * Stems of a language that were asked for before: a page's words are mostly the same few thousand.
 * @limit All remembered stems are forgotten; they are computed anew.
 */
const maxRemembered = 20_000;

/**
 * UTF-16 units; no language has longer words, and the algorithms slow down with the square of the length.
 * @limit A longer word is its own stem.
 */
const longestWord = 64;

class RememberingStemmer {
  readonly #language: Stemmed;
  readonly #stemmer: { stem(word: string): string };
  readonly #stems = new Map<string, string>();

  constructor(language: Stemmed) {
    this.#language = language;
    this.#stemmer = newStemmer(algorithms[language]);
  }

  stem(word: string): string {
    if (word.length > longestWord) return word;
    let stem = this.#stems.get(word);
    if (stem === undefined) {
      const respelled = respellWord(word, this.#language);
      const found = foldWord(this.#stemmer.stem(respelled));
      stem = found.length >= shortestStem ? found : withoutEnding(respelled);
      if (this.#stems.size >= maxRemembered) this.#stems.clear();
      this.#stems.set(word, stem);
    }
    return stem;
  }
}

const shortestStem = 2;

/** For a word that an algorithm takes for an ending, as the Czech one takes nový: only its last vowels go. */
function withoutEnding(word: string): string {
  const rest = word.replace(/[aeiouy]+$/, '');
  return rest.length >= shortestStem ? rest : word;
}

const stemmers = new Map<Stemmed, RememberingStemmer>();

/** Says which languages a segment or a query is about: a bit each; 0 for a language whose words are indexed as they are. */
export function languageBit(language: string): number {
  const place = stemmed.indexOf(language as Stemmed);
  return place < 0 ? 0 : 2 ** place;
}

/**
 * The stem of a folded word in a language (ISO 639-1), folded and never empty; the word itself where the language has no
 * stemmer. The stem of a folded word, not the folded stem of a word: whoever types `elevee` finds `élevée`.
 */
export function stemWord(word: string, language: string): string {
  if (!stemmed.includes(language as Stemmed)) return word;
  let stemmer = stemmers.get(language as Stemmed);
  if (!stemmer) {
    stemmer = new RememberingStemmer(language as Stemmed);
    stemmers.set(language as Stemmed, stemmer);
  }
  return stemmer.stem(word);
}

/** Every key that a folded word may be indexed by in the languages of a mask: its stems, and the word as it is. */
export function stemsOf(word: string, languages: number): string[] {
  const present = stemmed.filter((_, place) => (languages & (2 ** place)) !== 0);
  return [...new Set([word, ...present.map((language) => stemWord(word, language))])];
}
