import type { ScanningSource } from '../../catalog/segment/chunk-source.ts';
import { wordKey } from '../../catalog/segment/index-keys.ts';
import { allOf, anyOf, atEnd, type OrdinalStream, pending } from '../../catalog/segment/ordinal-stream.ts';
import { PostingCursor } from '../../catalog/segment/posting-cursor.ts';
import { isInTitle } from '../../catalog/segment/posting-list.ts';
import { stemsOf } from '../../words/stem.ts';
import { expandPrefix } from './expand-prefix.ts';
import { type Term, wordsOf } from './text-query.ts';

/** The posting lists of one segment. */
export class OpenLists {
  readonly source: ScanningSource;
  readonly segmentId: string;
  readonly #opened: PostingCursor[] = [];

  constructor(source: ScanningSource, segmentId: string) {
    this.source = source;
    this.segmentId = segmentId;
  }

  /** A list at its start. Every stream needs its own: two streams on one list would take each other's postings. */
  list(key: string): PostingCursor {
    const list = new PostingCursor(this.source, this.segmentId, key);
    this.#opened.push(list);
    return list;
  }

  /** Reads all that are open, whole. */
  async loadAll(isLong: boolean): Promise<void> {
    await Promise.all(this.#opened.map((list) => list.loadAll(isLong)));
  }
}

/** The articles of a segment that contain one word of a query, by any of its stems. */
export class WordStream implements OrdinalStream {
  /** The lists of the word's stems, or of all words that begin with a prefix. */
  lists: PostingCursor[];
  readonly #inTitle: boolean;
  #expand: (() => Promise<PostingCursor[]>) | undefined;
  #any: OrdinalStream;

  constructor(
    lists: PostingCursor[],
    { inTitle, expand }: { inTitle: boolean; expand?: () => Promise<PostingCursor[]> },
  ) {
    this.lists = lists;
    this.#any = anyOf(lists);
    this.#inTitle = inTitle;
    this.#expand = expand;
  }

  seek(ordinal: number): number {
    if (this.#expand) return pending;
    for (let wanted = ordinal; ; ) {
      const place = this.#any.seek(wanted);
      if (place === atEnd || place === pending || !this.#inTitle || this.#isInTitle(place)) return place;
      wanted = place + 1;
    }
  }

  /** Reads the lists whole; call it before any seek. */
  async loadAll(isLong: boolean): Promise<void> {
    if (this.#expand) await this.load();
    const [first, ...others] = this.lists;
    await first?.loadAll(isLong);
    await Promise.all(others.map((list) => list.loadAll(isLong)));
  }

  /** Loads the lists: stems of one word are neighbours, so that the first one's chunk mostly has them all. */
  async load(reach?: number): Promise<void> {
    if (this.#expand) {
      this.lists = await this.#expand();
      this.#any = anyOf(this.lists);
      this.#expand = undefined;
      return;
    }
    const [first, ...others] = this.lists.filter((list) => list.isWaiting);
    await first?.load(reach);
    await Promise.all(others.map((list) => list.load(reach)));
  }

  /** The most articles of the segment that can contain the word; known once the first chunks are read. */
  get total(): number {
    return this.lists.reduce((sum, list) => sum + list.total, 0);
  }

  #isInTitle(ordinal: number): boolean {
    return this.lists.some((list) => isInTitle(list.weightAt(ordinal)));
  }
}

/** A term's stream in a segment, with the streams of its words, by which it is scored. */
interface OpenTerm {
  stream: OrdinalStream;
  words: WordStream[];
}

/** Opens a term; its words are stemmed in `languages`. The text is checked later for what the words of a phrase or compound do. */
export function openTerm(term: Term, lists: OpenLists, languages: number): OpenTerm {
  if (term.kind === 'prefix') {
    const expand = async () =>
      (await expandPrefix(lists.source, lists.segmentId, term.prefix, languages)).map((key) =>
        lists.list(key),
      );
    const word = new WordStream([], { inTitle: term.inTitle, expand });
    return { stream: word, words: [word] };
  }
  const words = wordsOf(term).map((word) => {
    const keys = stemsOf(word, languages).map(wordKey).sort();
    return new WordStream(
      keys.map((key) => lists.list(key)),
      { inTitle: term.inTitle },
    );
  });
  const [joined, ...parts] = words;
  const stream = term.kind === 'compound' && joined ? anyOf([joined, allOf(parts)]) : allOf(words);
  return { stream, words };
}
