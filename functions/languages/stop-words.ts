/** What keywords are cut and counted by. */
export interface StopWords {
  /** Words in lower case that say how things hang together, never what an article is about; apart by blanks. */
  words: string;
  /** Endings, folded, without which singular and plural are one word; apart by blanks. */
  inflections: string;
}
