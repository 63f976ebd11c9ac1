import { findTokens } from './tokenise.ts';

/**
 * The words of an article that are indexed. A novel has a hundred thousand, the longest report of a newspaper a fifth
 * of that; a file of 9 MB may have four million, which would take seconds to index and megabytes of a segment.
 * @limit Search does not find the words beyond; the article is shown whole, with `size.indexedWords`.
 */
export const maxIndexedWords = 100_000;

/** The words of an article that are indexed: those of the title, and those of the body by paragraph. */
interface IndexedWords {
  title: string[];
  body: string[][];
  count: number;
  /** Whether the article has more words. */
  isCut: boolean;
}

/** Takes the first `most` words of an article, those of its title first; index and phrases read a text through this. */
export function takeIndexedWords(
  { title, body }: { title: string; body: readonly string[] },
  most = maxIndexedWords,
): IndexedWords {
  const taken: IndexedWords = { title: [], body: [], count: 0, isCut: false };
  takeWords(title, taken.title, taken, most);
  for (const paragraph of body) {
    if (taken.isCut) break;
    const words: string[] = [];
    takeWords(paragraph, words, taken, most);
    taken.body.push(words);
  }
  return taken;
}

function takeWords(text: string, words: string[], taken: IndexedWords, most: number): void {
  for (const { word } of findTokens(text)) {
    if (taken.count === most) {
      taken.isCut = true;
      return;
    }
    words.push(word);
    taken.count++;
  }
}
