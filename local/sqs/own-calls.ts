import type { SqsStore } from './fauxqs-store.ts';
import { MoveTasks } from './move-tasks.ts';
import { remedies, SqsRefusal } from './sqs-refusal.ts';

type Body = Record<string, unknown>;

/** The answer to a call, undefined for one that fauxqs answers; throws `SqsRefusal`. */
export type OwnCalls = (action: string, body: Body) => object | undefined;

/** Answers the calls that fauxqs does not know, and refuses those that would change queues for this run only. */
export function openOwnCalls(store: SqsStore): OwnCalls {
  const tasks = new MoveTasks(store);
  const calls: Record<string, (body: Body) => object> = {
    StartMessageMoveTask: (body) => tasks.start(body),
    ListMessageMoveTasks: (body) => tasks.list(body),
    CancelMessageMoveTask: () => tasks.cancel(),
    ListDeadLetterSourceQueues: ({ QueueUrl }) => {
      const queue = store.getQueue(String(QueueUrl));
      if (!queue)
        throw new SqsRefusal('AWS.SimpleQueueService.NonExistentQueue', `There is no queue ${QueueUrl}.`);
      return { queueUrls: tasks.listOrigins(queue.arn).map(({ url }) => url) };
    },
  };
  return (action, body) => {
    const remedy = remedies[action];
    if (remedy !== undefined) throw new SqsRefusal('UnsupportedOperation', remedy);
    return calls[action]?.(body);
  };
}
