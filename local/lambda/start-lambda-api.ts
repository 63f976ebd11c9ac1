import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { guardDoor } from '../door.ts';
import { eventPatienceMs, invokePatiently } from './invoke-patiently.ts';
import type { LambdaFunction } from './lambda-function.ts';

/** The address of Lambda's own API, which invokes a function by its name. */
export interface LocalLambda {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the Invoke call of Lambda on 127.0.0.1 (Lambda API Reference, "Invoke"), with which a person runs a function
 * before its schedule does. Functions do not know this address.
 *
 * @param find the function of a name, undefined if there is none
 */
export async function startLambdaApi(
  find: (name: string) => Pick<LambdaFunction, 'invoke'> | undefined,
  port = 0,
): Promise<LocalLambda> {
  const closing = new AbortController();
  const server = createServer((request, response) => {
    answer(request, response, find, closing.signal).catch((error: Error) =>
      send(response, 500, { Type: 'Service', Message: error.message }),
    );
  });
  guardDoor(server);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      closing.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  find: (name: string) => Pick<LambdaFunction, 'invoke'> | undefined,
  closing: AbortSignal,
): Promise<void> {
  const [, encoded] = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? '') ?? [];
  if (request.method !== 'POST' || !encoded) {
    return send(response, 501, { Type: 'User', Message: 'The local Lambda answers Invoke alone.' });
  }
  const name = decodeURIComponent(encoded).split(':function:').at(-1) ?? '';
  const target = find(name);
  if (!target) return send(response, 404, { Type: 'User', Message: `Function not found: ${name}` });
  const event = JSON.parse((await text(request)) || '{}');
  if (request.headers['x-amz-invocation-type'] === 'Event') {
    void invokePatiently(target, event, { patienceMs: eventPatienceMs, signal: closing });
    return send(response, 202, undefined);
  }
  const outcome = await target.invoke(event);
  if ('answer' in outcome) return send(response, 200, outcome.answer);
  if (outcome.throttled) {
    response.setHeader('x-amzn-errortype', 'TooManyRequestsException');
    const { errorMessage: message } = outcome.error;
    return send(response, 429, { Reason: 'ConcurrentInvocationLimitExceeded', Type: 'User', message });
  }
  response.setHeader('x-amz-function-error', 'Unhandled');
  send(response, 200, outcome.error);
}

function send(response: ServerResponse, status: number, content: unknown): void {
  response.setHeader('x-amz-executed-version', '$LATEST');
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(content === undefined ? undefined : JSON.stringify(content));
}
