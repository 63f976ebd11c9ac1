import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { readBody } from '../gateway/read-body.ts';
import { readAccessKey } from './principal.ts';

/** Why a call is refused, by its signer, operation and JSON; undefined if it is not. */
export type JsonCheck = (
  accessKeyId: string | undefined,
  operation: string,
  body: unknown,
) => string | undefined;

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers a call in place of the server, undefined for one that the server answers itself. */
export type JsonShortcut = (operation: string, body: unknown) => { status: number; body: object } | undefined;

/**
 * Puts a check before a server of DynamoDB's protocol. The server reads requests itself, so a request that passes is
 * handed on with its body readable again. A refusal looks like DynamoDB's.
 * A call that `shortcut` answers must pass the check too, and does not reach the server.
 */
export function guardServer(
  server: Server,
  check: JsonCheck,
  shortcut: JsonShortcut = () => undefined,
): void {
  const [serve] = server.listeners('request') as Serve[];
  server.removeAllListeners('request');
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request).catch(() => undefined);
    if (!body) return; // the client hung up in the middle: a function that timed out does
    const { headers, method, url } = request;
    const operation = String(headers['x-amz-target']).split('.').at(-1) ?? '';
    const call = parse(body);
    const refusal = check(readAccessKey(headers), operation, call);
    const answer = refusal ? describeRefusal(refusal) : shortcut(operation, call);
    if (answer) send(response, answer);
    else serve?.(Object.assign(Readable.from([body]), { headers, method, url }) as IncomingMessage, response);
  });
}

/** What is not JSON stays for the server to refuse. */
function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

function describeRefusal(message: string) {
  return {
    status: 400,
    body: { __type: 'com.amazon.coral.service#AccessDeniedException', Message: message },
  };
}

function send(response: ServerResponse, { status, body }: { status: number; body: object }): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
}
