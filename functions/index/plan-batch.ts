import type { ArticlePointer } from '../article/messages.ts';
import type { ArticleRow, ServedFields } from '../article/row.ts';
import { aloneFromAttempt } from '../article/work.ts';
import { wasKilled } from '../gate/failure.ts';

/** A pointer, the message that brought it, and how often it was delivered. */
export interface IndexRequest extends ArticlePointer {
  id: string;
  attempt: number;
}

/** The row of an article that waits for index. */
export type WaitingRow = ArticleRow & { served: ServedFields };

/** An article of a batch, and the highest count of deliveries among its messages. */
export interface Task {
  row: WaitingRow;
  attempt: number;
}

/** What of a batch is worked on together, and then what is worked on one by one, each in this order. */
interface BatchPlan {
  together: Task[];
  alone: Task[];
}

/**
 * Small articles come first, so that large ones keep none of them waiting. Of those that are worked on alone the ones
 * that are known to have ended the function come last: by then all others are done, and a crash costs them nothing.
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

/** By the file: one that was packed is larger than it seems, which makes the order worse and nothing else. */
function sizeOf({ row }: Task): number {
  return row.source.sizeBytes ?? 0;
}
