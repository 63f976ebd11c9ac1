import type { LexiconTerm, Node, Stems, TopicLexicon } from './compile-lexicon.ts';
import type { Word } from './tokenise-copy.ts';

/** A term found in the text. */
interface Match {
  term: LexiconTerm;
  /** Index of its first word. */
  at: number;
  /** Words it spans. */
  length: number;
}

/** A node reached from a word, and how many of the word's letters the pattern spells out: more is more specific. */
interface Step {
  node: Node;
  letters: number;
}

interface Found extends Match {
  letters: number;
}

interface Text {
  words: readonly Word[];
  /** Case is ignored in a text without any capital: there it cannot tell a name from a word. */
  ignoresCase: boolean;
}

function findSteps({ exact, prefixes, suffixes }: Node, word: string): Step[] {
  const steps: Step[] = [];
  const whole = exact.get(word);
  // A whole word is more specific than a stem of the same length.
  if (whole) steps.push({ node: whole, letters: word.length + 1 });
  addStems(steps, prefixes, word, (length) => word.slice(0, length));
  addStems(steps, suffixes, word, (length) => word.slice(-length));
  return steps;
}

function addStems(steps: Step[], stems: Stems, word: string, cut: (length: number) => string): void {
  for (const length of stems.lengths) {
    const node = length <= word.length ? stems.nodes.get(cut(length)) : undefined;
    if (node) steps.push({ node, letters: length });
  }
}

function pickTerm({ terms }: Node, word: Word, ignoresCase: boolean): LexiconTerm | undefined {
  if (ignoresCase) return terms.any ?? terms.name;
  if (terms.abbreviation && word.surface === word.surface.toUpperCase()) return terms.abbreviation;
  return (word.isCapitalised ? terms.name : undefined) ?? terms.any;
}

function isBetter(found: Found, best: Found | undefined): boolean {
  if (!best) return true;
  return found.length === best.length ? found.letters > best.letters : found.length > best.length;
}

function follow(
  text: Text,
  at: number,
  steps: readonly Step[],
  length: number,
  letters: number,
): Found | undefined {
  let best: Found | undefined;
  const [first, next] = [text.words[at], text.words[at + length]];
  for (const step of steps) {
    const named = letters + step.letters;
    const term = first && pickTerm(step.node, first, text.ignoresCase);
    const further = next && follow(text, at, findSteps(step.node, next.folded), length + 1, named);
    const found = further ?? (term && { term, at, length, letters: named });
    if (found && isBetter(found, best)) best = found;
  }
  return best;
}

/** The terms of the lexicon in the text, in order and without overlaps: at each word the longest, most specific one. */
export function matchTerms(lexicon: TopicLexicon, words: readonly Word[]): Match[] {
  const text = { words, ignoresCase: !words.some((word) => /^\p{Lu}/u.test(word.surface)) };
  const starts = new Map<string, Step[]>();
  const matches: Match[] = [];
  for (let at = 0; at < words.length; ) {
    const { folded = '' } = words[at] ?? {};
    const steps = starts.get(folded) ?? findSteps(lexicon.root, folded);
    starts.set(folded, steps);
    const found = follow(text, at, steps, 1, 0);
    if (found) matches.push(found);
    at += found?.length ?? 1;
  }
  return matches;
}
