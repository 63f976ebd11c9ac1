import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { maxRecordBytes } from '../record.ts';
import { type Headers, parseHeaders } from './headers.ts';

/** An HTTP answer as a crawler stored it, with its body as the page was meant. */
export interface HttpAnswer {
  status: number;
  headers: Headers;
  /** Undecoded. */
  body: Buffer;
}

/** The parts of a stored answer; undefined if it is none. */
export function splitAnswer(block: Buffer): HttpAnswer | undefined {
  const [, status] = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(block.toString('latin1', 0, 32)) ?? [];
  if (status === undefined) return undefined;
  const end = findHeaderEnd(block);
  const headers = parseHeaders(block.toString('latin1', 0, end.header));
  return { status: Number(status), headers, body: block.subarray(end.body) };
}

function findHeaderEnd(block: Buffer): { header: number; body: number } {
  const strict = block.indexOf('\r\n\r\n');
  if (strict >= 0) return { header: strict, body: strict + 4 };
  const plain = block.indexOf('\n\n');
  return plain >= 0 ? { header: plain, body: plain + 2 } : { header: block.length, body: block.length };
}

/** The bytes of the page. Crawlers often decode them and leave the header as it was, so what cannot be decoded stays. */
export async function decodeBody({ headers, body }: HttpAnswer): Promise<Buffer> {
  const isChunked = /chunked/i.test(headers.get('transfer-encoding') ?? '');
  const joined = isChunked ? (joinChunks(body) ?? body) : body;
  const codings = (headers.get('content-encoding') ?? '').split(',').map((name) => name.trim().toLowerCase());
  let decoded = joined;
  for (const coding of codings.reverse()) decoded = await decodeContent(coding, decoded);
  return decoded;
}

/** Thrown for a body that unpacks to more than a record may have. */
export class LargeBody extends Error {}

const limit = { maxOutputLength: maxRecordBytes };
const unpackers: Record<string, (body: Buffer) => Promise<Buffer>> = {
  gzip: (body) => promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip)(body, limit),
  deflate: (body) =>
    promisify<Buffer, zlib.ZlibOptions, Buffer>(isZlib(body) ? zlib.inflate : zlib.inflateRaw)(body, limit),
  br: (body) => promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress)(body, limit),
};

async function decodeContent(coding: string, body: Buffer): Promise<Buffer> {
  const unpacker = unpackers[coding.replace(/^x-/, '')];
  if (!unpacker) return body;
  try {
    return await unpacker(body);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new LargeBody();
    return body;
  }
}

function isZlib(body: Buffer): boolean {
  return body.length > 1 && ((body[0] as number) & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0;
}

const chunkLine = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i;

/** The body without the lengths of its chunks; undefined if it does not consist of chunks. The last may be cut. */
function joinChunks(body: Buffer): Buffer | undefined {
  const pieces: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const lineEnd = body.indexOf('\n', at);
    const line = lineEnd < 0 ? '' : body.toString('latin1', at, lineEnd);
    const [, digits] = chunkLine.exec(line) ?? [];
    if (digits === undefined) return undefined;
    const length = Number.parseInt(digits, 16);
    if (length === 0) break;
    const end = lineEnd + 1 + length;
    pieces.push(body.subarray(lineEnd + 1, end));
    at = passLineEnd(body, end);
  }
  return Buffer.concat(pieces);
}

function passLineEnd(body: Buffer, at: number): number {
  const end = body[at] === 0x0d ? at + 1 : at;
  return body[end] === 0x0a ? end + 1 : end;
}
