/** How the forms of a word become one word in the index. */
export interface Stemming {
  /** The name of the language's Snowball algorithm. */
  algorithm: string;
  /**
   * What is done to a folded word before its stem is taken, in this order: Snowball's algorithms read accents, which
   * folding took away, and do not know some endings that news is full of. The rules need not give a true spelling, only
   * the same one for all forms of a word. From our own lists of forms, in the test.
   */
  respelling?: readonly (readonly [RegExp, string])[];
  /** What may be left to type of a common ending where a prefix that is searched for reaches into it; apart by blanks. */
  unfinished?: string;
}
