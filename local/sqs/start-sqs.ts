import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { guardDoor } from '../door.ts';
import { createDiskNotice } from '../files/disk-notice.ts';
import { readBody } from '../gateway/read-body.ts';
import type { JsonCheck } from '../iam/guard-server.ts';
import { answerJson, type JsonAnswer, type ServeJson } from '../wire/json-call.ts';
import { sendAnswer } from '../wire/send-answer.ts';
import { FullDisk } from './answer-full-disk.ts';
import { answerQuery, isForm } from './answer-query.ts';
import { tellingWhereDied } from './dead-letters.ts';
import { openFauxqs } from './fauxqs-store.ts';
import { JournaledQueues } from './journaled-queue.ts';
import { MessageJournal } from './message-journal.ts';
import { openOwnCalls } from './own-calls.ts';
import { serveSqs } from './serve-sqs.ts';

/** SQS on this machine, to which queues are added. */
export interface LocalSqs {
  /** Without a final slash. */
  url: string;
  /** Answers a call from within this process, as one over HTTP. */
  serve: ServeJson;
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
  const { folder, accountId, region, publicUrl, port = 0, warn = () => {} } = options;
  const { check = () => undefined } = options;
  const journal = new MessageJournal(join(folder, 'messages.jsonl'), { warn });
  const queues = new JournaledQueues(journal);
  const { store, actions } = await openFauxqs(region);
  const fullDisk = new FullDisk(queues, createDiskNotice(warn));
  const serve = serveSqs({
    store,
    actions: tellingWhereDied(actions),
    ownCalls: openOwnCalls(store),
    fullDisk,
    check,
  });
  const server = createServer((request, response) => {
    answer(request, serve, accountId).then(
      (answered) => sendAnswer(response, answered),
      () => response.destroy(), // the client hung up in the middle: a function that timed out does
    );
  });
  guardDoor(server);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    serve,
    openQueue: (name, arn, attributes) => {
      queues.add(store.createQueue(name, `${publicUrl ?? url}/${accountId}/${name}`, arn, attributes));
    },
    close: async () => {
      store.shutdown();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      journal.close();
    },
  };
}

async function answer(request: IncomingMessage, serve: ServeJson, accountId: string): Promise<JsonAnswer> {
  const { method, headers } = request;
  if (method === 'POST' && isForm(request)) return answerQuery(request, serve, accountId);
  if (method === 'POST' && String(headers['x-amz-target']).startsWith('AmazonSQS.')) {
    return serve({ headers, body: (await readBody(request)).toString() });
  }
  const message = 'Only SQS is served here, by its JSON and its query protocol.';
  return answerJson(501, { __type: 'NotImplemented', message });
}
