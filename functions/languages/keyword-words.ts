/**
 * How a language builds the terms that an archivist files an article under, and which words are none. All lists are
 * separated by blanks; singular and plural are the same word to their reader.
 */
export interface KeywordWords {
  /**
   * Where adjectives stand. A language that writes all nouns with a capital needs no other clue; one that parts no words
   * has terms where a stretch of letters comes again.
   */
  order: 'noun-adjective' | 'adjective-noun' | 'capital-nouns' | 'unspaced';
  /** Endings without which the forms of a noun are one word. */
  inflections: string;
  /** Nouns that say nothing by themselves: `pays`, `partie`, `relation`. */
  general: string;
  /** Adjectives that make no term: `récent`, `important`. */
  vague: string;
  /** Adjectives of peoples and inhabitants, masculine singular, beside those of `name-words.ts`. */
  peoples?: string;
  /** After these comes a noun, or an adjective of `leading`. Unspaced: words that part terms. */
  articles?: string;
  /** After these comes a noun, if the word does not end like a verb. Unspaced: what follows a noun, if anything proves one. */
  prepositions?: string;
  /** Endings of infinitives, participles and adverbs. */
  verbEndings?: string;
  /** Between two nouns of one term: `aide d'État`. */
  links?: string;
  /** Between two nouns that are one term only if they come again: `installation des médecins`; so is `de` with an article. */
  looseLinks?: string;
  /** Adjectives that stand before their noun, where the others stand behind: `ancien`. */
  leading?: string;
  /** Adjectives that complete a term. */
  adjectives?: string;
  /** How other such adjectives end. */
  adjectiveEndings?: string;
  /** Verbs: forms that else look like nouns or adjectives; in English the base forms. */
  verbs?: string;
  /** Unspaced: units, which belong to the number before them. */
  units?: string;
  /** Before a verb: `to`, `will`. */
  verbMarkers?: string;
}
