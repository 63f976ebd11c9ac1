import type { ArticlePointer } from '../article/messages.ts';
import type { Articles, Classifier, Clock, Outbox } from '../article/ports.ts';
import type { ArticleRow } from '../article/row.ts';
import { awaitsStage } from '../article/work.ts';
import { labelsName } from '../catalog/items/item-keys.ts';
import { encodeLabels } from '../catalog/items/text-codec.ts';
import { classifyVersion } from '../classify/classify-article.ts';
import { commitFailure, commitResult } from './commit-stage.ts';

interface ClassifyPorts {
  articles: Articles;
  classifier: Classifier;
  outbox: Outbox;
  now: Clock;
}

/** Classifies what a pointer points to, if the row still waits for it, and passes it on. */
export async function classifyRow(
  pointer: ArticlePointer,
  { articles, classifier, outbox, now }: ClassifyPorts,
): Promise<'classified' | 'stale'> {
  const seen = await articles.read(pointer.articleId);
  if (seen?.rev !== pointer.rev) return 'stale';
  if (await republish(seen, pointer, outbox)) return 'stale';
  if (!awaitsStage(seen, 'classify') || seen.text === undefined) return 'stale';
  const copy = await articles.readCopy(seen.articleId, seen.text);
  const labels = await classifier.classify(copy);
  const name = labelsName(seen.text, seen.rev, classifyVersion);
  await articles.putLabels(seen.articleId, name, encodeLabels(labels));
  const updatedAt = now().toISOString();
  const result = { stage: 'classified' as const, classifyVersion, classifiedAt: updatedAt, error: undefined };
  const rows = { update: articles.update, reread: articles.read };
  const { isDone, row } = await commitResult(seen, 'classify', { ...result, updatedAt }, rows);
  if (!isDone) {
    await republish(row, pointer, outbox);
    return 'stale';
  }
  await outbox.publish(pointer);
  return 'classified';
}

/** Sends the message of a committed row again, as it may not have been sent. True if the row was committed. */
async function republish(
  seen: ArticleRow | undefined,
  pointer: ArticlePointer,
  outbox: Outbox,
): Promise<boolean> {
  if (seen?.rev !== pointer.rev || seen.stage !== 'classified') return false;
  await outbox.publish(pointer);
  return true;
}

/** Writes into the row that it could not be classified, unless it has moved on. */
export async function recordClassifyFailure(
  pointer: ArticlePointer,
  error: unknown,
  attempt: number,
  { articles, now }: Pick<ClassifyPorts, 'articles' | 'now'>,
): Promise<void> {
  const seen = await articles.read(pointer.articleId);
  if (seen?.rev !== pointer.rev || !awaitsStage(seen, 'classify')) return;
  await commitFailure(seen, { stage: 'classify', error, attempt, at: now().toISOString() }, articles);
}
