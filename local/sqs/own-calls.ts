import type { buildApp } from 'fauxqs';
import type { SqsStore } from './fauxqs-store.ts';
import { MoveTasks } from './move-tasks.ts';
import { remedies, SqsRefusal } from './sqs-refusal.ts';

type Body = Record<string, unknown>;

/** Answers the calls that fauxqs does not know, and refuses those that would change queues for this run only. */
export function answerOwnCalls(app: ReturnType<typeof buildApp>, store: SqsStore): void {
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
  app.addHook('preHandler', async ({ headers, body }, reply) => {
    const action = String(headers['x-amz-target']).replace('AmazonSQS.', '');
    if (!remedies[action] && !calls[action]) return;
    reply.type('application/x-amz-json-1.0');
    try {
      return reply.send(run(action, calls[action], (body ?? {}) as Body));
    } catch (error) {
      if (!(error instanceof SqsRefusal)) throw error;
      reply.code(400).header('x-amzn-query-error', `${error.code};Sender`);
      return reply.send({ __type: `com.amazonaws.sqs#${error.code}`, message: error.message });
    }
  });
}

function run(action: string, call: ((body: Body) => object) | undefined, body: Body): object {
  if (call) return call(body);
  throw new SqsRefusal('UnsupportedOperation', remedies[action] ?? '');
}
