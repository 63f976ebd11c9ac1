import type { CleanedCopy } from '../../article/article.ts';
import { detachText } from '../../words/detach-text.ts';
import { findSpellings } from '../../words/find-spellings.ts';
import { maxIndexedWords } from '../../words/indexed-words.ts';
import { prefixStems } from '../../words/prefix-stems.ts';
import { stemsOf, stemWord } from '../../words/stem.ts';
import type { Snippet } from './search-query.ts';
import { type Term, type TextQuery, wordsOf } from './text-query.ts';

/** About two lines on a page, in UTF-16 units. */
const snippetLength = 240;
/** The part of the snippet before the first word that was found. */
const leadLength = 60;

/** The words of a query, as they occur in a text of some language. */
interface Wanted {
  stems: Set<string>;
  prefixes: string[];
}

interface Range {
  start: number;
  end: number;
}

/** A word of a paragraph: its stem, and whether it is one of those that are counted as indexed. */
export interface StemmedWord extends Range {
  stem: string;
  isCounted: boolean;
}

/** The words of a paragraph and their other spellings, in the order in which they are found. */
export function* stemParagraph(paragraph: string, language: string): Generator<StemmedWord> {
  for (const { word, kind, start, end } of findSpellings(paragraph))
    yield { start, end, stem: stemWord(word, language), isCounted: kind === 'word' };
}

/**
 * The stretch of the body with the most different words of the query, cut between words; the body's beginning if it has
 * none of them. Undefined for an article without a body. Who makes many snippets of one text gives its words.
 */
export function makeSnippet(
  copy: Pick<CleanedCopy, 'body'>,
  text: TextQuery,
  language: string,
  languages: number,
  wordsOf = (paragraph: string): Iterable<StemmedWord> => stemParagraph(paragraph, language),
): Snippet | undefined {
  const wanted = wantedWords(text, languages);
  const [opening] = copy.body;
  if (opening === undefined) return undefined;
  let best: { paragraph: string; found: StemmedWord[] } = { paragraph: opening, found: [] };
  let most = 0;
  // Only the indexed words: a paragraph of millions of words would take seconds.
  const budget = { words: maxIndexedWords };
  for (const paragraph of copy.body) {
    if (budget.words === 0) break;
    const found = findWords(wordsOf(paragraph), wanted, budget);
    const count = countWords(found);
    if (count > most) [best, most] = [{ paragraph, found }, count];
  }
  return cut(best.paragraph, best.found);
}

function wantedWords({ all }: TextQuery, languages: number): Wanted {
  const wanted: Wanted = { stems: new Set(), prefixes: [] };
  for (const term of all.flat()) {
    if (term.kind === 'prefix') wanted.prefixes.push(term.prefix);
    for (const stem of stemsOfTerm(term, languages)) wanted.stems.add(stem);
  }
  return wanted;
}

function stemsOfTerm(term: Term, languages: number): string[] {
  if (term.kind === 'prefix') return prefixStems(term.prefix, languages);
  return wordsOf(term).flatMap((word) => stemsOf(word, languages));
}

/** The wanted ones among the words of a paragraph, in order; reads no more words than the budget has left. */
function findWords(
  words: Iterable<StemmedWord>,
  { stems, prefixes }: Wanted,
  budget: { words: number },
): StemmedWord[] {
  const found: StemmedWord[] = [];
  for (const word of words) {
    if (budget.words === 0) break;
    if (word.isCounted) budget.words--;
    const { stem } = word;
    if (stems.has(stem) || prefixes.some((prefix) => stem.startsWith(prefix))) found.push(word);
  }
  return found.sort((a, b) => a.start - b.start);
}

function countWords(found: readonly { stem: string }[]): number {
  return new Set(found.map(({ stem }) => stem)).size;
}

function cut(paragraph: string, found: readonly Range[]): Snippet {
  const from = beginAtWord(paragraph, (found[0]?.start ?? 0) - leadLength);
  const to = endAtWord(paragraph, from + snippetLength);
  const opening = from > 0 ? '… ' : '';
  const shift = opening.length - from;
  return {
    text: detachText(`${opening}${paragraph.slice(from, to)}${to < paragraph.length ? ' …' : ''}`),
    highlights: joinOverlaps(found.filter(({ start, end }) => start >= from && end <= to)).map(
      ({ start, end }) => ({ start: start + shift, end: end + shift }),
    ),
  };
}

/** Joins overlapping ranges: in scripts without spaces, pairs of characters overlap. */
function joinOverlaps(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function beginAtWord(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + leadLength ? wholeCharacter(text, at) : space + 1;
}

function endAtWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - leadLength ? space : wholeCharacter(text, at);
}

/** Moves a cut in text without spaces so that no character is halved. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
