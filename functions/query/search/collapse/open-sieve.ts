import { shownBefore } from '../position.ts';
import type { SearchQuery } from '../search-query.ts';
import { KnownPlaces } from './known-places.ts';
import type { PlaceReader } from './place-reader.ts';
import { Sieve } from './sieve.ts';

/** Makes the sieve of a query for each time that it is tried; what was read of places is kept. None where nothing is asked of them. */
export function sieveMaker(
  { grouping, after }: SearchQuery,
  stories: PlaceReader | undefined,
): () => Sieve | undefined {
  if (!grouping || !stories) return () => undefined;
  const known = new KnownPlaces(stories);
  const before = shownBefore(after);
  return () => new Sieve(grouping, known, before);
}
