declare module 'snowball-stemmers' {
  /** Throws if there is no algorithm of this name. */
  export function newStemmer(algorithm: string): { stem(word: string): string };
}
