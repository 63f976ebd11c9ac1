import type { IncomingHttpHeaders } from 'node:http';

/** One call of a service whose protocol is JSON (DynamoDB, SQS), whole: what HTTP or a worker's port has brought. */
export interface JsonCall {
  headers: IncomingHttpHeaders;
  body: string;
}

/** What the service answers, whole. */
export interface JsonAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Answers one call; never rejects. */
export type ServeJson = (call: JsonCall) => Promise<JsonAnswer>;

/** The content type of these protocols. */
export const jsonType = 'application/x-amz-json-1.0';

/** The last part of `X-Amz-Target`: the name of the operation. */
export function nameOperation({ headers }: Pick<JsonCall, 'headers'>): string {
  return String(headers['x-amz-target']).split('.').at(-1) ?? '';
}

/** An answer with this content as JSON. */
export function answerJson(
  status: number,
  content: object,
  headers: Record<string, string> = {},
): JsonAnswer {
  return { status, headers: { 'content-type': jsonType, ...headers }, body: JSON.stringify(content) };
}
