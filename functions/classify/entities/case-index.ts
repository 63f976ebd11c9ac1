import { foldName } from './fold-name.ts';

/** A name that is found in every case, with the form in which dictionaries list it. */
export interface ListedName {
  flags: number;
  /** As written in the table. */
  written: string;
}

/** Shorter stems would make one of too many words. */
const shortestStem = 3;

/** How names of foreign places end that Slavic languages do not decline. */
const indeclinable = /^\S+(?:[оуэ]|оа|иу)$/;

/** Makes the stem of folded words: the endings of cases are cut off until none is left. */
function readStemmer(caseEndings: string): (folded: string) => string {
  const endings = new Set(caseEndings.trim().split(/\s+/).map(foldName));
  const longest = Math.max(...[...endings].map(({ length }) => length));
  const cut = (word: string): string => {
    for (let length = Math.min(longest, word.length - shortestStem); length > 0; length -= 1) {
      if (endings.has(word.slice(-length))) return cut(word.slice(0, -length));
    }
    return word;
  };
  return (folded) => (folded.includes(' ') ? folded.split(' ').map(cut).join(' ') : cut(folded));
}

/** The names and words of a language that declines them, by the stems of their words. */
export class CaseIndex {
  readonly stem: (folded: string) => string;
  readonly #names = new Map<string, ListedName[]>();
  readonly #words = new Map<string, number>();
  /** The number of words in the longest name that begins with a stem. */
  readonly #lengths = new Map<string, number>();

  constructor(caseEndings: string) {
    this.stem = readStemmer(caseEndings);
  }

  /** Enters a name; `as` is one of its cases, if its stem is not that of the first. */
  addName(written: string, flags: number, as = written): void {
    const stem = this.#stemOfName(foldName(as));
    const same = this.#names.get(stem) ?? [];
    const known = same.find((name) => foldName(name.written) === foldName(written));
    if (known) known.flags |= flags;
    else same.push({ written, flags });
    this.#names.set(stem, same);
    const first = stem.split(' ', 1)[0] ?? '';
    this.#lengths.set(first, Math.max(this.#lengths.get(first) ?? 1, stem.split(' ').length));
  }

  /** `Самоа`, `Осло` have no cases; their stems would be those of other words. */
  #stemOfName(folded: string): string {
    return indeclinable.test(folded) ? folded : this.stem(folded);
  }

  addWord(folded: string, flags: number): void {
    const stem = this.stem(folded);
    this.#words.set(stem, (this.#words.get(stem) ?? 0) | flags);
  }

  /** The name that a folded word or phrase is a case of: the same word if it is listed, otherwise the first. */
  findName(folded: string): ListedName | undefined {
    const same = this.#sameName(folded);
    return same?.find(({ written }) => foldName(written) === folded) ?? same?.[0];
  }

  /** All that is known of the names that a folded word or phrase may be a case of. */
  flagsOfName(folded: string): number {
    const same = this.#sameName(folded) ?? [];
    return same.reduce((flags, name) => flags | name.flags, 0);
  }

  #sameName(folded: string): ListedName[] | undefined {
    return (indeclinable.test(folded) && this.#names.get(folded)) || this.#names.get(this.stem(folded));
  }

  flagsOfWord(folded: string): number {
    return this.#words.get(this.stem(folded)) ?? 0;
  }

  longestFrom(folded: string): number {
    return this.#lengths.get(this.stem(folded.split(' ', 1)[0] ?? '')) ?? 1;
  }
}
