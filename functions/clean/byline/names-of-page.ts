import type { Author } from '../../article/article.ts';
import { isNewsAgency } from '../lines/agencies.ts';
import { isCapitalised } from '../lines/characters.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { labels } from '../lines/marker-index.ts';
import { wordSet } from '../lines/word-table.ts';
import type { People } from './read-people.ts';

/** In letters: shorter words of labels are particles and initials. */
const shortestLabelWord = 3;
/** The words of buttons and headings of all languages: `View`, `Blog`. */
const labelWords = wordSet(
  labels
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
/** Around a word that is no part of an address, which has names in lower case. */
const before = /[\s(“"«’']/;
const behind = /[\s,;:!?)”"»’']/;

/** Tells names from labels by the words that the page has in lower case, and by those of labels everywhere. */
export class NamesOfPage {
  readonly #lines: readonly Line[];
  readonly #known = new Map<string, boolean>();
  #text: string | undefined;
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

  /** People without the button that a page has behind the last name: `Ann Rivers Follow`. */
  withoutLabels(people: People): People {
    const last = people.authors.at(-1);
    if (!last || last.role !== undefined || !people.text.endsWith(last.name)) return people;
    const name = withoutLabels(last.name);
    if (name === last.name) return people;
    const text = people.text.slice(0, people.text.length - (last.name.length - name.length));
    return { authors: [...people.authors.slice(0, -1), { name }], text, rest: '' };
  }

  /** Those of some people who have a name. */
  only(authors: readonly Author[]): Author[] {
    return authors.filter(({ name }) => this.#isName(name));
  }

  #isName(name: string): boolean {
    if (isNewsAgency(name)) return true;
    return !name
      .split(' ')
      .some(
        (word) => isCapitalised(word) && (labelWords.has(fold(word)) || this.#hasWord(word.toLowerCase())),
      );
  }

  #hasWord(word: string): boolean {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    this.#text ??= ` ${this.#lines
      .slice(0, maxLines)
      .map(({ text }) => text.slice(0, lineLength))
      .join('\n')} `;
    const found = holdsWord(this.#text, word);
    this.#known.set(word, found);
    return found;
  }
}

/** A name has at least two words in front of a label. */
function withoutLabels(name: string): string {
  const words = name.split(' ');
  while (words.length > 2 && labelWords.has(fold(words.at(-1) as string))) words.pop();
  return words.join(' ');
}

function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isEnd = behind.test(text.charAt(end)) || (text[end] === '.' && /\s/.test(text.charAt(end + 1)));
    if (isEnd && before.test(text.charAt(at - 1))) return true;
  }
  return false;
}
