import type { Dateline, Removal } from '../../article/article.ts';
import type { RemovalKind } from '../../article/removal-kind.ts';
import type { CleanedPage } from '../clean-page.ts';
import { cutTail } from '../lines/cut-tail.ts';
import type { Line } from '../lines/line.ts';
import { parseDateline } from '../lines/parse-dateline.ts';
import type { Headline } from '../title/find-title.ts';

/** What is left of a page, and what was taken out of it, in reading order. */
interface ReadBody {
  body: string[];
  /** Of each paragraph, the lines of the text that it was made of. */
  lines: number[][];
  removed: Removal[];
  dateline?: Dateline;
  truncated: boolean;
}

/** A dateline opens the text: it is looked for in this many paragraphs. */
const datelineReach = 3;

/** Reads body and removals off a cleaned page, without the headline; an opening dateline becomes a field. */
export function readBody(page: CleanedPage): ReadBody {
  const read: ReadBody = { body: [], lines: [], removed: [], truncated: isTruncated(page) };
  for (const [index, line] of page.lines.entries()) {
    const verdict = page.struck[index];
    if (index === page.title?.index && !page.title.isPart) strikeBeside(read, line, page.title);
    else if (verdict) strikeLine(read, line, verdict.kind, verdict.rule);
    else keepLine(read, line);
  }
  return read;
}

/** What stood beside the headline on its line. */
function strikeBeside(read: ReadBody, line: Line, { cut }: Headline): void {
  for (const part of cut) read.removed.push({ line: line.number, ...placeOf(line), ...part });
}

/** The lines of the text that a line was made of: several, if it is a wrapped paragraph. */
export function linesOf({ number, last }: Line): number[] {
  if (last === number) return [number];
  return Array.from({ length: last - number + 1 }, (_, index) => number + index);
}

function placeOf(line: Line): Pick<Removal, 'lines'> {
  return line.last === line.number ? {} : { lines: linesOf(line) };
}

function strikeLine(read: ReadBody, line: Line, kind: RemovalKind, rule: string): void {
  if (kind === 'dateline') setDateline(read, line.text);
  const { number, last, text } = line;
  read.removed.push(
    last === number
      ? { line: number, kind, rule, text }
      : { line: number, lines: linesOf(line), kind, rule, text },
  );
}

function keepLine(read: ReadBody, line: Line): void {
  const { text, cut } = cutTail(line);
  const opening = read.body.length < datelineReach ? setDateline(read, text) : '';
  if (opening !== '')
    read.removed.push({
      line: line.number,
      ...placeOf(line),
      kind: 'dateline',
      rule: 'opens a paragraph',
      text: opening,
    });
  const paragraph = text.slice(opening.length).trim();
  if (paragraph !== '') {
    read.body.push(paragraph);
    read.lines.push(linesOf(line));
  }
  for (const piece of cut) read.removed.push({ line: line.number, ...placeOf(line), ...piece });
}

/** Takes the first dateline of a text as the article's and returns how it was written; empty if there is none. */
function setDateline(read: ReadBody, text: string): string {
  if (read.dateline) return '';
  const found = parseDateline(text);
  if (!found) return '';
  const { length, ...dateline } = found;
  read.dateline = dateline;
  return text.slice(0, length);
}

/** A pitch at most this many lines below the last paragraph explains why that paragraph was cut. */
const pitchReach = 8;
const pitches = new Set<RemovalKind>(['subscription', 'newsletter']);

/** Whether a paywall cut the text: its last line is an unfinished sentence, and a pitch follows. */
function isTruncated(page: CleanedPage): boolean {
  const last = page.struck.lastIndexOf(undefined);
  const line = page.lines[last];
  if (!line || (line.sentence && !/(?:\.\.\.|…)\W*$/.test(line.text))) return false;
  return page.struck
    .slice(last + 1, last + 1 + pitchReach)
    .some((verdict) => verdict !== undefined && pitches.has(verdict.kind));
}
