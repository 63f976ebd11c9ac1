/** The lists of an article's names, by the kind of their names. */
export const kindsOfNames = { persons: 'person', organisations: 'organisation', places: 'place' } as const;

/** A name or a term that may become a keyword. */
export interface Candidate {
  /** As it is shown. */
  text: string;
  /** Its words, singular and plural alike; small words are left out. */
  words: string[];
  count: number;
  /** Words of the copy before it is first used. */
  first: number;
  isInTitle: boolean;
  /** It is a term only if it comes again: `gardes du parc`. */
  isLoose: boolean;
  kind: 'person' | 'organisation' | 'place' | 'otherName' | 'term';
}
