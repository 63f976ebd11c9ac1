import { titleField } from '../catalog/segment/posting-list.ts';
import type { IndexedArticle } from '../catalog/segment/segment.ts';

const wordPrefix = 'w/';

/** An article, asked for the keys that the index would find it by. */
export class ArticleProbe {
  readonly document: IndexedArticle['document'];
  readonly language: string;
  readonly #keys: IndexedArticle['keys'];
  /** Its words by the order of JavaScript, which has those with one beginning side by side; made when a prefix is asked for. */
  #words: string[] | undefined;

  constructor({ document, keys }: IndexedArticle, language: string) {
    this.document = document;
    this.language = language;
    this.#keys = keys;
  }

  keys(): Iterable<string> {
    return this.#keys.keys();
  }

  /** Whether it has a key, in its title if that is asked for. */
  has(key: string, inTitle = false): boolean {
    const weight = this.#keys.get(key);
    return weight !== undefined && (!inTitle || (weight.fields & titleField) !== 0);
  }

  /** Whether it has a word whose key begins so. */
  hasBeginning(start: string, inTitle: boolean): boolean {
    this.#words ??= [...this.#keys.keys()].filter((key) => key.startsWith(wordPrefix)).sort();
    const words = this.#words;
    let [from, to] = [0, words.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((words[middle] as string) < start) from = middle + 1;
      else to = middle;
    }
    for (; from < words.length && words[from]?.startsWith(start); from++)
      if (this.has(words[from] as string, inTitle)) return true;
    return false;
  }
}
