import type { CleanedCopy, Labels } from '../article/article.ts';
import { type ArticleRow, type ServedFields, seenOf } from '../article/row.ts';
import { awaitsStage } from '../article/work.ts';
import { labelsName } from '../catalog/items/item-keys.ts';
import { servedFields } from '../classify/served-fields.ts';

/** A row whose text was classified. */
export type ClassifiedRow = ArticleRow & { text: string };

/**
 * The name of the labels that classify gave to the row's text. The row does not say it before index writes what is served:
 * it is made of what the row says.
 */
export function labelsOf(row: ClassifiedRow): string {
  return isDescribed(row) ? row.served.labels : labelsName(row.text, row.rev, row.classifyVersion ?? 0);
}

/** Whether a row says already what readers will be shown of it: versions before 0.2 wrote that when they classified it. */
export function isDescribed(row: ArticleRow): row is ArticleRow & { served: ServedFields } {
  return row.served?.rev === row.rev;
}

/** The names of the items that a row points to: its text, the labels of what is served, and those that wait for index. */
export function itemsOf(row: ArticleRow): string[] {
  const waiting = isClassified(row) && awaitsStage(row, 'index') ? labelsOf(row) : undefined;
  const names = [row.text, row.served?.labels, waiting].filter((name) => name !== undefined);
  return [...new Set(names)];
}

function isClassified(row: ArticleRow): row is ClassifiedRow {
  return row.text !== undefined;
}

/** What readers will be shown of a classified row. It is the same at every try, as text and labels are put once. */
export function describeServed(row: ClassifiedRow, copy: CleanedCopy, labels: Labels): ServedFields {
  const { rev, text, classifiedAt } = row;
  return servedFields(copy, labels, {
    rev,
    seen: seenOf(row),
    text,
    labels: labelsOf(row),
    ...(classifiedAt !== undefined && { updatedAt: classifiedAt }),
  });
}
