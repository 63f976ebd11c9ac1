import type { Author } from '../../article/article.ts';
import { isNewsAgency } from '../lines/agencies.ts';
import { isProse } from '../lines/measured-line.ts';
import type { Page } from '../lines/page.ts';
import type { Region } from '../region/find-region.ts';
import { NamesOfPage } from './names-of-page.ts';
import { type Found, readLine } from './read-line.ts';

/** The byline of a page, and the line where it stands. */
export interface Byline {
  text: string;
  authors: Author[];
  /** The first and the last of its lines. */
  first: number;
  last: number;
  /** What spoke for it. */
  evidence: string[];
}

/** Where headline and text stand. */
interface Place {
  title: number | undefined;
  region: Region;
}

/** What speaks for a line, by its weight: names alone are not enough, since menus and teasers have them too. */
const weights = {
  marked: 5,
  'dated line': 2,
  'beside a date': 1,
  'below the headline': 2,
  'near the text': 1,
  'signs the text': 2,
  'a role': 2,
  'said of below': 2,
  'printed again': 1,
  'several names': 1,
  'an agency': 1,
  'far from headline and end': -2,
} as const;
type Evidence = keyof typeof weights;

/** The least weight of a byline. */
const enough = 3;
/** In lines: how far from headline and text a byline may stand. */
const reach = { above: 8, into: 12, below: 30 };
/** In lines: so near to headline or text, a byline most likely belongs to them; a signature stands right below. */
const near = { above: 4, below: 3, signature: 2, agency: 4 };
/** In lines: from a byline to its date. */
const dateReach = 2;

interface Candidate extends Byline {
  weight: number;
  /** In lines, from the headline. */
  distance: number;
  /** Its line has the names and nothing else. */
  isBare: boolean;
}

/** Finds the people who wrote the article by what speaks for each line; undefined where nothing does. */
export function findByline(page: Page, place: Place): Byline | undefined {
  const { title, region } = place;
  const start = title ?? region.first;
  const names = new NamesOfPage(page.lines);
  const from = Math.max(0, Math.min(start, region.first) - reach.above);
  const to = Math.min(page.lines.length - 1, region.last + reach.below);
  const candidates: Candidate[] = [];
  for (let index = from; index <= to; index++) {
    const found = index === title ? undefined : readLine(page, index, names);
    const candidate = found && describe(page, { index, found, place, names });
    if (candidate && candidate.weight >= enough) addCandidate(page, candidates, candidate);
  }
  return candidates.reduce<Candidate | undefined>(
    (best, each) => (best && !isBetter(each, best) ? best : each),
    undefined,
  );
}

/** Adds a candidate, or its names to the one on the line above. */
function addCandidate(page: Page, candidates: Candidate[], next: Candidate): void {
  const above = candidates.at(-1);
  if (above && goesOn(page, above, next)) addTo(above, next);
  else candidates.push(next);
}

/** A mail address or a handle, which may stand below each name. */
const address = /^(?:\S+@\S+|@\S+)$/u;

/** Whether one more name stands on the next line, as the first did on its own. */
function goesOn({ lines }: Page, one: Candidate, next: Candidate): boolean {
  if (!one.isBare || !next.isBare) return false;
  const between = next.first - one.last - 1;
  return between === 0 || (between === 1 && address.test(lines[one.last + 1]?.text ?? ''));
}

function addTo(byline: Candidate, next: Candidate): void {
  byline.last = next.last;
  const known = new Set(byline.authors.map(({ name }) => name));
  // A name may be printed below its portrait as well.
  if (next.authors.every(({ name }) => known.has(name))) return;
  byline.text = `${byline.text}, ${next.text}`;
  byline.authors = [...byline.authors, ...next.authors];
}

function describe(
  page: Page,
  { index, found, place, names }: { index: number; found: Found; place: Place; names: NamesOfPage },
): Candidate {
  const { text, authors } = found.people;
  const evidence = weigh(page, index, { found, place, names });
  const weight = evidence.reduce((sum, name) => sum + weights[name], 0);
  return {
    text,
    authors,
    first: index,
    last: found.last ?? index,
    evidence,
    weight,
    isBare: !found.isMarked && !found.isDated && found.people.rest === '',
    distance: Math.abs(index - (place.title ?? place.region.first)),
  };
}

function isBetter(one: Candidate, other: Candidate): boolean {
  return one.weight > other.weight || (one.weight === other.weight && one.distance < other.distance);
}

function weigh(
  page: Page,
  index: number,
  { found, place: { title, region }, names }: { found: Found; place: Place; names: NamesOfPage },
): Evidence[] {
  const { isMarked, isDated } = found;
  const { authors } = found.people;
  const first = authors[0]?.name ?? '';
  const start = title ?? region.first;
  const evidence: [Evidence, boolean][] = [
    ['marked', isMarked],
    ['dated line', isDated],
    ['beside a date', !isDated && isBesideDate(page, index)],
    ['below the headline', index > start && isAboveText(page, start, index)],
    ['near the text', isNear(index, start, region)],
    [
      'signs the text',
      index > region.last && index <= region.last + signatureReach(first) && !isOutside(page, index),
    ],
    ['a role', !isMarked && authors.some(({ role }) => role !== undefined)],
    ['said of below', names.isDescribed(first)],
    ['printed again', names.isPrintedAgain(first)],
    ['several names', authors.length > 1],
    ['an agency', isNewsAgency(first)],
    ['far from headline and end', isMarked && !isNear(index, start, region)],
  ];
  return evidence.filter(([, holds]) => holds).map(([name]) => name);
}

/** What a page has outside the element of its article is what the article is tagged with, if nothing says otherwise. */
function isOutside({ struck }: Page, index: number): boolean {
  return struck[index]?.rule === "not in the article's element";
}

/** A person signs right below the text, an agency below its links as well. */
function signatureReach(name: string): number {
  return isNewsAgency(name) ? near.agency : near.signature;
}

/** Between headline and text: one paragraph above it at most, the standfirst. */
function isAboveText({ lines, struck }: Page, start: number, index: number): boolean {
  const between = lines
    .slice(start + 1, index)
    .filter((line, at) => !struck[start + 1 + at] && isProse(line));
  const isHeader = struck[index]?.kind === 'header' && index > start + 1;
  return index - start <= reach.into && (between.length <= 1 || isHeader);
}

function isBesideDate(page: Page, index: number): boolean {
  for (let at = index - dateReach; at <= index + dateReach; at++)
    if (page.struck[at]?.kind === 'date-line') return true;
  return false;
}

function isNear(index: number, start: number, { first, last }: Region): boolean {
  return (
    (index >= start - near.above && index <= first + reach.into) ||
    (index > last && index <= last + near.below)
  );
}
