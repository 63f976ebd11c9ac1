import { type FacetName, facetsByName } from '../../article/facets.ts';
import type { ServedFields } from '../../article/row.ts';
import type { FacetCount } from './search-query.ts';

/**
 * Values of a facet in an answer: the most frequent ones.
 * @limit Rarer values are left out.
 */
const maxValues = 25;

/**
 * How many of these articles have each value of a facet, the most frequent first; names count by
 * their keys, words in any case.
 */
export function countFacet(facet: FacetName, articles: readonly ServedFields[]): FacetCount[] {
  const counts = new Map<string, FacetCount>();
  for (const { value, name, key } of articles.flatMap(facetsByName[facet].valuesOf)) {
    const same = key ?? value.toLowerCase();
    const known = counts.get(same);
    if (known) known.count++;
    else counts.set(same, { value, name, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, maxValues);
}
