import { type FacetName, facetsByName } from '../../article/facets.ts';
import type { FacetedRow } from '../../article/row.ts';
import type { FacetCount } from './search-query.ts';

/**
 * Values of a facet in an answer: the most frequent ones.
 * @limit Rarer values are left out.
 */
const maxValues = 25;

/** How often a value is spelled so, by the spelling. */
type Spellings = Map<string, FacetCount>;

/** The spelling that most articles have; of equals, that of the first article. */
function chooseSpelling(spellings: Spellings): FacetCount {
  const [best, ...others] = [...spellings.values()].sort((a, b) => b.count - a.count) as [
    FacetCount,
    ...FacetCount[],
  ];
  return { ...best, count: others.reduce((sum, { count }) => sum + count, best.count) };
}

/**
 * How many of these articles have each value of a facet, the most frequent first; names count by
 * their keys, words in any case, and are shown in the spelling that most of the articles have.
 */
export function countFacet(facet: FacetName, rows: readonly FacetedRow[]): FacetCount[] {
  const values = new Map<string, Spellings>();
  const { valuesOf, spelling } = facetsByName[facet];
  for (const { value, name, key } of rows.flatMap(({ served, source }) => valuesOf(served, source.key))) {
    const same = key ?? (spelling === 'words' ? value.toLowerCase() : value);
    const spellings: Spellings = values.get(same) ?? new Map();
    const known = spellings.get(name);
    if (known) known.count++;
    else spellings.set(name, { value, name, count: 1 });
    values.set(same, spellings);
  }
  return [...values.values()]
    .map(chooseSpelling)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, maxValues);
}
