import { once } from 'node:events';
import {
  Agent,
  createServer,
  type IncomingMessage,
  request as openRequest,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

import { guardDoor } from '../door.ts';
import { identifyEnvironment } from './caller.ts';
import { readBody } from './read-body.ts';
import {
  type Forward,
  HangUp,
  nameAction,
  type Passage,
  type Service,
  type ServiceAnswer,
  type ServiceCall,
  services,
} from './service-call.ts';

/** Addresses that stand in front of the services. */
export interface Gateway {
  urls: Record<Service, string>;
  /** Sets the address of a service; earlier calls are refused. */
  open(service: Service, url: string): void;
  close(): Promise<void>;
}

/** Headers that belong to one connection, not to the call. */
const hopHeaders = ['connection', 'keep-alive', 'transfer-encoding'];

/**
 * Starts an address on 127.0.0.1 for each service; calls are forwarded over HTTP, through `passages`, the first one
 * outermost.
 */
export async function startGateway(passages: readonly Passage[]): Promise<Gateway> {
  const agent = new Agent({ keepAlive: true });
  const targets = new Map<Service, URL>();
  const answer = async (service: Service, message: IncomingMessage): Promise<ServiceAnswer> => {
    const call = await readCall(service, message);
    const target = targets.get(service);
    if (!target) throw new HangUp();
    const forward = passages.reduceRight<Forward>(
      (inner, passage) => (passed) => passage(passed, inner),
      (passed) => forwardCall(passed, target, agent),
    );
    return forward(call);
  };
  const servers = await Promise.all(services.map((service) => listen((message) => answer(service, message))));
  return {
    urls: Object.fromEntries(
      services.map((service, i) => [service, urlOf(servers[i] as Server)]),
    ) as Gateway['urls'],
    open: (service, url) => targets.set(service, new URL(url)),
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      agent.destroy();
    },
  };
}

async function listen(answer: (message: IncomingMessage) => Promise<ServiceAnswer>): Promise<Server> {
  const server = createServer((message, response) => {
    answer(message).then(
      (result) => send(response, result),
      // If the service hung up, the client's connection is cut too: it tries again, as after any lost connection.
      () => response.destroy(),
    );
  });
  guardDoor(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function readCall(service: Service, message: IncomingMessage): Promise<ServiceCall> {
  const { method = 'GET', url = '/', headers } = message;
  const body = await readBody(message);
  const action = nameAction(service, { method, url, headers });
  return { service, action, environmentId: identifyEnvironment(headers), method, url, headers, body };
}

function forwardCall(call: ServiceCall, target: URL, agent: Agent): Promise<ServiceAnswer> {
  const { method, url, body } = call;
  return new Promise((resolve, reject) => {
    const request = openRequest(
      {
        agent,
        host: target.hostname,
        port: target.port,
        method,
        path: url,
        headers: { ...withoutHop(call.headers), 'content-length': body.length },
      },
      (response) => {
        const { statusCode: status = 502, headers } = response;
        readBody(response).then(
          (content) => resolve({ status, headers: withoutHop(headers), body: content }),
          reject,
        );
      },
    );
    request.on('error', reject).end(body);
  });
}

function withoutHop<Headers extends object>(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !hopHeaders.includes(name)),
  ) as Headers;
}

function send(response: ServerResponse, { status, headers, body }: ServiceAnswer): void {
  // An answer to HEAD gives the length of a body that it does not send; 204 and 304 have no length.
  const hasLength = response.req.method !== 'HEAD' && status !== 204 && status !== 304;
  response.writeHead(status, { ...headers, ...(hasLength && { 'content-length': Buffer.byteLength(body) }) });
  response.end(body);
}
