import { type FacetName, facetsByName } from '../article/facets.ts';
import type { FacetedRow } from '../article/row.ts';
import type { MatchReason } from '../article/standing-search.ts';
import { keyOfValue } from '../catalog/segment/facet-keys.ts';
import { facetOfKey } from '../catalog/segment/index-keys.ts';
import type { IndexQuery } from '../query/search/index-query.ts';
import { holdsTerm, type OpenText } from '../query/search/text-match.ts';
import type { Term } from '../query/search/text-query.ts';

/** What of a question held for an article that matches it. */
export function explainMatch(
  { text, include }: IndexQuery,
  row: FacetedRow,
  open: OpenText,
  languages: number,
): MatchReason {
  const held = text.all.flat().filter((term) => holdsTerm(open, term, languages));
  return {
    words: [...new Set(held.map(writeTerm))],
    filters: include.flat().flatMap((key) => describeFilter(key, row) ?? []),
  };
}

/** A term as one would type it. */
function writeTerm(term: Term): string {
  return `${term.inTitle ? 'title:' : ''}${writeWords(term)}`;
}

function writeWords(term: Term): string {
  switch (term.kind) {
    case 'word':
      return term.word;
    case 'phrase':
      return `"${term.words.join(' ')}"`;
    case 'compound':
      return term.parts.join(term.isAcronym ? '.' : '-');
    case 'prefix':
      return `${term.prefix}*`;
  }
}

/** The article's value that a key of the question found; undefined if it has none. */
function describeFilter(
  key: string,
  { served, source }: FacetedRow,
): MatchReason['filters'][number] | undefined {
  const facet: FacetName = facetOfKey(key);
  const values = facetsByName[facet].valuesOf(served, source.key);
  const found = values.find((value) => keyOfValue(facet, value) === key);
  return found && { facet, value: found.value, name: found.name };
}
