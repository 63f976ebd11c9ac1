import * as v from 'valibot';
import type { LambdaResult } from '../lambda/lambda-function.ts';

const answerSchema = v.object({
  batchItemFailures: v.optional(v.nullable(v.array(v.object({ itemIdentifier: v.string() })))),
});

/**
 * Which messages the poller deletes: all after an answer without failures; all but the listed failures; none after an
 * error, an answer of another shape, or a failure that is not of this batch (Lambda Developer
 * Guide, "Handling errors for an SQS event source"). Without `reportsFailures` every answer means that all is done.
 */
export function selectDone(
  messageIds: readonly string[],
  result: LambdaResult,
  reportsFailures: boolean,
): string[] {
  if ('error' in result) return [];
  if (!reportsFailures || result.answer === null || result.answer === '') return [...messageIds];
  const answer = v.safeParse(answerSchema, result.answer);
  if (!answer.success) return [];
  const failed = new Set(answer.output.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier));
  for (const id of failed) if (!messageIds.includes(id)) return [];
  return messageIds.filter((id) => !failed.has(id));
}
