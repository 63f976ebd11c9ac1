import type { buildApp } from 'fauxqs';
import { isDiskFull } from '../files/disk-full.ts';
import type { JournaledQueues } from './journaled-queue.ts';

/** HTTP's word for a full disk: clients of AWS do not try again by themselves, and show the message. */
const status = 507;
const code = 'InsufficientStorage';

interface BatchAnswer {
  Successful: { Id: string; MessageId: string }[];
  Failed: { Id: string; Code: string; Message: string; SenderFault: boolean }[];
}

/** Answers with an error for each message that could not be written, and for each call that could not. */
export function answerFullDisk(
  app: ReturnType<typeof buildApp>,
  queues: JournaledQueues,
  report: (error: unknown) => void,
): void {
  app.setErrorHandler((error, _request, reply) => {
    report(error);
    if (!isDiskFull(error)) return reply.code(500).send(describe('InternalFailure', error));
    return reply
      .code(status)
      .header('x-amzn-query-error', `${code};Receiver`)
      .type('application/x-amz-json-1.0')
      .send(describe(code, error));
  });
  app.addHook('preSerialization', async (_request, _reply, payload) => {
    if (isBatch(payload)) return withoutRefused(payload, queues, report);
    const { MessageId } = (payload ?? {}) as { MessageId?: unknown };
    const refusal = typeof MessageId === 'string' ? queues.takeRefusal(MessageId) : undefined;
    if (refusal !== undefined) throw refusal;
    return payload;
  });
}

function withoutRefused(
  { Successful, Failed }: BatchAnswer,
  queues: JournaledQueues,
  report: (error: unknown) => void,
): BatchAnswer {
  const answer: BatchAnswer = { Successful: [], Failed: [...Failed] };
  for (const entry of Successful) {
    const refusal = queues.takeRefusal(entry.MessageId);
    if (refusal === undefined) answer.Successful.push(entry);
    else {
      report(refusal);
      answer.Failed.push({ Id: entry.Id, Code: code, Message: messageOf(refusal), SenderFault: false });
    }
  }
  return answer;
}

function isBatch(payload: unknown): payload is BatchAnswer {
  const { Successful } = (payload ?? {}) as { Successful?: unknown };
  return Array.isArray(Successful) && Successful.every((entry) => 'MessageId' in entry);
}

function describe(name: string, error: unknown) {
  return { __type: `com.amazonaws.sqs#${name}`, message: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
