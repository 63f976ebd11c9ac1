import type { FacetName } from '../functions/article/facets.ts';

/**
 * Every facet, and whether matches are counted by it, in the order shown. The API's own table says more of each than a
 * browser needs; the compiler and a test hold this one to it.
 */
const facets = {
  topic: true,
  person: true,
  organisation: true,
  place: true,
  keyword: true,
  language: true,
  publisher: true,
  site: true,
  url: false,
  folder: true,
} satisfies Record<FacetName, boolean>;

/** The names of all facets. */
export const facetNames = Object.keys(facets) as FacetName[];

/** The names of the facets that matches can be counted by. */
export const countedFacets = facetNames.filter((name) => facets[name]);
