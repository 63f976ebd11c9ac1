declare module 'snowball-stemmers' {
  /** Throws for a name that is none of its algorithms. */
  export function newStemmer(algorithm: string): { stem(word: string): string };
}
