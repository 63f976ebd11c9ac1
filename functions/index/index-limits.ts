import { maxIndexedWords } from '../words/indexed-words.ts';

/** How many words are indexed. */
export interface IndexLimits {
  /** Of an article. */
  articleWords: number;
  /** At once, in one segment; an article that begins within it is indexed to its own limit. */
  segmentWords: number;
}

/**
 * Words in memory at one time, as keys and postings: a hundred megabytes if all differ. A hundred usual articles have
 * fifty thousand.
 * @limit The segment is written, and the rest of the batch goes into another one.
 */
const maxSegmentWords = 400_000;

/** The limits of the index function. */
export const indexLimits: IndexLimits = { articleWords: maxIndexedWords, segmentWords: maxSegmentWords };
