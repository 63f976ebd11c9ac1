/** What an apostrophe joins although it is more than one word; in lower case, separated by blanks. */
export interface Apostrophes {
  /** Words that lose their vowel before another word and carry no meaning: they are not indexed. `l'`, `qu'` */
  dropped?: string;
  /** Words that lose their vowel too, but are indexed, as a word of their own. `quell'` */
  kept?: string;
  /** Endings of any word that are no part of it. Joined, they would make other words: well, hell, ill. */
  contracted?: string;
  /** Endings of names with three letters or more; N'Da is a shorter name without one. */
  nameEndings?: string;
}
