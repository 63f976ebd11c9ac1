import { type Facet, type FacetValue, facetNames, facetsByName } from '../../article/facets.ts';
import type { ServedFields } from '../../article/row.ts';
import { tokenise } from '../../words/tokenise.ts';
import { facetKey } from './index-keys.ts';

/** Every key that an article is found by besides its words. */
export function facetKeys(served: ServedFields): string[] {
  return facetNames.flatMap((name) =>
    facetsByName[name]
      .valuesOf(served)
      .map((value) => spell(value, facetsByName[name]))
      .filter((spelt) => spelt !== '')
      .map((spelt) => facetKey(name, spelt)),
  );
}

/** What follows the prefix; nothing where a value has no words to be found by. */
function spell({ value, key }: FacetValue, { spelling }: Facet): string {
  if (key !== undefined) return key;
  return spelling === 'words' ? tokenise(value).join(' ') : value;
}
