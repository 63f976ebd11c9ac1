import type { ArticleRow, ServedFields } from '../../article/row.ts';
import { folderSource, publisherSource } from './name-source.ts';

/** The row of an article that readers can see. */
export type ServedRow = ArticleRow & { served: ServedFields };

/** Groups the visible rows by source (the publisher if known, otherwise the folder); keeps their order. */
export function groupBySource(rows: readonly ArticleRow[]): Map<string, ServedRow[]> {
  const groups = new Map<string, ServedRow[]>();
  for (const row of rows) {
    if (!isServed(row)) continue;
    const source = sourceOf(row);
    const group = groups.get(source);
    if (group) group.push(row);
    else groups.set(source, [row]);
  }
  return groups;
}

function isServed(row: ArticleRow): row is ServedRow {
  return row.live !== undefined && row.served !== undefined;
}

function sourceOf({ source, served }: ServedRow): string {
  return served.publisher === undefined ? folderSource(source.key) : publisherSource(served.publisher);
}
