/** How the forms of a word become one word in the index. */
export interface Stemming {
  /** The name of the language's Snowball algorithm. */
  algorithm: string;
  /**
   * Replacements in a folded word before its stem is taken, in this order: Snowball's algorithms read accents, which
   * folding took away, and do not know some endings that are frequent in news. The rules need not give a true spelling,
   * only the same one for all forms of a word. They come from our own lists of forms, which are in the test.
   */
  respelling?: readonly (readonly [RegExp, string])[];
  /** The untyped rests of common endings: a prefix search may stop within an ending. Separated by blanks. */
  unfinished?: string;
}
