import { type FacetName, facetsByName } from '../../article/facets.ts';
import { type ArticleRow, mayCount } from '../../article/row.ts';
import { keyOfValue } from '../../catalog/segment/facet-keys.ts';
import { SegmentReader } from '../../catalog/segment/segment-reader.ts';
import type { QuerySource } from '../search/budgeted-chunks.ts';
import type { KeyPlace } from './key-counts.ts';

/**
 * Articles that are looked at for the name behind a key: the newest of as many segments.
 * @limit A key that none of them has any more is not suggested.
 */
const mostLooks = 2;

/** A value of a facet, as its articles write it. */
export interface NamedValue {
  value: string;
  name: string;
}

type ReadRows = (articleIds: readonly string[]) => Promise<Map<string, ArticleRow>>;

/** Keys are folded and never shown: the articles say how what they stand for is written. */
export async function nameKeys(
  wanted: readonly { facet: FacetName; key: string; places: readonly KeyPlace[] }[],
  source: QuerySource,
  readRows: ReadRows,
): Promise<Map<string, NamedValue>> {
  const looks = wanted.map(({ places }) =>
    places.toSorted((a, b) => b.entry.newest - a.entry.newest).slice(0, mostLooks),
  );
  const readers = new Map<string, SegmentReader>();
  const documents = await Promise.all(
    looks.map((places) =>
      Promise.all(
        places.map(({ segmentId, entry, ordinal }) => {
          const reader = readers.get(segmentId) ?? new SegmentReader(source.documents, segmentId, entry);
          readers.set(segmentId, reader);
          return reader.document(ordinal);
        }),
      ),
    ),
  );
  const rows = await readRows([...new Set(documents.flat().map(({ articleId }) => articleId))]);
  return new Map(
    wanted.flatMap(({ facet, key }, at) => {
      const served = (documents[at] ?? [])
        .map(({ articleId, rev }) => ({ row: rows.get(articleId), rev }))
        .flatMap(({ row, rev }) => (row && mayCount(rev, row) ? valuesWithKey(row, facet, key) : []));
      return served[0] ? [[key, served[0]] as const] : [];
    }),
  );
}

/** The values of a served article that have this key. */
function valuesWithKey({ live, served, source }: ArticleRow, facet: FacetName, key: string): NamedValue[] {
  if (live === undefined || served === undefined) return [];
  return facetsByName[facet]
    .valuesOf(served, source.key)
    .filter((value) => keyOfValue(facet, value) === key)
    .map(({ value, name }) => ({ value, name }));
}
