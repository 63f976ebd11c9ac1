import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { jsonType, type ServeJson } from '../wire/json-call.ts';
import { writeQueryAnswer, writeQueryError } from './query-answer.ts';
import { readQueryRequest } from './query-request.ts';

/**
 * A batch of messages has 1 MB, and each byte of it may be written as three in a form.
 * @limit The call is answered 413.
 */
const maxFormBytes = 4 * 1024 * 1024;

/** Whether a request speaks the older protocol of SQS. */
export function isForm({ headers }: IncomingMessage): boolean {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase() === 'application/x-www-form-urlencoded';
}

/** Answers a call of the older protocol: its form is made a call in JSON, the answer XML. */
export async function answerQuery(
  message: IncomingMessage,
  serve: ServeJson,
  accountId: string,
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  const requestId = randomUUID();
  const form = await readForm(message);
  const { status, xml } =
    form === undefined
      ? { status: 413, xml: writeQueryError(tooLarge, requestId) }
      : await answerForm(serve, form, { message, accountId, requestId });
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body: xml };
}

const tooLarge = { code: 'RequestEntityTooLarge', fault: 'Sender', message: 'The call is too large.' };

async function answerForm(
  serve: ServeJson,
  form: string,
  { message, accountId, requestId }: { message: IncomingMessage; accountId: string; requestId: string },
): Promise<{ status: number; xml: string }> {
  const { action, body } = readQueryRequest(form, findQueueUrl(message, accountId));
  const {
    status,
    headers,
    body: text,
  } = await serve({
    headers: { ...message.headers, 'content-type': jsonType, 'x-amz-target': `AmazonSQS.${action}` },
    body: JSON.stringify(body),
  });
  const answer = JSON.parse(text);
  if (status < 300) return { status, xml: writeQueryAnswer(action, answer, requestId) };
  const error = readError(answer, headers['x-amzn-query-error']);
  return { status, xml: writeQueryError(error, requestId) };
}

/** Clients of this protocol send a call to the address of its queue, and some name the queue nowhere else. */
function findQueueUrl({ url = '/', headers }: IncomingMessage, accountId: string): string | undefined {
  return url.startsWith(`/${accountId}/`) ? `http://${headers.host}${url.split('?')[0]}` : undefined;
}

async function readForm(message: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let sizeBytes = 0;
  for await (const piece of message) {
    sizeBytes += piece.length;
    if (sizeBytes <= maxFormBytes) pieces.push(piece);
  }
  return sizeBytes <= maxFormBytes ? Buffer.concat(pieces).toString('utf8') : undefined;
}

function readError(answer: { __type?: string; message?: string }, header: string | undefined) {
  const [code = '', fault = 'Sender'] = (header ?? '').split(';');
  const type = answer.__type?.split('#').at(-1) ?? 'InternalFailure';
  return { code: code || type, fault, message: answer.message ?? type };
}
