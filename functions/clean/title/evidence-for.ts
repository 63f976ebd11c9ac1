import { letterRuns } from '../lines/characters.ts';
import type { Line } from '../lines/line.ts';
import type { Region } from '../region/find-region.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { nearTop } from './near-top.ts';
import { below, isKicker, isName, shortestStandfirst } from './neighbours.ts';
import { printedAs, type TitleSearch } from './title-search.ts';

/** The name of the file or of an address says most. */
export const slugWeight = 1.2;

/** A line that says what is stated beside the text is the headline, whatever speaks for another one. */
export const statedWeight = 3;

/** What speaks for a headline; what costs most to see comes last. */
export const forTitles: readonly Evidence[] = [
  { name: 'the text repeats its words', weight: 1, measure: ({ shared }) => shared },
  { name: 'as long as headlines are', weight: 0.5, measure: ({ line }) => lengthOf(line) },
  { name: 'at the top of the page', weight: 0.8, measure: nearTop },
  { name: 'printed more than once', weight: 0.5, measure: isPrintedTwice },
  {
    name: 'short, and the last breadcrumb',
    weight: 0.5,
    measure: endsBreadcrumb,
  },
  {
    name: 'right above the text',
    weight: 0.15,
    measure: ({ index }, { page, core }) => Number(below(page, index) === core.first),
  },
  { name: 'above a date or a name', weight: 0.4, measure: ({ signed }) => signed },
  { name: 'above a standfirst', weight: 0.4, measure: leadsStandfirst },
  {
    name: 'stated beside the text',
    weight: statedWeight,
    measure: ({ line }, { stated }) => Number(stated.size > 0 && stated.has(printedAs(line))),
  },
  { name: 'named by the key or an address', weight: slugWeight, measure: sharedWithSlug },
];

/** In letters and in words: slug and headline agree from here on. */
const slug = { shortestWord: 3, fewestWords: 3, leastAlike: 0.5 };

/** In words: names of sites are shorter, and files are named after them as well. */
const longerThanSites = 6;

function sharedWithSlug({ line, shared }: Candidate, { slugs }: TitleSearch): number {
  if (slugs.length === 0 || (shared === 0 && line.words < longerThanSites)) return 0;
  const words = new Set(letterRuns(line.folded, slug.shortestWord));
  const alike = slugs.map((named) => {
    const shared = [...named].filter((word) => words.has(word)).length;
    return shared < slug.fewestWords ? 0 : (2 * shared) / (named.size + words.size);
  });
  const best = Math.max(...alike);
  return best < slug.leastAlike ? 0 : best;
}

/** In lines: how far above a headline the list of a breadcrumb ends. */
const crumbWithin = 3;

/** A short headline below the breadcrumb that ends in it: on one line, or as a list. */
function endsBreadcrumb({ index, line, part }: Candidate, { page, crumbs, printings }: TitleSearch): number {
  if (part || line.bullet || line.words >= usual.least) return 0;
  const printed = printedAs(line);
  if (crumbs.has(printed)) return 1;
  // A line may be printed thousands of times: only the lines right above are looked at.
  const above = page.lines.slice(Math.max(0, index - crumbWithin), index);
  return Number(printings.has(printed) && above.some((near) => near.bullet && printedAs(near) === printed));
}

/** In letters: shorter lines are sections, which menus repeat. */
const shortestRepeated = 10;
/** In words: lines of a table of contents, which the text repeats as subheadings. */
const entry = { least: 3, most: 20 };

function isPrintedTwice(candidate: Candidate, search: TitleSearch): number {
  const { index, line } = candidate;
  const printed = printedAs(line);
  if (printed.length < shortestRepeated) return 0;
  const others = (search.printings.get(printed) ?? []).filter((other) => other !== index);
  if (others.length === 0 || ![index, ...others].every((at) => standsAlone(search, at, printed))) return 0;
  // Buttons are printed more than once as well: a headline shares words with the text.
  return candidate.telling;
}

/** Whether no neighbour is printed more than once as well: menus and tables of contents repeat as a whole. */
function standsAlone({ page, printings }: TitleSearch, index: number, printed: string): boolean {
  return [index - 1, index + 1].every((near) => {
    const line = page.lines[near];
    if (!line || line.words < entry.least || line.words > entry.most) return true;
    const other = printedAs(line);
    return other === printed || (printings.get(other)?.length ?? 0) < 2;
  });
}

function leadsStandfirst({ index, line }: Candidate, { page, core }: TitleSearch): number {
  const next = below(page, index);
  const found = page.lines[next];
  if (!found) return 0;
  if (isStandfirst(found, line)) return Number(isAt(next, index, core) && !isKicker(line, found));
  const second = below(page, next);
  const other = page.lines[second];
  return Number(
    other !== undefined && isAt(second, index, core) && isStandfirst(other, line) && isName(found),
  );
}

function isAt(index: number, title: number, core: Region): boolean {
  return index < core.first && index <= title + standfirstWithin;
}

function isStandfirst({ bullet, text, words }: Line, title: Line): boolean {
  return !bullet && words >= Math.max(shortestStandfirst, title.words + 1) && !text.endsWith(':');
}

/** In lines. */
const standfirstWithin = 4;

/** In words: most headlines are as long; a few words may be a section. */
const usual = { short: 3, least: 5, long: 17 };

function lengthOf({ words }: Line): number {
  if (words >= usual.long) return 0.6;
  return Math.max(0, Math.min(1, (words - usual.short + 1) / (usual.least - usual.short + 1)));
}
