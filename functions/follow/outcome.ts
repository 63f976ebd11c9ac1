import type { RowChanges } from '../article/ports.ts';
import type { ArticleRow, ServedFields } from '../article/row.ts';
import type { IndexedArticle } from '../catalog/segment/segment.ts';

/** The row of an article that readers are served: its fields are those of `live`. */
export type ServedRow = ArticleRow & { live: number; served: ServedFields };

/** What index has in memory of an article that it serves. */
export interface HeldArticle {
  /** The keys it is found by. */
  indexed: IndexedArticle;
  /** Its text as the table holds it; `decodeText` reads it. */
  text: Uint8Array;
}

/** An article that can be found from now on; `article` is there if a follower needs it. */
export interface ServedOutcome {
  kind: 'served';
  row: ServedRow;
  article?: HeldArticle;
}

/** An article that is gone for readers (`removed`: its file was deleted), or that waits for a person. */
interface OtherOutcome {
  kind: 'removed' | 'rejected' | 'failed';
  row: ArticleRow;
}

/** What a commit made of an article, as its row says it. */
export type Outcome = ServedOutcome | OtherOutcome;

/** The row after a commit: `undefined` has removed a field. */
export function committedRow(
  articleId: string,
  seen: ArticleRow | undefined,
  changes: RowChanges,
): ArticleRow {
  const row = { ...seen, articleId, ...changes };
  const fields = Object.entries(row).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as unknown as ArticleRow;
}

/**
 * Whether a row serves this `rev`, and still says all of it: a newer one may be in work, unless a version before 0.2 has
 * classified it.
 */
export function servesRev(row: ArticleRow | undefined, rev: number): row is ServedRow {
  return row?.live === rev && row.served?.rev === rev;
}

/** What a row says that clean, or a burial, has committed; undefined if it says nothing to those who follow. */
export function outcomeOf(row: ArticleRow | undefined): OtherOutcome | undefined {
  if (row?.stage === 'deleted') return { kind: 'removed', row };
  return row?.stage === 'rejected' || row?.stage === 'failed' ? { kind: row.stage, row } : undefined;
}
