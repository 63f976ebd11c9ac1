import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { guardDoor } from '../door.ts';
import { createDiskNotice } from '../files/disk-notice.ts';
import type { CallGuard } from '../iam/call-guard.ts';
import type { ServeWired } from '../wire/open-wire.ts';
import { type Answering, answerCall, callHeaders } from './answer-call.ts';
import { assertBucketName } from './bucket/bucket-operations.ts';
import { answerError, sendAnswer } from './protocol/answer.ts';
import { answerCors, type CorsRule, findCorsRule } from './protocol/cors.ts';
import { identifyCaller } from './protocol/request.ts';
import { serveWired } from './serve-wired.ts';
import { assertSubscribable, identifyNotification } from './store/events.ts';
import { ObjectStore } from './store/object-store.ts';

/** Only this machine: a caller without a function's credentials may do everything. */
const host = '127.0.0.1';

export interface S3Options {
  /** Holds all state; survives the process being killed at any moment. One server a folder. */
  folder: string;
  /** 0, the default, takes any free one. */
  port?: number;
  /** `us-east-1` by default; events state it. */
  region?: string;
  now?: () => Date;
  /** For version ids and sequencers; from 0 to below 1. */
  random?: () => number;
  /**
   * Called for each event of a bucket with notifications: the queue's ARN, and JSON as S3 sends it. The event
   * counts as delivered when the promise resolves; after a rejection, or a restart, it is delivered again.
   */
  deliver(target: string, body: string): Promise<void>;
  /** Refuses what the policies of a function do not allow. */
  guard?: CallGuard;
  /** Called with a sentence for each problem of the folder. */
  warn?: (line: string) => void;
}

export interface LocalS3 {
  /** `http://127.0.0.1:<port>`, for path-style requests. */
  url: string;
  /** Answers a call from within this process that reads, as one over HTTP. */
  serve: ServeWired;
  /** Creates the bucket, or gives an existing one these settings. */
  createBucket(name: string, config: BucketConfig): Promise<void>;
  /** How many events have not arrived at their queues yet. */
  undelivered(): number;
  close(): Promise<void>;
}

export interface BucketConfig {
  versioned: boolean;
  notifications: { queueArn: string; events: string[] }[];
  /** Pages of other origins that may send files with signed requests. */
  cors?: CorsRule | undefined;
}

/**
 * Serves S3 over a folder on 127.0.0.1. Signatures are not checked, only who signed; what is
 * not implemented answers 501.
 */
export async function startS3(options: S3Options): Promise<LocalS3> {
  const store = await ObjectStore.open({
    folder: options.folder,
    region: options.region ?? 'us-east-1',
    now: options.now ?? (() => new Date()),
    random: options.random ?? Math.random,
    deliver: options.deliver,
    warn: options.warn,
  });
  const { guard } = options;
  const answering = { store, guard, report: createDiskNotice(options.warn ?? (() => {})) };
  const rules = new Map<string, CorsRule>();
  const server = createServer((message, response) => {
    const rule = findCorsRule(rules, message);
    if (!rule || !answerCors(rule, message, response)) void handle(answering, message, response);
  });
  guardDoor(server, { letsIn: (message) => findCorsRule(rules, message) !== undefined });
  await listen(server, options.port ?? 0);
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    serve: serveWired(answering),
    createBucket: (name, config) => {
      if (config.cors) rules.set(name, config.cors);
      return configureBucket(store, name, config);
    },
    undelivered: () => store.undelivered,
    async close() {
      await closeServer(server);
      await store.close();
    },
  };
}

async function handle(
  answering: Answering,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const caller = identifyCaller(message.socket.remoteAddress ?? host);
  for (const [name, value] of Object.entries(callHeaders(caller))) response.setHeader(name, value);
  try {
    await sendAnswer(response, await answerCall(answering, message, caller));
  } catch (error) {
    answering.report(error);
    if (response.headersSent || response.destroyed) response.destroy();
    else
      await sendAnswer(
        response,
        answerError(error, { method: message.method ?? '', caller }, message.url ?? '/'),
      );
  } finally {
    // Reads what an early error left unread: otherwise the connection could not be used again.
    message.resume();
  }
}

async function configureBucket(store: ObjectStore, name: string, config: BucketConfig): Promise<void> {
  assertBucketName(name);
  store.ownBuckets.add(name);
  for (const { events } of config.notifications) assertSubscribable(events);
  const notifications = config.notifications.map(identifyNotification);
  await store.saveBucket(name, identifyCaller(host), (known) => {
    const suspended = known?.versioning ? 'Suspended' : undefined;
    const versioning = config.versioned ? 'Enabled' : suspended;
    const createdAt = known?.createdAt ?? store.now().toISOString();
    return { ...known, name, createdAt, notifications, ...(versioning && { versioning }) };
  });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
