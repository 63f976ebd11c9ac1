import type { Region } from './find-region.ts';
import { isProse } from './judge-short-lines.ts';
import type { Line } from './line.ts';
import { type Page, strike } from './page.ts';

/** Takes off the end what cannot end an article: headings, names, the box about the author. */
export function trimTail(page: Page, region: Region): void {
  let index = region.last;
  while (index > region.first) {
    const line = page.lines[index] as Line;
    if (!page.struck[index]) {
      if (isProse(line) || line.bullet || line.words > 10) break;
      strike(page, index, 'trailing', 'a label at the end');
    }
    index -= 1;
  }
  strikeAuthorBox(page, region);
}

/** Whether the name signs the article: it also stands above the text, or twice on lines of its own. */
function signs(page: Page, name: Line): boolean {
  const key = name.folded;
  return page.lines.some((line, index) => line !== name && (line.folded === key || (line.words <= 12 && page.struck[index]?.kind === 'byline' && line.folded.includes(key))));
}

const boxReach = 6;

/** A name on a line of its own, and the lines after it, to the end, that speak of that name. */
function strikeAuthorBox(page: Page, region: Region): void {
  const kept: number[] = [];
  for (let i = region.last; i > region.first && kept.length < boxReach; i -= 1) if (!page.struck[i]) kept.push(i);
  for (const [position, i] of kept.entries()) {
    const line = page.lines[i] as Line;
    if (position === 0 || position > 2 || isProse(line) || line.bullet || line.words > 6 || line.words < 2) continue;
    const names = line.folded.match(/[\p{L}]{3,}/gu) ?? [];
    const below = page.lines[kept[position - 1] as number] as Line;
    const start = below.folded.slice(0, 40);
    if (!signs(page, line)) continue;
    if (names.some((name) => new RegExp(`(?:^|[^\\p{L}])${name}`, 'u').test(start)) && /^[\p{L}.]+ ?\p{Lu}/u.test(line.text)) {
      for (const b of kept.slice(0, position + 1)) strike(page, b, 'author-box', 'a name and what is said of it, at the end');
      return;
    }
  }
}
