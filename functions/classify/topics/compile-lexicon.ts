import { findTopicByName } from './taxonomy.ts';
import { foldTerm } from './tokenise-copy.ts';

/** A term and the topics it speaks for (a positive weight) or against (a negative one). */
export interface LexiconTerm {
  id: number;
  /** As the lexicon writes it. */
  pattern: string;
  /** Topic code to weight, for the topics it is listed under. */
  weights: Map<string, number>;
  /** Whether it has other senses, so that it counts only beside words that have this one alone. */
  isDoubtful: boolean;
}

/** Any way; capitalised (`Apple`, not `apple`); or all in capitals (`CAN`, not `can`). */
export type Casing = 'any' | 'name' | 'abbreviation';

/** Steps by a part of a word, and how many letters such parts have, longest first: no other length is looked up. */
export interface Stems {
  nodes: Map<string, Node>;
  lengths: number[];
}

/** A step in the trie of patterns; `*` before or after a word stands for any letters. */
export interface Node {
  exact: Map<string, Node>;
  prefixes: Stems;
  suffixes: Stems;
  /** The term that ends here, by how the first word must be written. */
  terms: Partial<Record<Casing, LexiconTerm>>;
}

/** A lexicon ready for matching. */
export interface TopicLexicon {
  root: Node;
  size: number;
}

const headingMark = '#';
const doubtMark = '?';
const patternWord = /\*?[\p{L}\p{N}\p{M}]+\*?/gu;

/** Most nodes lead no further: they share these, and none of them is ever written to. */
const nowhere: Pick<Node, 'exact' | 'prefixes' | 'suffixes'> = {
  exact: new Map(),
  prefixes: { nodes: new Map(), lengths: [] },
  suffixes: { nodes: new Map(), lengths: [] },
};

function makeNode(): Node {
  return { ...nowhere, terms: {} };
}

function stepByWord(node: Node, word: string): Node {
  if (node.exact === nowhere.exact) node.exact = new Map();
  return stepInto(node.exact, word);
}

function stepByStem(node: Node, kind: 'prefixes' | 'suffixes', part: string): Node {
  if (node[kind] === nowhere[kind]) node[kind] = { nodes: new Map(), lengths: [] };
  const stems = node[kind];
  if (!stems.lengths.includes(part.length)) {
    stems.lengths = [...stems.lengths, part.length].sort((a, b) => b - a);
  }
  return stepInto(stems.nodes, part);
}

function stepInto(steps: Map<string, Node>, part: string): Node {
  let next = steps.get(part);
  if (!next) {
    next = makeNode();
    steps.set(part, next);
  }
  return next;
}

function reachNode(root: Node, pattern: string): Node {
  let node = root;
  for (const [part] of pattern.matchAll(patternWord)) {
    const letters = foldTerm(part.replaceAll('*', ''));
    if (part.endsWith('*')) node = stepByStem(node, 'prefixes', letters);
    else if (part.startsWith('*')) node = stepByStem(node, 'suffixes', letters);
    else node = stepByWord(node, letters);
  }
  return node;
}

function readCasing(pattern: string): Casing {
  if (!/^\p{Lu}/u.test(pattern)) return 'any';
  return pattern.length > 1 && pattern === pattern.toUpperCase() ? 'abbreviation' : 'name';
}

/** French papers often leave out the accent of a capital: `Etat`, `Eglise`. */
function dropFirstAccent(pattern: string): string {
  return /^[éèêà]/i.test(pattern)
    ? pattern.slice(0, 1).normalize('NFD').slice(0, 1) + pattern.slice(1)
    : pattern;
}

function addTerm(lexicon: TopicLexicon, written: string, topic: string, weight: number): void {
  const isDoubtful = written.startsWith(doubtMark);
  const pattern = isDoubtful ? written.slice(1) : written;
  const casing = readCasing(pattern);
  const node = reachNode(lexicon.root, pattern);
  node.terms[casing] ??= { id: lexicon.size++, pattern, weights: new Map(), isDoubtful };
  node.terms[casing].isDoubtful ||= isDoubtful;
  // Without a weight it only keeps its words from being taken for something else.
  if (weight !== 0) node.terms[casing].weights.set(topic, weight);
  const plain = dropFirstAccent(pattern);
  if (plain !== pattern) reachNode(lexicon.root, plain).terms[casing] ??= node.terms[casing];
}

function addLine(lexicon: TopicLexicon, line: string, topic: string): void {
  const [, weight, terms] = /^(-?\d+) (.+)$/.exec(line) ?? [];
  if (!weight || !terms)
    throw new Error(`Not a line of the lexicon: "${line}". Write "<weight> term, term".`);
  for (const term of terms.split(',')) {
    if (term.trim()) addTerm(lexicon, term.trim(), topic, Number(weight));
  }
}

/**
 * Compiles lexicon sources: `# <English topic name>` headings, then lines of `<weight> term, term`. A term is one word
 * or several; `*` at the end of a word matches any ending, at its start any beginning; a term with a capital first
 * letter matches only words with one. `?` before a term says that it has other senses. A weight of 0 is for words that
 * together mean something else (`river bank`). Throws at a line or a topic it does not know.
 */
export function compileLexicon(sources: readonly string[]): TopicLexicon {
  const lexicon: TopicLexicon = { root: makeNode(), size: 0 };
  for (const source of sources) {
    let topic = '';
    for (const line of source.split('\n')) {
      if (line.startsWith(headingMark)) topic = findTopicByName(line.slice(1).trim()).code;
      else if (line.trim()) addLine(lexicon, line.trim(), topic);
    }
  }
  return lexicon;
}
