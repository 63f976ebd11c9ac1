import type { RemovalKind } from '../../article/removal-kind.ts';
import type { Line } from '../lines/line.ts';
import { isKept, isStruckAs, type Page } from '../lines/page.ts';

/** What may announce another article: a headline, and its summary below. */
export interface Teaser {
  /** Index of the line it begins at: what was struck above its headline belongs to it. */
  first: number;
  /** Index of its last line. */
  summary: number;
  /** Words of the summary. */
  words: number;
  /** Its summary is cut, or a section or an author stands above or below the headline: a section of a text has neither. */
  marked: boolean;
}

/** Above a summary stand its headline, and at most so many short lines in all: section, author, headline. */
const longestHeads = 3;
/** Words of a headline; a section is shorter. */
const headlineWords = { least: 3, most: 16 };
/** A longer paragraph is no summary. */
export const longestSummary = 45;
/** Words of a summary; from `cut` on it may be cut where the teaser's box ends. */
const summaryWords = { least: 8, cut: 20 };

/** What a page prints between teasers and seldom between sections of a text. */
const sections = new Set<RemovalKind>([
  'navigation',
  'tags',
  'share',
  'comment-count',
  'read-also',
  'related',
]);

/** The teasers that follow each other from a kept line on. */
export function readTeasers(page: Page, start: number, last: number): Teaser[] {
  const teasers: Teaser[] = [];
  if (!isKept(page, start)) return teasers;
  for (let from = start; from <= last; ) {
    const teaser = readTeaser(page, from, last);
    if (!teaser) break;
    teasers.push(teaser);
    from = teaser.summary + 1;
  }
  return teasers;
}

/** The short lines above a summary, and where the next line stands that is none. */
interface Heads {
  lines: Line[];
  /** A section's name was struck among them. */
  section: boolean;
  end: number;
}

function readHeads(page: Page, first: number, last: number): Heads {
  const heads: Heads = { lines: [], section: false, end: first };
  for (; heads.end <= last; heads.end += 1) {
    const line = page.lines[heads.end] as Line;
    if (!isKept(page, heads.end)) heads.section ||= isStruckAs(page, heads.end, sections);
    else if (isHead(line) && heads.lines.length < longestHeads) heads.lines.push(line);
    else break;
  }
  return heads;
}

function readTeaser(page: Page, first: number, last: number): Teaser | undefined {
  const { lines, section, end } = readHeads(page, first, last);
  const summary = page.lines[end];
  if (end > last || lines.length === 0 || !summary || !isSummary(summary)) return undefined;
  const several = lines.length > 1 || section;
  if (!several && (lines[0] as Line).words < headlineWords.least) return undefined;
  return { first, summary: end, words: summary.words, marked: several || !summary.sentence };
}

const secondSentence = /[.!?…]["”»’)]* +["“«‘(]?\p{Lu}/u;

function isHead({ bullet, text, words, sentence }: Line): boolean {
  if (bullet || words > headlineWords.most || /^\d+[.)]|[.:;,]$/.test(text)) return false;
  return !sentence || (/[?!]\W?$/.test(text) && !secondSentence.test(text));
}

function isSummary({ bullet, sentence, words }: Line): boolean {
  if (bullet || words < summaryWords.least || words > longestSummary) return false;
  return sentence || words >= summaryWords.cut;
}
