import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { ServeWired } from '../wire/open-wire.ts';
import type { WireAnswer } from '../wire/wire-messages.ts';
import { type Answering, answerCall, callHeaders } from './answer-call.ts';
import { type Answer, describeXml } from './protocol/answer.ts';
import { identifyCaller } from './protocol/request.ts';
import { writeXml } from './protocol/xml.ts';

/**
 * What goes through the wire is in memory, whole: a little more than the largest file that becomes an article.
 * @limit A larger stretch of an object is read over HTTP, piece by piece.
 */
const largestStretch = 16 * 1024 * 1024;

/** Answers the calls that read, without HTTP: the same request, the same checks, the same answer. */
export function serveWired(answering: Answering): ServeWired {
  return async ({ method, path, headers }) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    const caller = identifyCaller('127.0.0.1');
    const message = Object.assign(Readable.from([]), { method, url: path, headers });
    const answer = await answerCall(answering, message as unknown as IncomingMessage, caller);
    const body = await readBody(answer);
    return body === undefined ? undefined : describe(answer, body, callHeaders(caller));
  };
}

function describe(answer: Answer, body: WireAnswer['body'], own: Record<string, string>): WireAnswer {
  const told = { ...own, ...answer.headers, ...(answer.xml && describeXml(String(body))) };
  const headers = Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return { status: answer.status ?? 200, headers, body };
}

/** Undefined for one that is too large for the wire. */
async function readBody({ xml, stretch }: Answer): Promise<WireAnswer['body'] | undefined> {
  if (xml) return writeXml(xml.root, xml.content);
  if (!stretch) return '';
  const { content, start, sizeBytes } = stretch;
  if (Buffer.isBuffer(content)) return new Uint8Array(content.subarray(start, start + sizeBytes));
  try {
    return sizeBytes > largestStretch ? undefined : await readStretch(content, start, sizeBytes);
  } finally {
    await content.close();
  }
}

async function readStretch(
  file: FileHandle,
  start: number,
  sizeBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(sizeBytes);
  for (let at = 0; at < sizeBytes; ) {
    const { bytesRead } = await file.read(bytes, at, sizeBytes - at, start + at);
    if (bytesRead === 0) throw new Error('The file of an object is shorter than the object.');
    at += bytesRead;
  }
  return bytes;
}
