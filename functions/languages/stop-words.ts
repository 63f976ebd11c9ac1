/** The words of a language that part its phrases. */
export interface StopWords {
  /** Function words, which never say what an article is about; in lower case, separated by blanks. */
  words: string;
}
