import { type Facet, type FacetValue, facetNames, facetsByName } from '../../article/facets.ts';
import type { ServedFields } from '../../article/row.ts';
import { tokenise } from '../../words/tokenise.ts';
import { facetKey } from './index-keys.ts';

/** Every key under which an article is found, besides its words. */
export function facetKeys(served: ServedFields): string[] {
  return facetNames.flatMap((name) =>
    facetsByName[name]
      .valuesOf(served)
      .map((value) => spell(value, facetsByName[name]))
      .filter((spelt) => spelt !== '')
      .map((spelt) => facetKey(name, spelt)),
  );
}

/** The part of the key after the prefix; empty if the value has no words to find it by. */
function spell({ value, key }: FacetValue, { spelling }: Facet): string {
  if (key !== undefined) return key;
  return spelling === 'words' ? tokenise(value).join(' ') : value;
}
