import type { CleanedCopy } from '../../article/article.ts';
import type { KeptText } from '../../article/ports.ts';
import type { ArticleRow } from '../../article/row.ts';
import { parseTextName } from '../../catalog/items/item-keys.ts';
import type { QueryPorts } from './query-ports.ts';
import type { Versions, VersionText } from './version-schema.ts';

/** The texts that are kept of an article, in any order; all of them, or as many as the budget allowed. */
export interface Trail {
  texts: KeptText[];
  partial: boolean;
}

/** Reads the texts that are kept of an article, or of one `rev` of it, as far as the budget allows. */
export async function readTrail(
  { listTexts, isOverBudget }: Pick<QueryPorts, 'listTexts' | 'isOverBudget'>,
  articleId: string,
  rev?: number,
): Promise<Trail> {
  const texts: KeptText[] = [];
  for await (const page of listTexts(articleId, rev)) {
    texts.push(...page);
    if (isOverBudget()) return { texts, partial: true };
  }
  return { texts, partial: false };
}

/** The correction trail of an article, newest first. */
export function describeVersions(row: ArticleRow, { texts, partial }: Trail): Versions {
  const versions = newestFirst(row, texts).map((text) => describeText(row, text));
  return { id: row.articleId, versions, ...(partial && { partial }) };
}

/**
 * The text of a `rev`, or undefined. Two deliveries of one change may each have left a text: the one that the row
 * points to counts, otherwise the one that is kept longest.
 */
export function findVersion(row: ArticleRow, texts: readonly KeptText[], rev: number): KeptText | undefined {
  return newestFirst(row, texts).find(({ name }) => parseTextName(name).rev === rev);
}

/** One text of the trail with all that cleaning found. */
export function versionText(row: ArticleRow, text: KeptText, copy: CleanedCopy): VersionText {
  return { id: row.articleId, ...describeText(row, text), ...copy };
}

function describeText(row: ArticleRow, { name, expiresAt }: KeptText) {
  return {
    ...parseTextName(name),
    isCurrent: name === row.text,
    isServed: row.live !== undefined && name === row.served?.text,
    ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt * 1000).toISOString() }),
  };
}

function newestFirst(row: ArticleRow, texts: readonly KeptText[]): KeptText[] {
  const rank = ({ name, expiresAt }: KeptText) => {
    if (name === row.text || name === row.served?.text) return Number.POSITIVE_INFINITY;
    return expiresAt ?? Number.MAX_VALUE;
  };
  return texts.toSorted((a, b) => {
    const byRev = parseTextName(b.name).rev - parseTextName(a.name).rev;
    // Two texts without expiry subtract to NaN, which gives no order.
    return byRev || Math.sign(rank(b) - rank(a)) || 0;
  });
}
