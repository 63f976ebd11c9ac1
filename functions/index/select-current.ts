import { mayCount, type RowRevs } from '../article/row.ts';
import type { SelectDocuments } from '../catalog/segment/merge-segments.ts';

/** Reads the current `rev` and `live` of articles' rows; articles without a row are left out. */
export type ReadRevs = (articleIds: readonly string[]) => Promise<ReadonlyMap<string, RowRevs>>;

/**
 * Keeps the documents that count or may count later. The segments of a merge were committed before it began, each
 * before the rows of its articles were updated: so a row is never older than they are. A reader with the manifest from
 * before the merge reads the inputs. A reader with a later one finds the successor of a dropped document, because the
 * successor was live before the row named it.
 */
export function selectCurrent(readRevs: ReadRevs): SelectDocuments {
  return async (documents) => {
    const rows = await readRevs(documents.map(({ articleId }) => articleId));
    return documents.filter(({ articleId, rev }) => mayCount(rev, rows.get(articleId)));
  };
}
