import type { Manifest, SegmentEntry } from '../../catalog/manifest/manifest.ts';
import { unionOfLanguages } from '../../catalog/manifest/manifest.ts';
import { languageBit } from '../../words/stem.ts';
import type { SearchQuery, UndatedChoice } from './search-query.ts';
import { parseTextQuery, type TextQuery } from './text-query.ts';

/** A query as the index needs it. */
export interface IndexQuery extends Pick<SearchQuery, 'include' | 'exclude' | 'within' | 'without'> {
  text: TextQuery;
  /** Minutes as listings count; both ends belong to the range. */
  from: number;
  to: number;
  undated: UndatedChoice;
  /** The languages in which words are stemmed, as bits of languageBit. */
  languages: number;
}

const noText: TextQuery = { all: [], none: [] };

/** Makes a query for an index whose articles are in the languages `held`; without given ones, words are stemmed in all of these. */
export function readIndexQuery(query: SearchQuery, held: number): IndexQuery {
  const { q, include, exclude, languages, within, without } = query;
  const { from = 0, to = Number.POSITIVE_INFINITY } = query;
  return {
    include,
    exclude,
    ...(within && { within }),
    ...(without && { without }),
    text: q === undefined ? noText : parseTextQuery(q),
    ...narrow({ from, to }, within),
    undated: query.undated ?? (hasTime(query) ? 'exclude' : 'include'),
    languages: languages.length > 0 ? unionOfLanguages(languages.map(languageBit)) : held,
  };
}

/** The part of a time in which the only articles are that may be found: segments of another time are not opened. */
function narrow(time: Pick<IndexQuery, 'from' | 'to'>, within: SearchQuery['within']) {
  if (!within) return time;
  const minutes = within.map(({ minute }) => minute);
  const first = minutes.reduce((least, minute) => Math.min(least, minute), time.to);
  const last = minutes.reduce((most, minute) => Math.max(most, minute), time.from);
  return { from: Math.max(time.from, first), to: Math.min(time.to, last) };
}

/** A time that is asked for is one of publication: what has none is no answer. */
function hasTime({ from, to }: SearchQuery): boolean {
  return from !== undefined || to !== undefined;
}

/** The languages of all that the catalogue holds. */
export function languagesIn({ live }: Manifest): number {
  return unionOfLanguages([...live.values()].map((entry) => entry.languages));
}

/** The query by which matches are counted over time: by that of their publication, if nothing else is asked for. */
export function datedQuery(asked: IndexQuery, { undated = 'exclude' }: SearchQuery): IndexQuery {
  return { ...asked, undated };
}

/** The live segments that may hold articles of the query, by its times alone; newest first. */
export function segmentsInRange(
  { live }: Manifest,
  { from, to, undated }: Pick<IndexQuery, 'from' | 'to' | 'undated'>,
): [segmentId: string, entry: SegmentEntry][] {
  return [...live]
    .filter(([, entry]) => entry.oldest <= to && entry.newest >= from && holdsAny(entry, undated))
    .sort(([, a], [, b]) => b.newest - a.newest);
}

/** Whether a segment holds any article that a query does not leave out for having, or not having, a date. */
function holdsAny({ hasDated, hasUndated }: SegmentEntry, choice: UndatedChoice): boolean {
  return (hasDated && choice !== 'only') || (hasUndated && choice !== 'exclude');
}

/** Whether a segment also holds some that the query leaves out for that: then its list of undated articles is needed. */
export function isSplit({ hasDated, hasUndated }: SegmentEntry, choice: UndatedChoice): boolean {
  return choice !== 'include' && hasDated && hasUndated;
}
