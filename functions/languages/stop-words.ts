/** How a language's text is cut into keywords, and how their forms are counted as one. */
export interface StopWords {
  /** Function words, which never say what an article is about; in lower case, separated by blanks. */
  words: string;
  /** Endings, folded, without which singular and plural are one word; apart by blanks. */
  inflections: string;
}
