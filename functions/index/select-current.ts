import { mayCount, type RowRevs } from '../article/row.ts';
import type { SelectDocuments } from '../catalog/segment/merge-segments.ts';

/** What the rows of articles say of their changes now; those that have none are left out. */
export type ReadRevs = (articleIds: readonly string[]) => Promise<ReadonlyMap<string, RowRevs>>;

/**
 * Keeps the documents that count or may come to count. The segments of a merge were committed before it began, each
 * before the rows of its articles were told: what a row says now is no older than what they hold. A reader who has the
 * manifest from before the merge reads the inputs; one who has it from after finds what took the place of a document
 * that was dropped, because that was live before the row said so.
 */
export function selectCurrent(readRevs: ReadRevs): SelectDocuments {
  return async (documents) => {
    const rows = await readRevs(documents.map(({ articleId }) => articleId));
    return documents.filter(({ articleId, rev }) => mayCount(rev, rows.get(articleId)));
  };
}
