import { join } from 'node:path';
import { buildApp } from 'fauxqs';
import { guardDoor } from '../door.ts';
import { createDiskNotice } from '../files/disk-notice.ts';
import type { JsonCheck } from '../iam/guard-server.ts';
import { readAccessKey } from '../iam/principal.ts';
import { answerFullDisk } from './answer-full-disk.ts';
import { answerQuery } from './answer-query.ts';
import { createStores } from './fauxqs-store.ts';
import { JournaledQueues } from './journaled-queue.ts';
import { MessageJournal } from './message-journal.ts';
import { answerOwnCalls } from './own-calls.ts';

/** SQS on this machine, to which queues are added. */
export interface LocalSqs {
  /** Without a final slash. */
  url: string;
  /** Opens a queue with the messages it had when the last run ended; `attributes` are those of SetQueueAttributes. */
  openQueue(name: string, arn: string, attributes: Record<string, string>): void;
  close(): Promise<void>;
}

/** Where SQS keeps its messages, and what its ARNs and URLs are made of. */
export interface SqsOptions {
  /** Where messages are kept; it must exist. */
  folder: string;
  accountId: string;
  region: string;
  /** The beginning of queue URLs, if callers must use another address than SQS's own; without a final slash. */
  publicUrl?: string;
  /** 0, the default, takes any free one. */
  port?: number;
  /** Checks calls; a refused one has no effect. */
  check?: JsonCheck;
  /** Called with a sentence for each problem of the folder. */
  warn?: (line: string) => void;
}

/** Starts SQS on 127.0.0.1; a message that was accepted survives the process, however it ends. */
export async function startSqs(options: SqsOptions): Promise<LocalSqs> {
  const { folder, accountId, region, publicUrl, port = 0, check, warn = () => {} } = options;
  const journal = new MessageJournal(join(folder, 'messages.jsonl'), { warn });
  const queues = new JournaledQueues(journal);
  const stores = await createStores();
  const app = buildApp({ logger: false, host: '127.0.0.1', defaultRegion: region, stores });
  answerQuery(app, accountId);
  // fauxqs would answer SNS and S3 as well; neither is part of this cloud's SQS.
  app.addHook('onRequest', async (request, reply) => {
    const isSqs =
      request.method === 'POST' && String(request.headers['x-amz-target']).startsWith('AmazonSQS.');
    if (!isSqs)
      reply.code(501).send({
        __type: 'NotImplemented',
        message: 'Only SQS is served here, by its JSON and its query protocol.',
      });
  });
  answerFullDisk(app, queues, createDiskNotice(warn));
  guardDoor(app.server);
  if (check) refuseCalls(app, check);
  answerOwnCalls(app, stores.sqsStore);
  const url = await app.listen({ host: '127.0.0.1', port });
  return {
    url,
    openQueue: (name, arn, attributes) => {
      const queue = stores.sqsStore.createQueue(
        name,
        `${publicUrl ?? url}/${accountId}/${name}`,
        arn,
        attributes,
      );
      queues.add(queue);
    },
    close: async () => {
      await app.close();
      journal.close();
    },
  };
}

/** Refuses as SQS does, with the name that its clients know from the protocol of before JSON. */
function refuseCalls(app: ReturnType<typeof buildApp>, check: JsonCheck): void {
  app.addHook('preHandler', async ({ headers, body }, reply) => {
    const operation = String(headers['x-amz-target']).replace('AmazonSQS.', '');
    const message = check(readAccessKey(headers), operation, body);
    if (message === undefined) return;
    reply.code(403).header('x-amzn-query-error', 'AccessDenied;Sender');
    reply.type('application/x-amz-json-1.0');
    reply.send({ __type: 'com.amazon.coral.service#AccessDeniedException', message });
  });
}
