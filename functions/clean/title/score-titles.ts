import { type Candidate, listCandidates } from './candidate.ts';
import { againstTitles } from './evidence-against.ts';
import { forTitles } from './evidence-for.ts';
import type { TitleSearch } from './title-search.ts';

/** A candidate with the evidence for and against it. */
export interface ScoredTitle extends Candidate {
  score: number;
  /** What each piece of evidence adds, in the order of the table. */
  values: readonly number[];
}

/** All evidence, for and against. */
export const evidence = [...forTitles, ...againstTitles];

/** All that may be the headline of a page, each with its evidence, from top to bottom. */
export function scoreTitles(search: TitleSearch): ScoredTitle[] {
  const titles: ScoredTitle[] = [];
  for (const candidate of listCandidates(search)) {
    const title = weigh(candidate, search);
    if (!isSubheading(title)) titles.push(title);
  }
  return titles;
}

/** Copies nothing it need not: this runs for most lines of a page. */
function weigh(candidate: Candidate, search: TitleSearch): ScoredTitle {
  const values: number[] = [];
  let score = 0;
  for (const { weight, measure } of evidence) {
    const value = weight * measure(candidate, search);
    values.push(value);
    score += value;
  }
  const { index, line, shared, telling, proseAbove, part } = candidate;
  return { index, line, shared, telling, proseAbove, part, score, values };
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
