import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type DeskAnswer, DeskRefusal } from './desk-answer.ts';
import { readRequest } from './desk-request.ts';
import { checkDoor } from './door.ts';
import { explainFailure } from './explain-failure.ts';
import { answerRoute, type DeskBehind } from './routes.ts';
import { DeskSession } from './session.ts';

/** How long a browser may take to send the head of a request, and the whole of it, in milliseconds. */
const headMs = 10_000;
const requestMs = 60_000;

/** A running server of the desk. */
export interface RunningDesk {
  /** The address to open: with a token that is good once, where one is needed. */
  url: string;
  close(): Promise<void>;
}

/** Serves the desk on 127.0.0.1; throws, with what to do about it, if the port is taken. */
export async function startDesk(
  behind: DeskBehind,
  { port, requestTimeoutMs = requestMs }: { port: number; requestTimeoutMs?: number },
): Promise<RunningDesk> {
  const session = behind.auth === 'token' ? new DeskSession() : undefined;
  const times = {
    headersTimeout: Math.min(headMs, requestTimeoutMs),
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(1_000, requestTimeoutMs),
  };
  const server = createServer(times, (incoming, response) => {
    answer(incoming, behind, session)
      .catch((error) => explainFailure(error).toAnswer())
      .then((result) => send(incoming, response, result))
      .catch(() => response.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use. Choose another with --port, or 0 for any that is free.`, {
      cause: error,
    });
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/${session ? `?${session.query}` : ''}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  incoming: IncomingMessage,
  behind: DeskBehind,
  session: DeskSession | undefined,
): Promise<DeskAnswer> {
  const port = incoming.socket.localPort as number;
  checkDoor(incoming, port);
  const request = readRequest(incoming);
  if (session && !session.isOpenTo(incoming.headers.cookie, port)) {
    const token = new URLSearchParams(request.search).get('token');
    const cookie = request.path === '/' && token !== null ? session.redeem(token, port) : undefined;
    if (cookie === undefined) throw refuseStranger();
    return letIn(cookie);
  }
  return answerRoute(request, behind);
}

/** The address loses its token, so that no history keeps it. */
function letIn(cookie: string): DeskAnswer {
  const headers = {
    location: '/',
    'set-cookie': cookie,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  };
  return { status: 303, headers, body: '' };
}

function refuseStranger(): DeskRefusal {
  return new DeskRefusal(
    403,
    'no-session',
    'Open the address that the command printed; it is good once, in one browser. For another, start the command again.',
  );
}

async function send(
  incoming: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: DeskAnswer,
): Promise<void> {
  // What is left of a body that nobody reads is not waited for.
  if (!incoming.complete && hasBody(incoming)) response.shouldKeepAlive = false;
  const length =
    status === 304 || body instanceof Readable ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...length, ...headers });
  await sendBody(response, incoming.method === 'HEAD' ? dropBody(body) : body);
  if (!response.shouldKeepAlive) incoming.resume();
}

async function sendBody(response: ServerResponse, body: DeskAnswer['body']): Promise<void> {
  if (body instanceof Readable) await pipeline(body, response);
  else response.end(body);
}

function dropBody(body: DeskAnswer['body']): string {
  if (body instanceof Readable) body.destroy();
  return '';
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
