import type { FileHandle } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { isDiskFull } from '../../files/disk-full.ts';
import { S3Error } from '../store/errors.ts';
import type { S3Call } from './request.ts';
import { writeXml, type XmlElement } from './xml.ts';

/** What a call answers: headers with an XML document, a stretch of a file, or nothing. */
export interface Answer {
  /** 200 by default. */
  status?: number;
  headers?: Record<string, string>;
  xml?: { root: string; content: XmlElement | string };
  /** Closed when it has been sent. */
  file?: { handle: FileHandle; start: number; sizeBytes: number };
}

/** Sends an answer. */
export async function sendAnswer(response: ServerResponse, answer: Answer): Promise<void> {
  const headers = { ...answer.headers };
  const { file, xml } = answer;
  if (xml) {
    const text = writeXml(xml.root, xml.content);
    headers['Content-Type'] = 'application/xml';
    headers['Content-Length'] = String(Buffer.byteLength(text));
    response.writeHead(answer.status ?? 200, headers).end(text);
  } else if (file && file.sizeBytes > 0) {
    response.writeHead(answer.status ?? 200, headers);
    const end = file.start + file.sizeBytes - 1;
    await pipeline(file.handle.createReadStream({ start: file.start, end }), response);
  } else {
    await file?.handle.close();
    response.writeHead(answer.status ?? 200, headers).end();
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
