import type { RemovalKind } from '../../article/removal-kind.ts';
import type { Line } from '../lines/line.ts';
import { type Page, strike } from '../lines/page.ts';
import type { Region } from './find-region.ts';
import { type Article, isTeaserRun, readArticle } from './is-teaser-run.ts';

/** Short lines of the article without a paragraph between them. */
interface Run {
  indices: number[];
  lines: Line[];
  /** The kind of the heading they stand under, if it is furniture's. */
  under: RemovalKind | undefined;
  /** A paragraph of the article follows: the last line may be its subheading. */
  resumes: boolean;
}

/** Inside the article, keeps subheadings and lists; strikes what is left of menus, teasers and bylines. */
export function judgeShortLines(page: Page, region: Region): void {
  let article: Article | undefined;
  const readOnce = (): Article => {
    article ??= readArticle(page, region);
    return article;
  };
  for (const run of findRuns(page, region)) {
    const rule = teaserRule(page, run, readOnce);
    if (rule === undefined) for (const index of run.indices) judgeLine(page, index);
    else strikeTeasers(page, run, rule);
  }
}

/** The rule that makes a run teasers; undefined if it is none. */
function teaserRule(page: Page, run: Run, readOnce: () => Article): string | undefined {
  if (run.under === 'related' || run.under === 'read-also') return 'under a heading of teasers';
  if (isTeaserList(page, run)) return 'headlines in a list';
  const introduced = page.lines[(run.indices[0] as number) - 1]?.text.endsWith(':');
  return !introduced && isTeaserRun(run.lines, readOnce) ? 'headlines between paragraphs' : undefined;
}

/** A line without a bullet right above a paragraph is its subheading. */
function strikeTeasers(page: Page, { indices, lines, resumes }: Run, rule: string): void {
  const subheading = resumes && !lines.at(-1)?.bullet;
  for (const index of subheading ? indices.slice(0, -1) : indices) strike(page, index, 'teaser', rule);
}

function findRuns(page: Page, region: Region): Run[] {
  const runs: Run[] = [];
  let run: Run = { indices: [], lines: [], under: undefined, resumes: true };
  for (let index = region.first; index <= region.last; index += 1) {
    const line = page.lines[index] as Line;
    const verdict = page.struck[index];
    if (verdict) run.under = verdict.heads ? verdict.kind : undefined;
    else if (speaks(line)) {
      runs.push(run);
      run = { indices: [], lines: [], under: undefined, resumes: true };
    } else {
      run.indices.push(index);
      run.lines.push(line);
    }
  }
  return [...runs, { ...run, resumes: false }].filter(({ indices }) => indices.length > 0);
}

/** A paragraph, a sentence, or the words that introduce a list. */
export function speaks(line: Line): boolean {
  return line.words >= 20 || (line.sentence && line.words >= 5) || line.text.endsWith(':');
}

/** A headline has at least this many words; a label, on average, fewer. */
const shortestHeadline = 5;
/** A single bullet under a label proves nothing. */
const fewestListed = 2;
/** Kicker and headline, or a question. */
const headline = /^.{3,45}(?::| –| -) \S|\?$/;

/** Bullets right below a full stop that read like headlines: no line above introduces them as a list. */
function isTeaserList(page: Page, { indices, lines, resumes }: Run): boolean {
  const above = (indices[0] as number) - 1;
  if (!resumes || !page.lines[above]?.sentence) return false;
  const listed = lines[0]?.bullet ? lines : lines.slice(1);
  const bare = listed.every(
    ({ bullet, words, text }) => bullet && words >= shortestHeadline && !/[.;,]$/.test(text),
  );
  return (
    bare &&
    listed.filter(({ text }) => headline.test(text)).length * 2 >= Math.max(listed.length, fewestListed)
  );
}

/** What follows a name or a section, not a subheading. */
const below = new Set<RemovalKind>([
  'date-line',
  'byline',
  'share',
  'author-box',
  'comment-count',
  'comment-form',
  'subscription',
  'newsletter',
  'follow-us',
]);
const longestName = 8;
const arrow = /^(?:>>?|»|→|▶|►|➤)/;

function judgeLine(page: Page, index: number): void {
  const line = page.lines[index] as Line;
  const next = page.struck[index + 1]?.kind;
  if (next !== undefined && below.has(next) && !line.bullet && !line.sentence && line.words <= longestName)
    strike(page, index, 'header', `above a ${next}`);
  if (arrow.test(line.text) && line.words >= shortestHeadline)
    strike(page, index, 'read-also', 'an arrow and a headline');
}
