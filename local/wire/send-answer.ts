import type { ServerResponse } from 'node:http';
import type { JsonAnswer } from './json-call.ts';

/** Sends an answer over HTTP, with its length. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: JsonAnswer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
