import { type LexiconTerm, type Node, rootFor, type Stems, type TopicLexicon } from './compile-lexicon.ts';
import type { Word, WrittenWord } from './tokenise-copy.ts';

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
  for (const length of prefixes.lengths) addStem(steps, prefixes, word, 0, length);
  for (const length of suffixes.lengths) addStem(steps, suffixes, word, word.length - length, length);
  return steps;
}

function addStem(steps: Step[], { nodes }: Stems, word: string, from: number, length: number): void {
  const node = length <= word.length ? nodes.get(word.slice(from, from + length)) : undefined;
  if (node) steps.push({ node, letters: length });
}

/** A lexicon lives as long as the process, and a word opens the same terms every time. */
const openings = new WeakMap<TopicLexicon, Map<WrittenWord, readonly Step[]>>();
/**
 * Words of a lexicon that are kept with what they open.
 * @limit All are forgotten; they are looked up anew.
 */
const mostRemembered = 20_000;

function findOpenings(lexicon: TopicLexicon): (word: WrittenWord) => readonly Step[] {
  const known = openings.get(lexicon) ?? new Map<WrittenWord, readonly Step[]>();
  openings.set(lexicon, known);
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const steps = findSteps(rootFor(lexicon, word.folded), word.folded);
    if (known.size >= mostRemembered) known.clear();
    known.set(word, steps);
    return steps;
  };
}

function pickTerm(
  { terms }: Node,
  { isUpper, isCapitalised }: WrittenWord,
  ignoresCase: boolean,
): LexiconTerm | undefined {
  if (ignoresCase) return terms.any ?? terms.name;
  if (terms.abbreviation && isUpper) return terms.abbreviation;
  return (isCapitalised ? terms.name : undefined) ?? terms.any;
}

function isBetter(found: Found, best: Found | undefined): boolean {
  if (!best) return true;
  return found.length === best.length ? found.letters > best.letters : found.length > best.length;
}

/** Whether terms go on from here; most end. */
function hasFurther({ exact, prefixes, suffixes }: Node): boolean {
  return exact.size > 0 || prefixes.nodes.size > 0 || suffixes.nodes.size > 0;
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
    const term = first && pickTerm(step.node, first.written, text.ignoresCase);
    const further =
      next &&
      hasFurther(step.node) &&
      follow(text, at, findSteps(step.node, next.written.folded), length + 1, named);
    const found = further || (term && { term, at, length, letters: named });
    if (found && isBetter(found, best)) best = found;
  }
  return best;
}

/** The terms of the lexicon in the text, in order and without overlaps: at each word the longest, most specific one. */
export function matchTerms(lexicon: TopicLexicon, words: readonly Word[]): Match[] {
  const text = { words, ignoresCase: !words.some((word) => /^\p{Lu}/u.test(word.written.surface)) };
  const open = findOpenings(lexicon);
  const matches: Match[] = [];
  for (let at = 0; at < words.length; ) {
    const steps = open((words[at] as Word).written);
    const found = steps.length > 0 ? follow(text, at, steps, 1, 0) : undefined;
    if (found) matches.push(found);
    at += found?.length ?? 1;
  }
  return matches;
}
