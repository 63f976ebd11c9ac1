import { isDiskFull } from '../files/disk-full.ts';
import { answerJson, type JsonAnswer } from '../wire/json-call.ts';
import type { JournaledQueues } from './journaled-queue.ts';

/** HTTP's word for a full disk: clients of AWS do not try again by themselves, and show the message. */
const status = 507;
const code = 'InsufficientStorage';

interface BatchAnswer {
  Successful: { Id: string; MessageId: string }[];
  Failed: { Id: string; Code: string; Message: string; SenderFault: boolean }[];
}

/** Tells an error for each message that could not be written, and for each call that could not. */
export class FullDisk {
  readonly #queues: JournaledQueues;
  readonly #report: (error: unknown) => void;

  constructor(queues: JournaledQueues, report: (error: unknown) => void) {
    this.#queues = queues;
    this.#report = report;
  }

  /** The result of a call; one that was sent and is in no queue is told as failed, or thrown. */
  withoutRefused(result: object): object {
    if (isBatch(result)) return this.#cutBatch(result);
    const { MessageId } = result as { MessageId?: unknown };
    const refusal = typeof MessageId === 'string' ? this.#queues.takeRefusal(MessageId) : undefined;
    if (refusal !== undefined) throw refusal;
    return result;
  }

  /** The answer for a call that failed here, whatever the reason. */
  explain(error: unknown): JsonAnswer {
    this.#report(error);
    if (!isDiskFull(error)) return answerJson(500, describe('InternalFailure', error));
    return answerJson(status, describe(code, error), { 'x-amzn-query-error': `${code};Receiver` });
  }

  #cutBatch({ Successful, Failed }: BatchAnswer): BatchAnswer {
    const answer: BatchAnswer = { Successful: [], Failed: [...Failed] };
    for (const entry of Successful) {
      const refusal = this.#queues.takeRefusal(entry.MessageId);
      if (refusal === undefined) answer.Successful.push(entry);
      else {
        this.#report(refusal);
        answer.Failed.push({ Id: entry.Id, Code: code, Message: messageOf(refusal), SenderFault: false });
      }
    }
    return answer;
  }
}

function isBatch(result: object): result is BatchAnswer {
  const { Successful } = result as { Successful?: unknown };
  return Array.isArray(Successful) && Successful.every((entry) => 'MessageId' in entry);
}

function describe(name: string, error: unknown) {
  return { __type: `com.amazonaws.sqs#${name}`, message: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
