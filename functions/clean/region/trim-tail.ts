import type { Line } from '../lines/line.ts';
import { isKept, type Page, strike } from '../lines/page.ts';
import type { Region } from './find-region.ts';
import { speaks } from './judge-short-lines.ts';
import { isLastSentence } from './last-sentences.ts';

/** A longer line without a full stop may be a sentence that a paywall cut. */
const longestLabel = 10;

/** Strikes what cannot end an article: headings, names, the box about the author. */
export function trimTail(page: Page, region: Region): void {
  for (let index = region.last; index > region.first; index -= 1) {
    const line = page.lines[index] as Line;
    if (!isKept(page, index)) continue;
    if (speaks(line) || line.bullet || line.words > longestLabel) break;
    if (isLastSentence(page, { ...region, last: index })) break;
    strike(page, index, 'trailing', 'a label at the end');
  }
  strikeAuthorBox(page, region);
}

/** The name and at most two paragraphs about it. */
const boxLines = 3;
const nameWords = { least: 2, most: 6 };
/** A paragraph about the author names the author within this many first characters. */
const opening = 40;
const longestByline = 12;
/** A word that no name has: small, and longer than `de` or `van`. */
const smallWord = /(?:^| )\p{Ll}[\p{L}’'-]{3,}/u;

/** Strikes the box about the author at the end: a name on its own line, and the lines about that person. */
function strikeAuthorBox(page: Page, region: Region): void {
  const box: number[] = [];
  for (let index = region.last; index > region.first && box.length < boxLines; index -= 1) {
    if (!isKept(page, index)) continue;
    const about = page.lines[box[0] ?? -1];
    box.unshift(index);
    if (!about || !isAuthor(page, page.lines[index] as Line, about)) continue;
    for (const line of box) strike(page, line, 'author-box', 'a name and what is said of it, at the end');
    return;
  }
}

function isAuthor(page: Page, name: Line, about: Line): boolean {
  if (speaks(name) || name.bullet || name.words < nameWords.least || name.words > nameWords.most)
    return false;
  if (smallWord.test(name.text)) return false;
  const named = new Set(about.folded.slice(0, opening).split(/\P{L}+/u));
  const names = name.folded.match(/\p{L}{3,}/gu) ?? [];
  return names.some((word) => named.has(word)) && signs(page, name);
}

/** Whether the name signs the article: it stands in a byline, or on another line of its own. */
function signs(page: Page, name: Line): boolean {
  return page.lines.some((line, index) => {
    if (line === name || line.words > longestByline) return false;
    return (
      line.folded === name.folded ||
      (page.struck[index]?.kind === 'byline' && line.folded.includes(name.folded))
    );
  });
}
