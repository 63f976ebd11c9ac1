import type { Region } from './find-region.ts';
import type { Line } from './line.ts';
import { type Page, strike } from './page.ts';

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
  for (const i of run) {
    const following = page.struck[i + 1];
    const line = page.lines[i] as Line;
    if (following && headerKinds.has(following.kind) && !line.bullet && line.words <= 8) strike(page, i, 'header', `above a ${following.kind}`);
  }
  {
    const above = page.lines[(run[0] as number) - 1];
    const headlines = lines.filter((l) => /^.{3,45}(?::| –| -) \S/.test(l.text) || l.text.endsWith('?'));
    if (next && lines.every((l) => l.bullet && !l.text.endsWith('.') && l.words >= 5 && !/[;,]$/.test(l.text)) && headlines.length * 2 >= lines.length && above?.sentence)
      for (const i of run) strike(page, i, 'teaser', 'bulleted headlines between paragraphs');
  }
  if (run.length >= 3 && lines.every((l) => !l.bullet)) {
    const words = lines.reduce((sum, l) => sum + l.words, 0) / lines.length;
    if (words >= 4) for (const i of next ? run.slice(0, -1) : run) strike(page, i, 'teaser', 'headlines between paragraphs');
  }
  for (const i of run) if (/^(?:>>|»|→|▶|►|➤|>)/.test((page.lines[i] as Line).text) && (page.lines[i] as Line).words >= 5) strike(page, i, 'read-also', 'arrow');
}
