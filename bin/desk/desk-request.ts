import type { IncomingMessage } from 'node:http';
import { DeskRefusal } from './desk-answer.ts';

/** A request as the routes see it. */
export interface DeskRequest {
  method: string;
  /** As it was sent, still percent-encoded. */
  path: string;
  /** The query string as it was sent, without `?`. */
  search: string;
  headers: IncomingMessage['headers'];
  /** The whole body; refuses one of more bytes. */
  readBody(mostBytes: number): Promise<Buffer>;
}

/** Splits a request at its `?`. */
export function readRequest(incoming: IncomingMessage): DeskRequest {
  const { method = 'GET', url = '/', headers } = incoming;
  const [path = '/', ...rest] = url.split('?');
  return {
    method,
    path,
    search: rest.join('?'),
    headers,
    readBody: (mostBytes) => readBody(incoming, mostBytes),
  };
}

async function readBody(incoming: IncomingMessage, mostBytes: number): Promise<Buffer> {
  if (Number(incoming.headers['content-length'] ?? 0) > mostBytes) throw tooLarge(mostBytes);
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of incoming) {
    sizeBytes += chunk.length;
    if (sizeBytes > mostBytes) throw tooLarge(mostBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(mostBytes: number): DeskRefusal {
  const most = mostBytes >= 1_048_576 ? `${mostBytes / 1_048_576} MiB` : `${mostBytes / 1024} KiB`;
  return new DeskRefusal(
    413,
    'too-large',
    `This is larger than ${most}. Send each article as a file of its own.`,
  );
}
