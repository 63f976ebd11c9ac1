import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { type LocalS3, type S3Options, startS3 } from '../../../local/s3/start-s3.ts';

export const queueArn = 'arn:aws:sqs:eu-west-3:000000000000:intake';

/** One record of an S3 event, as far as tests look at it. */
export interface EventRecord {
  eventName: string;
  s3: { object: { key: string; size?: number; eTag?: string; versionId?: string; sequencer: string } };
}

/** A server over a folder of its own, the real SDK talking to it, and what it delivered. */
export interface OpenS3 {
  url: string;
  client: S3Client;
  folder: string;
  server: LocalS3;
  messages: { target: string; body: string }[];
  records(): EventRecord[];
  close(): Promise<void>;
}

/** Opens a server with a versioned bucket `inbox` that notifies of everything, and a plain bucket `plain`. */
export async function openS3(options: Partial<S3Options> = {}): Promise<OpenS3> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'copydesk-s3-')));
  const messages: OpenS3['messages'] = [];
  const deliver = async (target: string, body: string) => {
    messages.push({ target, body });
  };
  const server = await startS3({ folder, region: 'eu-west-3', deliver, ...options });
  const everything = { queueArn, events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'] };
  await server.createBucket('inbox', { versioned: true, notifications: [everything] });
  await server.createBucket('plain', { versioned: false, notifications: [everything] });
  const client = connect(server.url);
  return {
    url: server.url,
    client,
    folder,
    server,
    messages,
    records: () =>
      messages.flatMap(({ body }) => (JSON.parse(body) as { Records?: EventRecord[] }).Records ?? []),
    async close() {
      client.destroy();
      await server.close();
      if (!options.folder) await rm(folder, { recursive: true });
    },
  };
}

/** An SDK client with made-up credentials. */
export function connect(endpoint: string): S3Client {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new S3Client({ endpoint, region: 'eu-west-3', credentials, forcePathStyle: true });
}

/** Resolves when `isTrue`; throws after five seconds. */
export async function waitUntil(isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error(`Waited five seconds in vain for ${isTrue}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
