import type { RemovalKind } from '../../article/removal-kind.ts';
import { isCapitalised, signs } from '../lines/characters.ts';
import { describeLine, type Line } from '../lines/line.ts';
import { isProse, mayHave } from '../lines/measured-line.ts';
import { isKept, type Page } from '../lines/page.ts';
import { vocabularyOf } from '../region/vocabulary.ts';
import { cutCrumb, cutShared } from './cut-piece.ts';
import { endsAsSentence } from './ends-as-sentence.ts';
import { shareWith, shareWithWords } from './lead-words.ts';
import { isSigned } from './neighbours.ts';
import { printedAs, type TitleSearch } from './title-search.ts';

/** A part of a line that may be the headline: of a breadcrumb, or of what a share line names. */
interface Part {
  line: Line;
  part: 'breadcrumb' | 'share-line';
}

/** A line that may be the headline, or the part of a breadcrumb or of a share line that may be. */
export class Candidate {
  readonly index: number;
  /** The part's own words, where it is a part. */
  readonly line: Line;
  readonly part: Part['part'] | undefined;
  /** Words of prose between the beginning of the text and the line. */
  readonly proseAbove: number;
  readonly #search: TitleSearch;
  #shared: number | undefined;
  #signed: number | undefined;

  constructor(search: TitleSearch, index: number, proseAbove: number, found: Part | undefined) {
    this.#search = search;
    this.index = index;
    this.proseAbove = proseAbove;
    this.line = found?.line ?? (search.page.lines[index] as Line);
    this.part = found?.part;
  }

  /** The share of its telling words that the first paragraphs have, 0 to 1. Most are out of reach before this is asked. */
  get shared(): number {
    this.#shared ??= this.#measureShared();
    return this.#shared;
  }

  /** How sure a date or a byline follows it, 0 to 1. */
  get signed(): number {
    this.#signed ??= isSigned(this.#search.page, this.index);
    return this.#signed;
  }

  /** From 0 to 1: whether that is enough to tell a headline from a button. */
  get telling(): number {
    return Math.min(1, this.shared * enoughShared);
  }

  #measureShared(): number {
    const { page, core, lead } = this.#search;
    const isParagraph = this.index >= core.first && this.line.words >= shortestParagraph;
    return isParagraph
      ? shareWithWords(vocabularyOf(page, { ...core, first: this.index + 1 }), this.line)
      : shareWith(lead, this.line);
  }
}

/** Words of a headline; scripts without blanks count two letters as one. */
const titleWords = { least: 2, most: 32, sentences: 20 };
/** In words: a part of a line has to say more than a section's name. */
const shortestPart = 4;
/** A headline stands above this many words of prose. */
const deepest = 350;

/** Shorter prose is a caption, a button or an exclamation. */
const shortestProse = 8;

/** The lines and parts of lines that may be the headline: from the top of the page to some paragraphs into the text. */
export function listCandidates(search: TitleSearch): Candidate[] {
  const { page, core } = search;
  const candidates: Candidate[] = [];
  let proseAbove = 0;
  for (let index = 0; index <= core.last && proseAbove <= deepest; index += 1) {
    const line = page.lines[index] as Line;
    const part = partAt(page, index);
    if (part || isStated(line, search) || (mayBeTitle(line) && !isNone(page, index, core.first)))
      candidates.push(new Candidate(search, index, proseAbove, part));
    if (index >= core.first && line.words >= shortestProse && isKept(page, index) && isProse(line))
      proseAbove += line.words;
  }
  return candidates;
}

/** Whatever else the line looks like: a question of one word, a date, a list of names. */
function isStated(line: Line, { stated }: TitleSearch): boolean {
  return stated.size > 0 && stated.has(printedAs(line));
}

/** So much of a headline's words is enough, as a factor. */
const enoughShared = 2.5;
/** In words: a line of this length counts among the first paragraphs, and must not repeat itself. */
const shortestParagraph = 15;

/** Kinds that are told by more than a word. */
const certain = new Set<RemovalKind>(['date-line', 'byline', 'dateline', 'counter', 'stray']);
/** In words: a short line with a marker is a button. */
const longestButton = 4;

const crumbs = new Set<RemovalKind>(['breadcrumb', 'navigation']);

/** Whether a line is surely no headline: a date, a button, a sentence of the text. */
function isNone(page: Page, index: number, text: number): boolean {
  const line = page.lines[index] as Line;
  if (index >= text && endsAsSentence(line.text)) return true;
  const verdict = page.struck[index];
  if (verdict === undefined || verdict.kind === 'repeat') return false;
  return verdict.heads === true || certain.has(verdict.kind) || line.words <= longestButton;
}

function partAt(page: Page, index: number): Part | undefined {
  const kind = page.struck[index]?.kind;
  if (kind === undefined) return undefined;
  const { text, number } = page.lines[index] as Line;
  const part = kind === 'share' ? 'share-line' : 'breadcrumb';
  const cut = kind === 'share' ? cutShared(text) : crumbs.has(kind) ? cutCrumb(text) : undefined;
  if (cut === undefined) return undefined;
  const line = describeLine(cut, number);
  return line.words >= shortestPart && mayBeTitle(line) ? { line, part } : undefined;
}

function mayBeTitle(line: Line): boolean {
  const { words, text } = line;
  if (words < titleWords.least || words > titleWords.most) return false;
  if (/[;,:。—–-]$/.test(text) || isTagList(text) || isSignature(line)) return false;
  return words <= titleWords.sentences || !/[.!?…] \p{Lu}/u.test(text);
}

/** A byline with more on its line: `by Anna | filed under: …`. */
function isSignature(line: Line): boolean {
  if (!mayHave(line, signs.separator)) return false;
  return /[|•·]/.test(line.text) && line.says.lead !== undefined;
}

/** A line of nothing but names or themes, three or more. */
function isTagList(text: string): boolean {
  if (!text.includes(', ') || text.includes(': ')) return false;
  const parts = text.split(', ');
  return parts.length > 2 && parts.every((part) => isCapitalised(part) && part.split(' ').length <= 4);
}
