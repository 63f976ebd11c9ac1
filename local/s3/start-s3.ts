import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerError, sendAnswer } from './answer.ts';
import { assertBucketName } from './bucket-operations.ts';
import { assertSubscribable, identifyNotification } from './events.ts';
import { ObjectStore } from './object-store.ts';
import { identifyCaller, readRequest } from './request.ts';
import { findOperation } from './router.ts';

/** This machine alone: nothing here checks who is asking. */
const host = '127.0.0.1';

export interface S3Options {
  /** Holds all state; survives the process being killed at any moment. One server a folder. */
  folder: string;
  /** 0, the default, takes any free one. */
  port?: number;
  /** `us-east-1` unless said otherwise; events state it. */
  region?: string;
  now?: () => Date;
  /** For version ids and sequencers; from 0 to below 1. */
  random?: () => number;
  /**
   * Called for each event of a bucket with notifications: the queue's ARN, and JSON as S3 sends it. The event
   * counts as delivered when the promise resolves; after a rejection, or a restart, it is delivered again.
   */
  deliver(target: string, body: string): Promise<void>;
}

export interface LocalS3 {
  /** `http://127.0.0.1:<port>`, for path-style requests. */
  url: string;
  /** Creates the bucket, or gives an existing one these settings. */
  createBucket(name: string, config: BucketConfig): Promise<void>;
  close(): Promise<void>;
}

export interface BucketConfig {
  versioned: boolean;
  notifications: { queueArn: string; events: string[] }[];
}

/** Serves S3 over a folder on 127.0.0.1. Signatures are not checked; what is not implemented answers 501. */
export async function startS3(options: S3Options): Promise<LocalS3> {
  const store = await ObjectStore.open({
    folder: options.folder,
    region: options.region ?? 'us-east-1',
    now: options.now ?? (() => new Date()),
    random: options.random ?? Math.random,
    deliver: options.deliver,
  });
  const server = createServer((message, response) => void handle(store, message, response));
  await listen(server, options.port ?? 0);
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    createBucket: (name, config) => configureBucket(store, name, config),
    async close() {
      await closeServer(server);
      await store.close();
    },
  };
}

async function handle(store: ObjectStore, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const caller = identifyCaller(message.socket.remoteAddress ?? host);
  response.setHeader('x-amz-request-id', caller.requestId);
  response.setHeader('x-amz-id-2', caller.hostId);
  try {
    const request = readRequest(message, caller);
    const answer = await findOperation(request).run(store, request);
    await sendAnswer(response, answer);
  } catch (error) {
    if (response.headersSent || response.destroyed) response.destroy();
    else
      await sendAnswer(
        response,
        answerError(error, { method: message.method ?? '', caller }, message.url ?? '/'),
      );
  } finally {
    // What an early error left unread; else the connection could not be used again.
    message.resume();
  }
}

async function configureBucket(store: ObjectStore, name: string, config: BucketConfig): Promise<void> {
  assertBucketName(name);
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
