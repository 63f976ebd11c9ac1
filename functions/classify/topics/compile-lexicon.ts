import { findTopicByName } from './taxonomy.ts';
import { foldTerm } from './tokenise-copy.ts';

/** A term and the topics it speaks for (a positive weight) or against (a negative one). */
export interface LexiconTerm {
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

/** A term as a line lists it. */
interface ListedTerm {
  written: string;
  topic: string;
  weight: number;
}

/**
 * A lexicon ready for matching. Terms are compiled when a text has a word that begins as they do: a process that starts
 * would wait for thousands of which its first article has some dozens.
 */
export interface TopicLexicon {
  /** Terms listed. */
  size: number;
  /** The terms compiled so far. */
  root: Node;
  /** All others, by the first letters of their first words. */
  shelves: Map<string, ListedTerm[]>;
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

function addTerm(root: Node, { written, topic, weight }: ListedTerm): void {
  const isDoubtful = written.startsWith(doubtMark);
  const pattern = isDoubtful ? written.slice(1) : written;
  const casing = readCasing(pattern);
  const node = reachNode(root, pattern);
  node.terms[casing] ??= { pattern, weights: new Map(), isDoubtful };
  node.terms[casing].isDoubtful ||= isDoubtful;
  // Without a weight it only keeps its words from being taken for something else.
  if (weight !== 0) node.terms[casing].weights.set(topic, weight);
  const plain = dropFirstAccent(pattern);
  if (plain !== pattern) reachNode(root, plain).terms[casing] ??= node.terms[casing];
}

/** Letters by which terms are shelved. */
const shelfLetters = 3;
const plainBeginning = /^[a-z0-9]{3}$/;
/** Terms that any word may begin. */
const anyWord = '';

/** The shelf of the terms that a folded word may begin; without the accent that a capital may lack. */
function shelfOfWord(folded: string): string {
  return dropFirstAccent(folded).slice(0, shelfLetters);
}

function shelfOfTerm(pattern: string): string {
  const beginning = pattern.slice(0, shelfLetters).toLowerCase();
  if (plainBeginning.test(beginning)) return beginning;
  const [first = ''] = pattern.match(patternWord) ?? [];
  const letters = foldTerm(first.replaceAll('*', ''));
  const isOpen = first.startsWith('*') || (first.endsWith('*') && letters.length < shelfLetters);
  return isOpen ? anyWord : shelfOfWord(letters);
}

function listTerm(lexicon: TopicLexicon, term: ListedTerm): void {
  const { written } = term;
  const key = shelfOfTerm(written.startsWith(doubtMark) ? written.slice(1) : written);
  const shelf = lexicon.shelves.get(key);
  if (shelf) shelf.push(term);
  else lexicon.shelves.set(key, [term]);
  lexicon.size += 1;
}

function openShelf({ root, shelves }: TopicLexicon, key: string): void {
  for (const term of shelves.get(key) ?? []) addTerm(root, term);
  shelves.delete(key);
}

/** Where to look a folded word up: all terms that it may begin are compiled. */
export function rootFor(lexicon: TopicLexicon, folded: string): Node {
  openShelf(lexicon, shelfOfWord(folded));
  return lexicon.root;
}

function addLine(lexicon: TopicLexicon, line: string, topic: string): void {
  const [, weight, terms] = /^(-?\d+) (.+)$/.exec(line) ?? [];
  if (!weight || !terms)
    throw new Error(`Not a line of the lexicon: "${line}". Write "<weight> term, term".`);
  for (const term of terms.split(',')) {
    if (term.trim()) listTerm(lexicon, { written: term.trim(), topic, weight: Number(weight) });
  }
}

/**
 * Compiles lexicon sources: `# <English topic name>` headings, then lines of `<weight> term, term`. A term is one word
 * or several; `*` at the end of a word matches any ending, at its start any beginning; a term with a capital first
 * letter matches only words with one. `?` before a term says that it has other senses. A weight of 0 is for words that
 * together mean something else (`river bank`). Throws at a line or a topic it does not know.
 */
export function compileLexicon(sources: readonly string[]): TopicLexicon {
  const lexicon: TopicLexicon = { size: 0, root: makeNode(), shelves: new Map() };
  for (const source of sources) {
    let topic = '';
    for (const line of source.split('\n')) {
      if (line.startsWith(headingMark)) topic = findTopicByName(line.slice(1).trim()).code;
      else if (line.trim()) addLine(lexicon, line.trim(), topic);
    }
  }
  openShelf(lexicon, anyWord);
  return lexicon;
}
