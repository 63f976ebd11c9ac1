import type { TitleSource } from '../../article/title-source.ts';
import { describeLine, type Line } from '../lines/line.ts';
import type { Page } from '../lines/page.ts';
import type { Region } from '../region/find-region.ts';
import { type CutPart, cutHeadline } from './cut-headline.ts';
import { frames } from './frames.ts';
import { type ScoredTitle, scoreTitles, weighOf, whatSpokeFor } from './score-titles.ts';
import { searchTitle, type TitleHints } from './title-search.ts';

/** The headline of a page. */
export interface Headline {
  /** The line that it was read from. */
  index: number;
  /** Its own words. */
  line: Line;
  source: Exclude<TitleSource, 'first-sentence'>;
  /** What spoke for it, the strongest first. */
  evidence: string[];
  /** What stood beside it on its line. */
  cut: CutPart[];
  /** Whether only a part of its line is the headline, and the line is furniture otherwise. */
  isPart: boolean;
  /** The form of the file knows it: what is stated of the page is worded for others. */
  isSet?: true;
}

/** A headline needs evidence of at least this much; a copy or a standfirst of it has at most so much less. */
const least = 0.45;
const slack = 0.6;

/**
 * Finds the headline of a page by its evidence; `vocabulary` are the longer words of the first paragraphs. Undefined where
 * nothing is likely enough.
 */
export function findTitle(
  page: Page,
  core: Region,
  vocabulary: ReadonlySet<string>,
  hints: TitleHints,
): Headline | undefined {
  const set = page.lines.findIndex(({ number }) => number === hints.headline);
  if (set >= 0) return describeSet(page, set);
  const scored = scoreTitles(searchTitle(page, core, vocabulary, hints), least, slack);
  let best: ScoredTitle | undefined;
  for (const title of scored) if (title.score > (best?.score ?? 0)) best = title;
  if (!best) return undefined;
  const isStated = weighOf(best, 'stated beside the text') > 0;
  const chosen = isStated ? best : aboveStandfirst(aboveSignature(best, scored), scored);
  const bare = withoutFrame(chosen, scored);
  return describe(bare, page, bare !== chosen);
}

function describeSet(page: Page, index: number): Headline {
  const line = page.lines[index] as Line;
  const { text, cut } = cutHeadline(line.text, page);
  return {
    index,
    line: cut.length > 0 ? describeLine(text, line.number) : line,
    source: 'line',
    evidence: ['set as the headline of the page'],
    cut,
    isPart: false,
    isSet: true,
  };
}

function describe(title: ScoredTitle, page: Page, isRepeated: boolean): Headline {
  const { text, cut } = title.part ? { text: title.line.text, cut: [] } : cutHeadline(title.line.text, page);
  return {
    index: title.index,
    line: cut.length > 0 ? describeLine(text, title.line.number) : title.line,
    source: title.part ?? sourceOf(title, isRepeated, cut),
    evidence: whatSpokeFor(title),
    cut,
    isPart: title.part !== undefined,
  };
}

function sourceOf(title: ScoredTitle, isRepeated: boolean, cut: readonly CutPart[]): Headline['source'] {
  if (weighOf(title, 'named by the key or an address') > 0) return 'key';
  if (isRepeated || weighOf(title, 'printed more than once') > 0) return 'repeated';
  return cut.some(({ kind }) => kind === 'site-name') ? 'page-title' : 'line';
}

/**
 * A standfirst without a full stop looks like a headline. The headline is then at most `lines` lines above it, has
 * `words` at least, scores at most `slack` less, and shares at least this part of what the standfirst shares with the text.
 */
const standfirst = { lines: 6, words: 5, slack: 0.25, shared: 0.4, longer: 5 };

function aboveStandfirst(best: ScoredTitle, scored: readonly ScoredTitle[]): ScoredTitle {
  const isSigned = (title: ScoredTitle) => weighOf(title, 'above a date or a name') > 0;
  const above = scored.findLast(
    (title) =>
      title.index < best.index &&
      title.index >= best.index - standfirst.lines &&
      title.line.words >= standfirst.words &&
      weighOf(title, 'furniture') === 0 &&
      title.line.words <= best.line.words + standfirst.longer &&
      title.score >= best.score - standfirst.slack &&
      (isSigned(title) || !isSigned(best) || best.shared < title.shared * standfirst.shared) &&
      title.shared >= best.shared * standfirst.shared,
  );
  return above ?? best;
}

/** A signed headline is at most so many lines above what stands between it and the text, and scores at most so much less. */
const signature = { lines: 16, words: 4, slack: 0.5 };

/** What stands below the date or the names of a headline is a subheading, a caption or a note. */
function aboveSignature(best: ScoredTitle, scored: readonly ScoredTitle[]): ScoredTitle {
  const signed = (title: ScoredTitle) => weighOf(title, 'above a date or a name');
  if (signed(best) > 0 || weighOf(best, 'short, and the last breadcrumb') > 0) return best;
  const above = scored.findLast(
    (title) =>
      title.index < best.index &&
      title.index >= best.index - signature.lines &&
      title.line.words >= signature.words &&
      signed(title) > 0 &&
      title.shared > 0 &&
      weighOf(title, 'furniture') === 0 &&
      title.score >= best.score - signature.slack,
  );
  return above ?? best;
}

const ellipsis = /(?:…|\.\.\.)$/;

/** In letters: so much of a headline tells it from others. */
const shortestBeginning = 25;

/** Whether a title is the whole of one that a breadcrumb has, where it may be cut. */
function isWhole({ line }: ScoredTitle, { line: { folded, text }, part }: ScoredTitle): boolean {
  if (!ellipsis.test(text)) return part !== undefined && folded === line.folded;
  const beginning = line.folded.slice(0, shortestBeginning);
  return beginning.length === shortestBeginning && folded.includes(beginning) && !ellipsis.test(line.text);
}

/** The same headline on a line of its own, where the best one has a breadcrumb in front or a site name behind. */
function withoutFrame(best: ScoredTitle, scored: readonly ScoredTitle[]): ScoredTitle {
  const bare = scored.findLast(
    (title) =>
      title.index !== best.index &&
      title.part === undefined &&
      (frames(best.line, title.line) || isWhole(title, best)),
  );
  return bare ?? best;
}
