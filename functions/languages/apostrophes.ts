/** What an apostrophe joins that is not one word; in lower case, apart by blanks. */
export interface Apostrophes {
  /** Words that lose their vowel before another and say nothing: they are not indexed. `l'`, `qu'` */
  dropped?: string;
  /** Words that do so and are indexed, apart from the word that follows. `quell'` */
  kept?: string;
  /** What is hung on any word and is no part of it. Joined they would be other words: well, hell, ill. */
  contracted?: string;
  /** Endings hung on names of three letters or more; N'Da is another. */
  nameEndings?: string;
}
