import type { FileHandle } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { isDiskFull } from '../../files/disk-full.ts';
import { S3Error } from '../store/errors.ts';
import type { S3Call } from './request.ts';
import { writeXml, type XmlElement } from './xml.ts';

/** What a call answers: headers with an XML document, a stretch of an object, or nothing. */
export interface Answer {
  /** 200 by default. */
  status?: number;
  headers?: Record<string, string>;
  xml?: { root: string; content: XmlElement | string };
  /** A part of an object: of its bytes, or of its file, which is closed when it has been sent. */
  stretch?: { content: FileHandle | Buffer; start: number; sizeBytes: number };
}

/** Sends an answer. */
export async function sendAnswer(response: ServerResponse, answer: Answer): Promise<void> {
  const headers = { ...answer.headers };
  const { stretch, xml } = answer;
  if (xml) {
    const text = writeXml(xml.root, xml.content);
    response.writeHead(answer.status ?? 200, { ...headers, ...describeXml(text) }).end(text);
  } else {
    response.writeHead(answer.status ?? 200, headers);
    if (stretch) await sendStretch(response, stretch);
    else response.end();
  }
}

/** The headers of an XML document. */
export function describeXml(text: string): Record<string, string> {
  return { 'Content-Type': 'application/xml', 'Content-Length': String(Buffer.byteLength(text)) };
}

async function sendStretch(
  response: ServerResponse,
  { content, start, sizeBytes }: NonNullable<Answer['stretch']>,
): Promise<void> {
  const end = start + sizeBytes;
  if (Buffer.isBuffer(content)) response.end(content.subarray(start, end));
  else if (sizeBytes > 0) await pipeline(content.createReadStream({ start, end: end - 1 }), response);
  else {
    await content.close();
    response.end();
  }
}

/** An error as S3 writes it: an XML document, or for HEAD and 304 only the status. */
export function answerError(
  error: unknown,
  request: Pick<S3Call, 'method' | 'caller'>,
  resource: string,
): Answer {
  const known = error instanceof S3Error ? error : explain(error);
  const { status, headers, code, message, elements } = known;
  if (request.method === 'HEAD' || status === 304) return { status, headers };
  const { requestId, hostId } = request.caller;
  const content = {
    Code: code,
    Message: message,
    ...elements,
    Resource: resource,
    RequestId: requestId,
    HostId: hostId,
  };
  return { status, headers, xml: { root: 'Error', content } };
}

function explain(error: unknown): S3Error {
  if (!isDiskFull(error)) return new S3Error('InternalError', { cause: error });
  const { message } = error as Error;
  return new S3Error('InsufficientStorage', { message, cause: error });
}
