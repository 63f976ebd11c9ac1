import type { Author } from '../../article/article.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { wholeLines } from '../lines/marker-index.ts';
import { isAgency, type People } from './read-people.ts';

/** In letters: shorter words of labels are particles and initials. */
const shortestLabelWord = 3;
/** The words of buttons and headings of all languages: `View`, `Blog`. */
const labelWords = new Set(
  [...wholeLines.keys()]
    .flatMap((label) => label.split(/[^\p{L}\p{M}]+/u))
    .filter((word) => word.length >= shortestLabelWord),
);

/**
 * Lines whose words are looked at.
 * @limit The words of further lines are not compared with names.
 */
const maxLines = 2_000;
/** In characters, of each line. */
const lineLength = 2_000;
/** Not a part of an address, which has names in lower case. */
const lowerCaseWord = /(?<=^|[\s(“"«’'])\p{Ll}[\p{L}\p{M}]*(?=$|[\s,;:!?)”"»’']|\.(?:\s|$))/gu;

/** Tells names from labels by the words that the page has in lower case, and by those of labels everywhere. */
export class NamesOfPage {
  readonly #lines: readonly Line[];
  #words: Set<string> | undefined;
  #byFirstWord: Map<string, string[]> | undefined;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** Whether a line says something of the name that it begins with: `Ann Rivers is a writer based in Leeds`. */
  isDescribed(name: string): boolean {
    return this.#linesLike(name).some(
      (text) => text.startsWith(`${name} `) && /^\p{Ll}/u.test(text.slice(name.length + 1)),
    );
  }

  /** Whether the name is more than one line of the page. */
  isPrintedAgain(name: string): boolean {
    return this.#linesLike(name).filter((text) => text === name).length > 1;
  }

  #linesLike(name: string): readonly string[] {
    if (!this.#byFirstWord) {
      this.#byFirstWord = new Map();
      for (const { text } of this.#lines.slice(0, maxLines)) {
        const word = firstWord(text);
        const others = this.#byFirstWord.get(word);
        if (others) others.push(text);
        else this.#byFirstWord.set(word, [text]);
      }
    }
    return this.#byFirstWord.get(firstWord(name)) ?? [];
  }

  /** Whether the first of some people has a name. */
  areNames({ authors }: People): boolean {
    return authors[0] !== undefined && this.#isName(authors[0].name);
  }

  /** Those of some people who have a name. */
  only(authors: readonly Author[]): Author[] {
    return authors.filter(({ name }) => this.#isName(name));
  }

  #isName(name: string): boolean {
    this.#words ??= new Set(
      this.#lines
        .slice(0, maxLines)
        .flatMap(({ text }) => text.slice(0, lineLength).match(lowerCaseWord) ?? []),
    );
    if (isAgency(name)) return true;
    return !name
      .split(' ')
      .some(
        (word) =>
          /^\p{Lu}/u.test(word) && (this.#words?.has(word.toLowerCase()) || labelWords.has(fold(word))),
      );
  }
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] as string;
}
