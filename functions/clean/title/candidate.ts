import type { RemovalKind } from '../../article/removal-kind.ts';
import { isCapitalised, signs } from '../lines/characters.ts';
import { describeLine, isProse, type Line, mayHave } from '../lines/line.ts';
import { matchByline } from '../lines/match-marker.ts';
import { isKept, type Page } from '../lines/page.ts';
import { vocabularyOf } from '../region/long-words.ts';
import { cutCrumb, cutShared } from './cut-piece.ts';
import { endsAsSentence } from './ends-as-sentence.ts';
import { shareWith, shareWithWords } from './lead-words.ts';
import { printedAs, type TitleSearch } from './title-search.ts';

/** A line that may be the headline, or the part of a breadcrumb or of a share line that may be. */
export interface Candidate {
  index: number;
  /** The part's own words, where it is a part. */
  line: Line;
  /** The share of its telling words that the first paragraphs have, 0 to 1. */
  shared: number;
  /** From 0 to 1: whether that is enough to tell a headline from a button. */
  telling: number;
  /** Words of prose between the beginning of the text and the line. */
  proseAbove: number;
  part: 'breadcrumb' | 'share-line' | undefined;
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
      candidates.push(candidateAt(search, index, proseAbove, part));
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

function candidateAt(
  { page, core, lead }: TitleSearch,
  index: number,
  proseAbove: number,
  found?: Pick<Candidate, 'line' | 'part'>,
): Candidate {
  const line = found?.line ?? (page.lines[index] as Line);
  const isParagraph = index >= core.first && line.words >= shortestParagraph;
  let share: number | undefined;
  return {
    index,
    line,
    // Most candidates are out of reach before this is asked.
    get shared() {
      share ??= isParagraph
        ? shareWithWords(vocabularyOf(page, { ...core, first: index + 1 }), line)
        : shareWith(lead, line);
      return share;
    },
    get telling() {
      return Math.min(1, this.shared * enoughShared);
    },
    proseAbove,
    part: found?.part,
  };
}

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

function partAt(page: Page, index: number): Pick<Candidate, 'line' | 'part'> | undefined {
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
  return /[|•·]/.test(line.text) && matchByline(line.folded) !== undefined;
}

/** A line of nothing but names or themes, three or more. */
function isTagList(text: string): boolean {
  if (!text.includes(', ') || text.includes(': ')) return false;
  const parts = text.split(', ');
  return parts.length > 2 && parts.every((part) => isCapitalised(part) && part.split(' ').length <= 4);
}
