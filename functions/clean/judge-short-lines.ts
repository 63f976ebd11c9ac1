import type { Region } from './find-region.ts';
import type { Line } from './line.ts';
import { type Page, strike } from './page.ts';

const T = (k: string) => process.env[k] === undefined;

/** Inside the article, keeps subheadings and lists and strikes what is left of menus, teasers and bylines. */
export function judgeShortLines(page: Page, region: Region): void {
  let run: number[] = [];
  let after: string | undefined;
  for (let index = region.first; index <= region.last + 1; index += 1) {
    const line = page.lines[index];
    if (line && index <= region.last) {
      if (page.struck[index]) {
        after = page.struck[index]?.heads ? page.struck[index]?.kind : undefined;
        continue;
      }
      if (!isProse(line)) {
        run.push(index);
        continue;
      }
    }
    if (run.length > 0) judgeRun(page, run, after, index > region.last ? undefined : line);
    run = [];
    after = undefined;
  }
}

export function isProse(line: Line): boolean {
  return line.words >= 20 || (line.sentence && line.words >= 5) || /:$/.test(line.text);
}

const headerKinds = new Set(['date-line', 'byline', 'share', 'author-box', 'comment-count', 'comment-form', 'subscription', 'newsletter', 'follow-us']);

function judgeRun(page: Page, run: number[], after: string | undefined, next: Line | undefined): void {
  const lines = run.map((i) => page.lines[i] as Line);
  if (after === 'related' || after === 'read-also') {
    for (const i of next ? run.slice(0, -1) : run) strike(page, i, 'teaser', 'under a related heading');
    return;
  }
  if (T('R2')) for (const i of run) {
    const following = page.struck[i + 1];
    const line = page.lines[i] as Line;
    if (following && headerKinds.has(following.kind) && !line.bullet && line.words <= 8) strike(page, i, 'header', `above a ${following.kind}`);
  }
  if (T('R4')) {
    const above = page.lines[(run[0] as number) - 1];
    const headlines = lines.filter((l) => /^.{3,45}(?::| –| -) \S/.test(l.text) || l.text.endsWith('?'));
    if (next && lines.every((l) => l.bullet && !l.text.endsWith('.') && l.words >= 5 && !/[;,]$/.test(l.text)) && headlines.length * 2 >= lines.length && above?.sentence)
      for (const i of run) strike(page, i, 'teaser', 'bulleted headlines between paragraphs');
  }
  if (T('R6') && run.length >= 3 && lines.every((l) => !l.bullet)) {
    const words = lines.reduce((sum, l) => sum + l.words, 0) / lines.length;
    if (words >= 4) for (const i of next ? run.slice(0, -1) : run) strike(page, i, 'teaser', 'headlines between paragraphs');
  }
  if (T('R5')) for (const i of run) if (/^(?:>>|»|→|▶|►|➤|>)/.test((page.lines[i] as Line).text) && (page.lines[i] as Line).words >= 5) strike(page, i, 'read-also', 'arrow');
}

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
  if (T('TB')) strikeAuthorBox(page, region);
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
