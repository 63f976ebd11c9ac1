import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { buildApp } from 'fauxqs';
import { writeQueryAnswer, writeQueryError } from './query-answer.ts';
import { readQueryRequest } from './query-request.ts';

/**
 * A batch of messages has 1 MB, and each byte of it may be written as three in a form.
 * @limit The call is answered 413.
 */
const maxFormBytes = 4 * 1024 * 1024;

type App = ReturnType<typeof buildApp>;

/** Serves the older protocol of SQS beside JSON: a form is made a call in JSON, its answer XML. */
export function answerQuery(app: App, accountId: string): void {
  app.addHook('onRequest', async ({ headers, method, raw }, reply) => {
    if (method !== 'POST' || !isForm(headers['content-type'])) return;
    const requestId = randomUUID();
    const form = await readForm(raw);
    const { status, xml } =
      form === undefined
        ? { status: 413, xml: writeQueryError(tooLarge, requestId) }
        : await answerForm(app, form, { raw, accountId, requestId });
    return reply.code(status).type('text/xml').header('x-amzn-requestid', requestId).send(xml);
  });
}

const tooLarge = { code: 'RequestEntityTooLarge', fault: 'Sender', message: 'The call is too large.' };

async function answerForm(
  app: App,
  form: string,
  { raw, accountId, requestId }: { raw: IncomingMessage; accountId: string; requestId: string },
): Promise<{ status: number; xml: string }> {
  const { action, body } = readQueryRequest(form, findQueueUrl(raw, accountId));
  const { statusCode, headers, payload } = await app.inject({
    method: 'POST',
    url: '/',
    headers: {
      host: raw.headers.host ?? '',
      authorization: raw.headers.authorization ?? '',
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `AmazonSQS.${action}`,
    },
    payload: JSON.stringify(body),
  });
  const answer = payload === '' ? {} : JSON.parse(payload);
  if (statusCode < 300) return { status: statusCode, xml: writeQueryAnswer(action, answer, requestId) };
  const error = readError(answer, headers['x-amzn-query-error']);
  return { status: statusCode, xml: writeQueryError(error, requestId) };
}

function isForm(type = ''): boolean {
  return type.split(';')[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded';
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

function readError(answer: { __type?: string; message?: string }, header: unknown) {
  const [code = '', fault = 'Sender'] = String(header ?? '').split(';');
  const type = answer.__type?.split('#').at(-1) ?? 'InternalFailure';
  return { code: code || type, fault, message: answer.message ?? type };
}
