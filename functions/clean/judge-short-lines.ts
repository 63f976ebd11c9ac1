import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { strike } from './page.ts';
import type { Region } from './find-region.ts';

const longestHeading = 16;

/** Inside the article, keeps subheadings and lists and strikes what is left of menus, teasers and captions. */
export function judgeShortLines(page: Page, region: Region): void {
  let run: number[] = [];
  let after: string | undefined;
  for (let index = region.first; index <= region.last + 1; index += 1) {
    const line = page.lines[index];
    if (line && index <= region.last) {
      if (page.struck[index]) {
        after = page.struck[index]?.kind;
        continue;
      }
      if (!isProse(line)) {
        run.push(index);
        continue;
      }
    }
    if (run.length > 0) judgeRun(page, run, after);
    run = [];
    after = undefined;
  }
}

export function isProse(line: Line): boolean {
  return line.words >= 20 || (line.sentence && line.words >= 5) || /:$/.test(line.text);
}

function judgeRun(page: Page, run: number[], after: string | undefined): void {
  if (after === 'related' || after === 'read-also') {
    for (const i of run.slice(0, -1)) strike(page, i, 'teaser', 'under a related heading');
    return;
  }
}
