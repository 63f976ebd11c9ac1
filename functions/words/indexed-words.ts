import { findSpellings } from './find-spellings.ts';

/**
 * The words of an article that are indexed. A novel has a hundred thousand, the longest report of a newspaper a fifth
 * of that; a file of 9 MB may have four million, which would take seconds to index and megabytes of a segment.
 * @limit Search does not find the words beyond; the article is shown whole, with `size.indexedWords`.
 */
export const maxIndexedWords = 100_000;

/** The words of a passage in order, and the other spellings under which they are looked for. */
export interface Passage {
  words: string[];
  spellings: string[];
}

/** The words of an article that are indexed: those of the title, and those of the body by paragraph. */
interface IndexedWords {
  title: Passage;
  body: Passage[];
  /** Without other spellings. */
  count: number;
  /** Whether the article has more words. */
  isCut: boolean;
}

/** Takes the first `most` words of an article, those of its title first; index and phrases read a text through this. */
export function takeIndexedWords(
  { title, body }: { title: string; body: readonly string[] },
  most = maxIndexedWords,
): IndexedWords {
  const taken: IndexedWords = { title: emptyPassage(), body: [], count: 0, isCut: false };
  takeWords(title, taken.title, taken, most);
  for (const paragraph of body) {
    if (taken.isCut) break;
    const passage = emptyPassage();
    takeWords(paragraph, passage, taken, most);
    taken.body.push(passage);
  }
  return taken;
}

function emptyPassage(): Passage {
  return { words: [], spellings: [] };
}

function takeWords(text: string, passage: Passage, taken: IndexedWords, most: number): void {
  for (const { word, kind } of findSpellings(text)) {
    if (kind !== 'word') {
      passage.spellings.push(word);
      continue;
    }
    if (taken.count === most) {
      taken.isCut = true;
      return;
    }
    passage.words.push(word);
    taken.count++;
  }
}
