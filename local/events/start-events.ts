import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { guardDoor } from '../door.ts';
import { AppendLog } from '../files/append-log.ts';
import { isDiskFull } from '../files/disk-full.ts';
import { createDiskNotice } from '../files/disk-notice.ts';
import { readBody } from '../gateway/read-body.ts';
import { guardServer, type JsonCheck } from '../iam/guard-server.ts';
import { type BusEvent, type PutEventsSurroundings, putEvents, RefusedCall } from './put-events.ts';

/** EventBridge on this machine. */
export interface LocalEvents {
  url: string;
  close(): Promise<void>;
}

/** Where events are kept, and what they say of where they come from. */
export interface EventsOptions extends Pick<PutEventsSurroundings, 'account' | 'region' | 'buses'> {
  /** The file of the events, one a line as EventBridge hands them to a target, oldest first. */
  journal: string;
  /** 0, the default, takes any free one. */
  port?: number;
  /** Checks calls; a refused one has no effect. */
  check?: JsonCheck;
  /** Called with a sentence for each problem of the journal. */
  warn?: (line: string) => void;
}

/**
 * Serves PutEvents on 127.0.0.1. There are no rules: every event is written down, and who wants to know of it reads the
 * journal. An event that was accepted survives the process, however it ends.
 */
export async function startEvents(options: EventsOptions): Promise<LocalEvents> {
  const { journal, port = 0, check = () => undefined, warn = () => {} } = options;
  // A journal of earlier runs is only looked through: nothing here depends on what it says.
  const log = new AppendLog<BusEvent>(journal, { replay: () => {}, warn });
  const report = createDiskNotice(warn);
  const server = createServer((request, response) => {
    serve(request, options, log).then(
      ({ status, body }) => send(response, status, body),
      (error) => {
        report(error);
        const { status, body } = explainFailure(error);
        send(response, status, body);
      },
    );
  });
  guardServer(server, check);
  guardDoor(server);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      log.close();
    },
  };
}

interface Answer {
  status: number;
  body: object;
}

async function serve(
  request: IncomingMessage,
  { account, region, buses, journal }: EventsOptions,
  log: AppendLog<BusEvent>,
): Promise<Answer> {
  const text = (await readBody(request)).toString();
  if (request.headers['x-amz-target'] !== 'AWSEvents.PutEvents') {
    const message = `Of EventBridge only PutEvents is served here: rules are not played. What is put on a bus is in ${journal}.`;
    return { status: 501, body: { __type: 'NotImplemented', message } };
  }
  const { events, answer } = putEvents(parse(text), {
    account,
    region,
    buses,
    now: new Date(),
    newId: randomUUID,
  });
  if (events.length > 0) log.append(events);
  return { status: 200, body: answer };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedCall('The body of the call is not JSON.');
  }
}

function explainFailure(error: Error): Answer {
  if (error instanceof RefusedCall)
    return { status: 400, body: { __type: error.name, message: error.message } };
  const status = isDiskFull(error) ? 507 : 500;
  const __type = isDiskFull(error) ? 'InsufficientStorage' : 'InternalException';
  return { status, body: { __type, message: error.message } };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify(body));
}
