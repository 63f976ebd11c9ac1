/** How a language looks on paper: enough to see whether a text can be in it. */
export interface Writing {
  /**
   * The letters it has beyond `a` to `z`, lower case: first those that every page has, then, behind a blank, those
   * that a page may have. A letter that is in neither is foreign to it.
   */
  letters: string;
  /** Small words that nearly every paragraph has, lower case, parted by blanks. */
  words: string;
}
