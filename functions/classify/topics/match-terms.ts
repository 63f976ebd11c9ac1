import type { Lexicon, Node, Term } from './compile-lexicon.ts';
import type { Word } from './tokenise-copy.ts';

/** A term found in the text. */
export interface Match {
  term: Term;
  /** Index of its first word. */
  at: number;
  /** Words it spans. */
  length: number;
}

interface Found extends Match {
  /** Letters of the text that the pattern names: the more, the more specific. */
  literal: number;
}

const shortestPrefix = 2;
const longestPrefix = 16;
const shortestSuffix = 3;
const longestSuffix = 16;

function* stepsFrom(node: Node, word: string): Generator<[Node, number]> {
  const exact = node.exact.get(word);
  // A word named in full is more specific than a stem of the same length.
  if (exact) yield [exact, word.length + 1];
  if (node.prefixes.size > 0) {
    for (let length = Math.min(word.length, longestPrefix); length >= shortestPrefix; length--) {
      const next = node.prefixes.get(word.slice(0, length));
      if (next) yield [next, length];
    }
  }
  if (node.suffixes.size > 0) {
    for (let length = Math.min(word.length, longestSuffix); length >= shortestSuffix; length--) {
      const next = node.suffixes.get(word.slice(-length));
      if (next) yield [next, length];
    }
  }
}

class Matcher {
  readonly #words: readonly Word[];
  readonly #ignoresCase: boolean;
  readonly #root: Node;
  readonly #starts = new Map<string, [Node, number][]>();

  constructor(lexicon: Lexicon, words: readonly Word[]) {
    this.#words = words;
    this.#root = lexicon.root;
    // A text without a single capital cannot tell a name from a word.
    this.#ignoresCase = !words.some((word) => /^\p{Lu}/u.test(word.surface));
  }

  /** The longest term that starts here; of two equally long ones the more specific. */
  findAt(at: number): Found | undefined {
    const word = this.#words[at];
    if (!word) return undefined;
    let best: Found | undefined;
    for (const [node, literal] of this.#startsWith(word.folded)) {
      best = this.#follow(node, at, 1, literal, best);
    }
    return best;
  }

  #startsWith(word: string): [Node, number][] {
    let known = this.#starts.get(word);
    if (!known) {
      known = [...stepsFrom(this.#root, word)];
      this.#starts.set(word, known);
    }
    return known;
  }

  #follow(node: Node, at: number, length: number, literal: number, best: Found | undefined): Found | undefined {
    let found = best;
    const term = this.#termOf(node, at);
    if (term && isBetter(length, literal, found)) found = { term, at, length, literal };
    const next = this.#words[at + length];
    if (!next) return found;
    for (const [child, letters] of stepsFrom(node, next.folded)) {
      found = this.#follow(child, at, length + 1, literal + letters, found);
    }
    return found;
  }

  #termOf({ terms }: Node, at: number): Term | undefined {
    const word = this.#words[at];
    if (!word) return undefined;
    if (this.#ignoresCase) return terms.any ?? terms.name;
    if (terms.abbreviation && word.surface === word.surface.toUpperCase()) return terms.abbreviation;
    return (word.isCapitalised ? terms.name : undefined) ?? terms.any;
  }
}

function isBetter(length: number, literal: number, best: Found | undefined): boolean {
  if (!best || length !== best.length) return !best || length > best.length;
  return literal > best.literal;
}

/** The terms of the lexicon in the text, in order and without overlaps: at each word the longest, most specific one. */
export function matchTerms(lexicon: Lexicon, words: readonly Word[]): Match[] {
  const matcher = new Matcher(lexicon, words);
  const matches: Match[] = [];
  for (let at = 0; at < words.length; ) {
    const found = matcher.findAt(at);
    if (found) matches.push(found);
    at += found?.length ?? 1;
  }
  return matches;
}
