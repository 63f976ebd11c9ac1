import type { ArticleRow } from '../../../functions/article/row.ts';
import { findSelected } from '../../../functions/gate/find-selected.ts';
import { isSelected, reprocessingOf, type Selection } from '../../../functions/gate/reprocess.ts';
import { archiveReader } from '../../../functions/store/archive-reader.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import { sendAll } from '../../../functions/store/outbox.ts';
import type { OpenStack } from '../../stack/open-stack.ts';

/** Which rejected articles are made anew: all that the fields given apply to. */
export interface RejectedSelection extends Pick<Selection, 'reason'> {
  articleId?: string;
}

/** Asks a stack to make these articles anew, in the queue that delays no new file. */
export async function sendAnew(
  { sqs, queues }: OpenStack,
  rows: readonly ArticleRow[],
  from: 'clean' | 'classify',
): Promise<void> {
  const queue = queues.get('Reprocess');
  if (!queue) throw new Error('The stack has no output ReprocessQueueUrl; deploy this version first.');
  await sendAll(
    sqs,
    queue.queueUrl,
    rows.map((row) => reprocessingOf(row, from)),
  );
}

/**
 * Has rejected articles of a stack made anew from their files; returns how many. They are listed newest first: one that
 * is rejected once more meanwhile became newer, and is not sent twice.
 */
export async function sendRejected(
  stack: OpenStack,
  { articleId, ...conditions }: RejectedSelection,
): Promise<number> {
  const wanted: Selection = { ...conditions, stage: 'rejected' };
  let sent = 0;
  for await (const rows of listRejected(stack, articleId, wanted)) {
    await sendAnew(stack, rows, 'clean');
    sent += rows.length;
  }
  return sent;
}

async function* listRejected(
  stack: OpenStack,
  articleId: string | undefined,
  wanted: Selection,
): AsyncGenerator<ArticleRow[]> {
  if (articleId !== undefined) {
    const row = await articleStore(stack.table).read(articleId);
    if (row && isSelected(row, wanted)) yield [row];
    return;
  }
  const reader = archiveReader(stack.table, stack.s3, stack.bucket);
  for await (const { selected } of findSelected(wanted, reader)) yield selected;
}
