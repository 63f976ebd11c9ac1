import { setMaxListeners } from 'node:events';
import type { ServeJson } from '../wire/json-call.ts';

/** Calls SQS from within this process, as someone; rejects with what SQS refused, or when the signal ends it. */
export type CallSqs = <Answer>(action: string, body: object, signal?: AbortSignal) => Promise<Answer>;

/** Gives a way to call SQS with an access key: the same checks and answers as over HTTP, without the trip. */
export function callSqsAs(serve: ServeJson, accessKeyId: string): CallSqs {
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/`;
  return async (action, body, signal) => {
    signal?.throwIfAborted();
    const serving = serve({
      headers: { authorization, 'x-amz-target': `AmazonSQS.${action}` },
      body: JSON.stringify(body),
    });
    const { status, body: text } = await (signal ? untilAborted(serving, signal) : serving);
    const answer = JSON.parse(text);
    if (status >= 300) throw new Error(`SQS answered ${status}: ${answer.message}`);
    return answer;
  };
}

function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  setMaxListeners(0, signal);
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
