import type { SourceProfile } from '../article/source-profile.ts';
import { type Byline, findByline } from './byline/find-byline.ts';
import { labelLine } from './lines/label-line.ts';
import type { Line } from './lines/line.ts';
import { type Page, strike, type Verdict } from './lines/page.ts';
import { endAtForm } from './region/end-at-form.ts';
import { extendRegion } from './region/extend-region.ts';
import { findEnd } from './region/find-end.ts';
import { findRegion, type Region } from './region/find-region.ts';
import { findTeasers } from './region/find-teasers.ts';
import { judgeShortLines } from './region/judge-short-lines.ts';
import { extendSentences } from './region/last-sentences.ts';
import { regionOf, spareArticle } from './region/spare-article.ts';
import { strikeNotes } from './region/strike-notes.ts';
import { trimTail } from './region/trim-tail.ts';
import { vocabularyOf } from './region/vocabulary.ts';
import { widenRegion } from './region/widen-region.ts';
import { recurrence } from './sources/build-profile.ts';
import { strikeCaptions } from './strike/strike-captions.ts';
import { strikeConsent } from './strike/strike-consent.ts';
import { strikeForms } from './strike/strike-forms.ts';
import { strikePullQuotes } from './strike/strike-pull-quotes.ts';
import { strikeLabels, strikeRepeats } from './strike/strike-repeats.ts';
import { strikeTitle } from './strike/strike-title.ts';
import { findTitle, type Headline } from './title/find-title.ts';

/** A page whose furniture is struck; `region` the lines of the text. */
export interface CleanedPage extends Page {
  title?: Headline | undefined;
  region?: Region | undefined;
  byline?: Byline | undefined;
}

/** What is known of a page besides its lines. */
export interface PageContext {
  /** The object's key, which may name the headline. */
  key?: string;
  profile?: SourceProfile | undefined;
  /** Headlines that are stated of the article beside its text. */
  titles?: readonly string[];
  /** By the number of a line, why the form of the file struck it. */
  struck?: ReadonlyMap<number, Verdict>;
  /** By their numbers, the lines that the form of the file knows to stand in the text. */
  article?: ReadonlySet<number> | undefined;
  /** The number of the line that the form of the file knows to be the headline. */
  headline?: number | undefined;
}

/** Strikes every line of a page that is not its article. */
export function cleanPage(
  lines: Line[],
  { key = '', profile, titles = [], struck, article = new Set(), headline }: PageContext = {},
): CleanedPage {
  const page: Page = { lines, struck: lines.map((line) => struck?.get(line.number) ?? labelLine(line)) };
  spareArticle(page, article);
  if (profile) strikeRecurring(page, profile);
  strikeForms(page);
  strikeConsent(page);
  strikeCaptions(page);
  strikeRepeats(page);
  spareArticle(page, article);
  const core = regionOf(page, article) ?? findCore(page);
  if (!core) return page;
  const vocabulary = vocabularyOf(page, core);
  const title = findTitle(page, core, vocabulary, { key, titles, headline });
  if (title) strikeTitle(page, title);
  const ended = endAtForm(page, { region: core, vocabulary }, title?.index ?? core.first);
  const region = widenRegion(page, ended.region, title?.index ?? -1, ended.vocabulary);
  strikeOutside(page, region);
  const byline = findByline(page, { title: title?.index, region });
  if (byline) strikeByline(page, byline);
  strikePullQuotes(page, region);
  strikeLabels(page, region);
  // Lists and data below the text are no headlines, and end it.
  judgeShortLines(page, { first: region.first, last: core.text });
  if (core.text === region.last) {
    strikeNotes(page, region);
    trimTail(page, region);
  }
  spareArticle(page, article);
  return { lines, struck: page.struck, region, title, byline };
}

/** The lines of the text, where it ends and its facts begin. */
type Core = Region & { text: number };

function findCore(page: Page): Core | undefined {
  const found = findRegion(page);
  if (!found) return undefined;
  const text = extendSentences(page, endText(page, found));
  const { first, last } = extendRegion(page, text);
  return { first, last, text: text.last };
}

/** Cuts what follows the article off a region. */
function endText(page: Page, { first, last }: Region): Region {
  const end = findEnd(page, { first, last });
  const teasers = findTeasers(page, first, end);
  // The headlines of teasers look like data: what was cut off is kept out.
  for (let index = teasers + 1; index <= end; index += 1)
    strike(page, index, 'teaser', 'headlines with summaries');
  return { first, last: teasers };
}

function strikeRecurring(page: Page, profile: SourceProfile): void {
  for (const [index, line] of page.lines.entries()) {
    const articles = recurrence(profile, line);
    if (articles !== undefined)
      page.struck[index] = {
        kind: 'recurring',
        rule: `in ${articles} of ${profile.articles} articles of the source`,
      };
  }
}

function strikeByline(page: Page, { first, last, evidence }: Byline): void {
  for (let index = first; index <= last; index++) strike(page, index, 'byline', evidence.join(', '));
}

function strikeOutside(page: Page, region: Region): void {
  for (const index of page.lines.keys()) {
    if (index < region.first) strike(page, index, 'outside', 'above the article');
    if (index > region.last) strike(page, index, 'outside', 'below the article');
  }
}
