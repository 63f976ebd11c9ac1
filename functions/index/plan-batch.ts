import type { ArticlePointer } from '../article/messages.ts';
import { aloneFromAttempt } from '../article/work.ts';
import type { ClassifiedRow } from '../gate/classified-row.ts';
import { wasKilled } from '../gate/failure.ts';

/** A pointer, the message that brought it, and how often it was delivered. */
export interface IndexRequest extends ArticlePointer {
  id: string;
  attempt: number;
}

/** The row of an article that waits for index. */
export type WaitingRow = ClassifiedRow;

/** An article of a batch, and the highest count of deliveries among its messages. */
export interface Task {
  row: WaitingRow;
  attempt: number;
}

/** The articles of a batch that are indexed together, and those that follow one by one, each in this order. */
interface BatchPlan {
  together: Task[];
  alone: Task[];
}

/**
 * Small articles come first, so that they need not wait for large ones. Among those that are worked on alone, articles
 * known to have ended the function come last: by then all others are done, and a crash costs them nothing.
 */
export function planBatch(requests: readonly IndexRequest[], rows: readonly WaitingRow[]): BatchPlan {
  const tasks = rows.map((row) => ({ row, attempt: attemptOf(row, requests) }));
  const bySize = tasks.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const alone = bySize.filter(({ attempt }) => attempt >= aloneFromAttempt);
  return {
    together: bySize.filter(({ attempt }) => attempt < aloneFromAttempt),
    alone: alone.sort((a, b) => killsOf(a) - killsOf(b) || b.attempt - a.attempt),
  };
}

function attemptOf({ articleId }: WaitingRow, requests: readonly IndexRequest[]): number {
  const own = requests.filter((request) => request.articleId === articleId);
  return Math.max(...own.map(({ attempt }) => attempt));
}

function killsOf({ row }: Task): number {
  return wasKilled(row, 'index') ? 1 : 0;
}

/** The size of the file: a packed text is larger, which only makes the order worse. */
function sizeOf({ row }: Task): number {
  return row.source.sizeBytes ?? 0;
}
