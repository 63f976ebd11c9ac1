import {
  type Facet,
  type FacetName,
  type FacetValue,
  facetNames,
  facetsByName,
} from '../../article/facets.ts';
import type { ServedFields } from '../../article/row.ts';
import { tokenise } from '../../words/tokenise.ts';
import { facetKey } from './index-keys.ts';

/** Every key under which an article is found, besides its words. */
export function facetKeys(served: ServedFields): string[] {
  return facetNames.flatMap((name) =>
    facetsByName[name].valuesOf(served).flatMap((value) => keyOfValue(name, value) ?? []),
  );
}

/** The key of a value; undefined if it has no words to find it by. */
export function keyOfValue(name: FacetName, value: FacetValue): string | undefined {
  const spelt = spell(value, facetsByName[name]);
  return spelt === '' ? undefined : facetKey(name, spelt);
}

/** The part of the key after the prefix; empty if the value has no words to find it by. */
function spell({ value, key }: FacetValue, { spelling }: Facet): string {
  if (key !== undefined) return key;
  return spelling === 'words' ? tokenise(value).join(' ') : value;
}
