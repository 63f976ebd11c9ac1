import {
  type Facet,
  type FacetName,
  type FacetValue,
  facetNames,
  facetsByName,
} from '../../article/facets.ts';
import { spellFolder } from '../../article/folders.ts';
import type { FacetedRow } from '../../article/row.ts';
import { tokenise } from '../../words/tokenise.ts';
import { facetKey } from './index-keys.ts';

/** Every key under which an article is found, besides its words. */
export function facetKeys({ served, source }: FacetedRow): string[] {
  return facetNames.flatMap((name) =>
    facetsByName[name].valuesOf(served, source.key).flatMap((value) => keyOfValue(name, value) ?? []),
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
  if (spelling === 'folder') return spellFolder(value);
  return spelling === 'words' ? tokenise(value).join(' ') : value;
}
