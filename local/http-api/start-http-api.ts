import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { guardDoor } from '../door.ts';
import type { LambdaFunction } from '../lambda/lambda-function.ts';
import { answerUnescaped } from './answer-unescaped.ts';
import type { SignedRequest } from './check-signature.ts';
import { createGatewayError, createHttpAnswer, type HttpAnswer } from './http-answer.ts';
import { createHttpEvent } from './http-event.ts';
import { RouteTable } from './route-table.ts';

/** An HTTP API takes bodies up to 10 MB and waits 30 s for a function (API Gateway Developer Guide, "Quotas"). */
const bodyBytes = 10 * 1024 * 1024;
const integrationMs = 30_000;
/** The request line and the values of all headers together (API Gateway Developer Guide, "Quotas" of HTTP APIs). */
const headBytes = 10_240;

/** Answers in place of the function if the caller may not call it; undefined lets the request pass. */
export type Authorize = (request: SignedRequest) => Promise<HttpAnswer | undefined>;

/** The function behind a route, and who may call it; without `authorize` anyone may. */
export interface Route {
  target: Pick<LambdaFunction, 'invoke'>;
  authorize?: Authorize;
}

/** What an API serves: its ids and its routes. */
export interface HttpApiRoutes {
  accountId: string;
  apiId: string;
  /** By route key. */
  targets: ReadonlyMap<string, Route>;
}

/** An HTTP API that listens, before and after its routes are known. */
export interface LocalHttpApi {
  url: string;
  /** Until this is called, every request is answered with 503. */
  open(routes: HttpApiRoutes): void;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1; throws, with what to do about it, if the port is taken. */
export async function startHttpApi(port: number): Promise<LocalHttpApi> {
  let answer = async (_request: IncomingMessage) => createGatewayError(503, 'Service Unavailable');
  const server = createServer((request, response) => {
    answer(request)
      .catch(() => createGatewayError(500, 'Internal Server Error'))
      .then((result) => send(request, response, result));
  });
  answerUnescaped(server);
  guardDoor(server, { allowsLinks: true });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use. Choose another with --port, or 0 for any that is free.`, {
      cause: error,
    });
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: (routes) => {
      const table = new RouteTable(routes.targets);
      answer = (request) => answerRequest(request, table, routes);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answerRequest(
  request: IncomingMessage,
  table: RouteTable<Route>,
  { accountId, apiId }: HttpApiRoutes,
): Promise<HttpAnswer> {
  const body = await readBody(request);
  if (!body) return createGatewayError(413, 'Request Entity Too Large');
  if (measureHead(request) > headBytes) return createGatewayError(431, 'Request Header Fields Too Large');
  const [rawPath = '/'] = (request.url ?? '/').split('?');
  const match = table.find(request.method ?? 'GET', rawPath);
  if (!match) return createGatewayError(404, 'Not Found');
  const { routeKey, pathParameters } = match;
  const { target, authorize } = match.target;
  const { method = 'GET', url = '/', headers } = request;
  const refusal = await authorize?.({ method, url, headers, body });
  if (refusal) return refusal;
  const event = createHttpEvent({
    request: { ...pick(request), headers: addGatewayHeaders(request, body) },
    body,
    routeKey,
    pathParameters,
    accountId,
    apiId,
    domainName: `127.0.0.1:${request.socket.localPort}`,
    requestId: randomBytes(12).toString('base64url'),
    sourceIp: request.socket.remoteAddress ?? '',
    time: new Date(),
  });
  const late = sleep(integrationMs, undefined, { ref: false });
  const result = await Promise.race([target.invoke(event), late]);
  if (!result || 'throttled' in result) return createGatewayError(503, 'Service Unavailable');
  return 'error' in result
    ? createGatewayError(500, 'Internal Server Error')
    : createHttpAnswer(result.answer);
}

function measureHead({ method, url, httpVersion, rawHeaders }: IncomingMessage): number {
  const values = rawHeaders.filter((_, index) => index % 2 === 1);
  return Buffer.byteLength([`${method} ${url} HTTP/${httpVersion}`, ...values].join(''), 'latin1');
}

function pick({ httpVersion, method, url }: IncomingMessage) {
  return { httpVersion, method, url };
}

/** Adds and removes the headers that API Gateway adds to and removes from a request. */
function addGatewayHeaders(request: IncomingMessage, body: Buffer) {
  const { connection: _hop, 'transfer-encoding': _encoding, ...headers } = request.headers;
  return {
    ...headers,
    'content-length': String(body.length),
    'x-forwarded-for': request.socket.remoteAddress,
    'x-forwarded-port': String(request.socket.localPort),
    'x-forwarded-proto': 'http',
  };
}

/** The whole body, or undefined if it is too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= bodyBytes) chunks.push(chunk);
  }
  return size <= bodyBytes ? Buffer.concat(chunks) : undefined;
}

function send(request: IncomingMessage, response: ServerResponse, answer: HttpAnswer): void {
  response.writeHead(answer.status, {
    ...answer.headers,
    'apigw-requestid': randomBytes(12).toString('base64url'),
    'content-length': answer.body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}
