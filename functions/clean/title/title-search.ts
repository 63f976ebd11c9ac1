import type { RemovalKind } from '../../article/removal-kind.ts';
import { isLetterOrDigit, signs } from '../lines/characters.ts';
import { fold } from '../lines/fold.ts';
import { describeLine, type Line } from '../lines/line.ts';
import { mayHave } from '../lines/measured-line.ts';
import type { Page } from '../lines/page.ts';
import type { Region } from '../region/find-region.ts';
import { cutHeadline, cutSiteName } from './cut-headline.ts';
import { cutCrumb } from './cut-piece.ts';
import { leadOf } from './lead-words.ts';
import { readSlugs, type Slug } from './read-slugs.ts';

/** What the evidence needs to know of a page. */
export interface TitleSearch {
  page: Page;
  /** The running text, as far as it is known without the headline. */
  core: Region;
  /** How the telling words of the first paragraphs begin. */
  lead: ReadonlySet<string>;
  /** The lines of bylines. */
  bylines: readonly number[];
  /** The lines that name the site: copyright, newsletter, terms. */
  notes: readonly number[];
  /** Lines that stand behind a headline too, as `printedAs` gives them: the names of the site. */
  siteNames: ReadonlySet<string>;
  /** Words of the object's key, and of addresses on the page. */
  slugs: readonly Slug[];
  /** Headlines that are stated of the article, as `printedAs` gives them. */
  stated: ReadonlySet<string>;
  /** The last sections of breadcrumbs, as `printedAs` gives them. */
  crumbs: ReadonlySet<string>;
  /** Where each short line is printed, by `printedAs`. */
  printings: ReadonlyMap<string, readonly number[]>;
}

/** What may name the headline of a page besides its lines. */
export interface TitleHints {
  /** The object's. */
  key: string;
  /** What is stated of the article beside its text. */
  titles: readonly string[];
  /** The number of the line that is known to be the headline. */
  headline?: number | undefined;
}

/** Prepares the search for the headline of a page. */
export function searchTitle(
  page: Page,
  core: Region,
  vocabulary: ReadonlySet<string>,
  { key, titles }: TitleHints,
): TitleSearch {
  const printings = findPrintings(page);
  return {
    page,
    core,
    lead: leadOf(vocabulary),
    bylines: findKinds(page, byline),
    notes: findKinds(page, naming),
    slugs: readSlugs(page, key),
    stated: new Set(titles.flatMap((title) => [title, cutHeadline(title, page).text].map(statedAs))),
    printings,
    siteNames: findSiteNames(page, core, printings),
    crumbs: findCrumbs(page, core),
  };
}

const byline = new Set<RemovalKind>(['byline']);
const naming = new Set<RemovalKind>(['legal', 'newsletter', 'subscription']);

function findKinds({ struck }: Page, kinds: ReadonlySet<RemovalKind>): number[] {
  const found: number[] = [];
  for (let index = 0; index < struck.length; index += 1) {
    const kind = struck[index]?.kind;
    if (kind !== undefined && kinds.has(kind)) found.push(index);
  }
  return found;
}

const crumbs = new Set<RemovalKind>(['breadcrumb', 'navigation']);

function findCrumbs({ lines, struck }: Page, core: Region): Set<string> {
  const found = new Set<string>();
  for (let index = 0; index < core.first; index += 1) {
    const kind = struck[index]?.kind;
    const last = kind !== undefined && crumbs.has(kind) ? cutCrumb((lines[index] as Line).text) : undefined;
    if (last !== undefined) found.add(foldedAs(last));
  }
  return found;
}

/** In words: longer lines are paragraphs, and shorter ones labels. */
const printed = { least: 2, most: 32 };

function findPrintings({ lines }: Page): Map<string, number[]> {
  const printings = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (line.words > printed.most || line.words < printed.least) continue;
    const words = printedAs(line);
    const found = printings.get(words);
    if (found) found.push(index);
    else printings.set(words, [index]);
  }
  return printings;
}

/** In lines: a title with the site's name behind it stands above the text or opens it. */
const reach = 3;

/** The names behind headlines that no other line has for itself: what is in front of a headline may be the site as well. */
function findSiteNames(
  page: Page,
  core: Region,
  printings: ReadonlyMap<string, readonly number[]>,
): Set<string> {
  const names = new Set<string>();
  for (const [index, line] of page.lines.slice(0, core.first + reach).entries()) {
    if (line.words > printed.most || page.struck[index] !== undefined || !isFramed(line)) continue;
    const found = cutSiteName(line.text, page);
    if (!found || !printings.has(foldedAs(found.cut.text)) || printings.has(foldedAs(found.text))) continue;
    names.add(foldedAs(found.cut.text));
  }
  return names;
}

const framed = /[|｜·•]|\s[-–—]\s/;

function isFramed(line: Line): boolean {
  return mayHave(line, signs.separator) && framed.test(line.text);
}

/** A line without its last mark, folded: copies of a headline have another one, or none. */
export function printedAs({ folded }: Line): string {
  return withoutLastMark(folded);
}

/** Of a statement as of a line: no more than the beginning of a long one. */
function statedAs(title: string): string {
  return printedAs(describeLine(title, 1));
}

function foldedAs(text: string): string {
  return withoutLastMark(fold(text));
}

function withoutLastMark(folded: string): string {
  let end = folded.length;
  for (let count = 0; count < marksAtEnd && end > 0; count += 1) {
    const unit = folded.charCodeAt(end - 1);
    if (isLetterOrDigit(unit)) break;
    if (isSurrogate(unit)) return folded.replace(lastMarks, '');
    end -= 1;
  }
  return folded.slice(0, end);
}

const marksAtEnd = 3;
const lastMarks = /[^\p{L}\p{N}]{1,3}$/u;

/** Half of a character, of which a table of units does not tell what it is. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
