import type { Manifest, SegmentEntry } from '../../catalog/manifest/manifest.ts';
import { unionOfLanguages } from '../../catalog/manifest/manifest.ts';
import { languageBit } from '../../words/stem.ts';
import type { SearchQuery } from './search-query.ts';
import { parseTextQuery, type TextQuery } from './text-query.ts';

/** A query as the index needs it. */
export interface IndexQuery extends Pick<SearchQuery, 'include' | 'exclude'> {
  text: TextQuery;
  /** Minutes since 1970; both ends belong to the range. */
  from: number;
  to: number;
  /** The languages in which words are stemmed, as bits of languageBit. */
  languages: number;
}

const noText: TextQuery = { all: [], none: [] };

/** Makes a query for the index; without given languages, words are stemmed in all languages of the catalogue. */
export function readIndexQuery(query: SearchQuery, manifest: Manifest): IndexQuery {
  const { q, include, exclude, languages, from = 0, to = Number.POSITIVE_INFINITY } = query;
  const asked = languages.map(languageBit);
  return {
    include,
    exclude,
    text: q === undefined ? noText : parseTextQuery(q),
    from,
    to,
    languages: unionOfLanguages(
      asked.length > 0 ? asked : [...manifest.live.values()].map((entry) => entry.languages),
    ),
  };
}

/** The live segments with articles in the query's time range, newest first. */
export function segmentsInRange(
  { live }: Manifest,
  { from, to }: Pick<IndexQuery, 'from' | 'to'>,
): [segmentId: string, entry: SegmentEntry][] {
  return [...live]
    .filter(([, { count, newest, oldest }]) => count > 0 && oldest <= to && newest >= from)
    .sort(([, a], [, b]) => b.newest - a.newest);
}
