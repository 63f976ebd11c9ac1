import { type Candidate, listCandidates } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { againstTitles } from './evidence-against.ts';
import { forTitles, slugWeight, statedWeight } from './evidence-for.ts';
import type { TitleSearch } from './title-search.ts';

/** A candidate with the evidence for and against it. */
export interface ScoredTitle extends Pick<Candidate, 'index' | 'line' | 'part'> {
  /** As the candidate has it. */
  shared: number;
  score: number;
  /** What each piece of evidence adds, in the order of the table. */
  values: readonly number[];
}

/** All evidence: what speaks against a line costs less to see, so that it comes first. */
const evidence = [...againstTitles, ...forTitles];

/** What the rest of the evidence can add at most, at each place of the table. */
const remaining = evidence.map((_, place) =>
  evidence.slice(place).reduce((sum, { weight }) => sum + Math.max(0, weight), 0),
);

/**
 * What may be the headline of a page, each with its evidence, from top to bottom. Lines that score less than `least`, or
 * `slack` less than one above them, are left out.
 */
export function scoreTitles(search: TitleSearch, least: number, slack: number): ScoredTitle[] {
  const titles: ScoredTitle[] = [];
  let floor = least;
  for (const candidate of listCandidates(search)) {
    const title = weigh(candidate, search, floor);
    if (!title || isSubheading(title)) continue;
    titles.push(title);
    floor = Math.max(floor, title.score - slack);
  }
  return titles;
}

const statedPlace = evidence.findIndex(({ weight }) => weight === statedWeight);

/** Looks at no more evidence than it must: this runs for most lines of a page. Undefined below `floor`. */
function weigh(candidate: Candidate, search: TitleSearch, floor: number): ScoredTitle | undefined {
  // Where nothing is stated, and no address names anything, what these could add is out of reach.
  const unnamed = floor + (search.slugs.length === 0 ? slugWeight : 0);
  const unstated = unnamed + (search.stated.size === 0 ? statedWeight : 0);
  const values: number[] = [];
  let score = 0;
  for (let place = 0; place < evidence.length; place += 1) {
    if (score + (remaining[place] as number) < (place > statedPlace ? unnamed : unstated)) return undefined;
    const { weight, measure } = evidence[place] as Evidence;
    const value = weight * measure(candidate, search);
    values.push(value);
    score += value;
  }
  if (score < floor) return undefined;
  const { index, line, part, shared } = candidate;
  return { index, line, part, shared, score, values };
}

const places = new Map(evidence.map(({ name }, place) => [name, place]));

/** What one piece of evidence adds to a candidate's score. */
export function weighOf({ values }: ScoredTitle, name: string): number {
  return values[places.get(name) ?? -1] ?? 0;
}

/** The names of what spoke for a candidate, the strongest first. */
export function whatSpokeFor({ values }: ScoredTitle): string[] {
  return evidence
    .map(({ name }, place) => ({ name, value: values[place] as number }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ name }) => name);
}

/** Below paragraphs only a line is a headline that something else tells from a subheading. */
const telling = ['printed more than once', 'above a date or a name', 'named by the key or an address'];

function isSubheading(title: ScoredTitle): boolean {
  return (
    weighOf(title, 'below paragraphs of the text') < 0 && telling.every((name) => weighOf(title, name) === 0)
  );
}
