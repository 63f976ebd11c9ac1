import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from '../store/errors.ts';
import type { Checksum, ChecksumAlgorithm } from '../store/records.ts';
import { decodeAwsChunked } from './aws-chunked.ts';
import { type ChecksumHash, createChecksumHash, readAlgorithm, readChecksum } from './checksums.ts';
import { readHeader, type S3Request } from './request.ts';

/**
 * The largest single upload: S3 User Guide, "Uploading objects".
 * @limit The upload is refused with `EntityTooLarge`.
 */
export const maxPutBytes = 5 * 1_024 ** 3;
/**
 * Enough for DeleteObjects with a thousand keys of a kilobyte, each character escaped.
 * @limit The call is refused with `MalformedXML`.
 */
const maxDocumentBytes = 8 * 1_024 ** 2;

/** Size and hashes of a body, once all of it has passed. */
export interface Measured {
  sizeBytes: number;
  /** Hexadecimal. */
  md5: string;
  /** As the client stated it; verified where `createChecksumHash` can compute it. */
  checksum?: Pick<Checksum, 'algorithm' | 'value'>;
}

/** Decodes a request's body and hands it to `sink`; throws where length, MD5 or checksum are not as stated. */
export async function receiveBody(
  request: S3Request,
  sink: (content: AsyncIterable<Uint8Array>) => Promise<void>,
  options: { maxBytes?: number; algorithm?: ChecksumAlgorithm } = {},
): Promise<Measured> {
  const { headers } = request;
  const stated = statedSize(headers);
  if (stated > (options.maxBytes ?? maxPutBytes))
    throw new S3Error('EntityTooLarge', {
      elements: { ProposedSize: stated, MaxSizeAllowed: options.maxBytes ?? maxPutBytes },
    });
  const trailers: Record<string, string> = {};
  const content = isAwsChunked(headers) ? decodeAwsChunked(request.body, trailers) : request.body;
  const algorithm = announcedAlgorithm(headers) ?? options.algorithm;
  const meter = new Meter(algorithm);
  await sink(meter.measure(content));
  if (meter.sizeBytes !== stated) throw new S3Error('IncompleteBody');
  verify({ ...headers, ...trailers }, meter);
  const checksum = readChecksum({ ...headers, ...trailers }) ?? meter.checksum();
  return { sizeBytes: meter.sizeBytes, md5: meter.md5(), ...(checksum && { checksum }) };
}

/** Throws InvalidRequest for a body without a checksum, in the calls where S3 insists on one. */
export function assertChecksum({ headers }: S3Request): void {
  if (headers['content-md5'] !== undefined || announcedAlgorithm(headers)) return;
  throw new S3Error('InvalidRequest', {
    message: 'Missing required header for this request: Content-MD5 or an x-amz-checksum header',
  });
}

/** A request's body as text, verified as `receiveBody` does. */
export async function receiveText(request: S3Request): Promise<string> {
  const pieces: Uint8Array[] = [];
  const collect = async (content: AsyncIterable<Uint8Array>) => {
    for await (const piece of content) pieces.push(piece);
  };
  await receiveBody(request, collect, { maxBytes: maxDocumentBytes });
  return Buffer.concat(pieces).toString('utf8');
}

/** Computes MD5, SHA-256 and one checksum of what passes through. */
export class Meter {
  sizeBytes = 0;
  readonly algorithm: ChecksumAlgorithm | undefined;
  readonly #md5 = createHash('md5');
  readonly #sha256 = createHash('sha256');
  readonly #checksum: ChecksumHash | undefined;
  #digests: { md5: Buffer; sha256: Buffer; checksum: Buffer | undefined } | undefined;

  constructor(algorithm?: ChecksumAlgorithm) {
    this.algorithm = algorithm;
    this.#checksum = algorithm && createChecksumHash(algorithm);
  }

  async *measure(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of content) {
      this.sizeBytes += piece.length;
      this.#md5.update(piece);
      this.#sha256.update(piece);
      this.#checksum?.update(piece);
      yield piece;
    }
  }

  md5(encoding: 'hex' | 'base64' = 'hex'): string {
    return this.#end().md5.toString(encoding);
  }

  sha256(): string {
    return this.#end().sha256.toString('hex');
  }

  /** Undefined where no algorithm was asked for or it cannot be computed. */
  checksum(): Pick<Checksum, 'algorithm' | 'value'> | undefined {
    const value = this.#end().checksum?.toString('base64');
    return this.algorithm && value !== undefined ? { algorithm: this.algorithm, value } : undefined;
  }

  #end() {
    this.#digests ??= {
      md5: this.#md5.digest(),
      sha256: this.#sha256.digest(),
      checksum: this.#checksum?.digest(),
    };
    return this.#digests;
  }
}

function statedSize(headers: IncomingHttpHeaders): number {
  const length = isAwsChunked(headers)
    ? readHeader(headers, 'x-amz-decoded-content-length')
    : headers['content-length'];
  if (length === undefined || !/^\d+$/.test(length)) throw new S3Error('MissingContentLength');
  return Number(length);
}

function isAwsChunked(headers: IncomingHttpHeaders): boolean {
  return (
    (readHeader(headers, 'x-amz-content-sha256') ?? '').startsWith('STREAMING-') ||
    /\baws-chunked\b/.test(headers['content-encoding'] ?? '')
  );
}

// The value may come after the body, but the algorithm is always announced before it.
function announcedAlgorithm(headers: IncomingHttpHeaders): ChecksumAlgorithm | undefined {
  const stated = readChecksum(headers);
  if (stated) return stated.algorithm;
  const trailer = /^x-amz-checksum-(\w+)$/.exec(readHeader(headers, 'x-amz-trailer')?.trim() ?? '')?.[1];
  return trailer === undefined ? undefined : readAlgorithm(trailer);
}

function verify(headers: IncomingHttpHeaders, meter: Meter): void {
  const trailer = readHeader(headers, 'x-amz-trailer')?.trim();
  if (trailer !== undefined && headers[trailer.toLowerCase()] === undefined)
    throw new S3Error('MalformedTrailerError');
  verifyMd5(headers, meter);
  const sha256 = readHeader(headers, 'x-amz-content-sha256') ?? '';
  if (/^[0-9a-f]{64}$/.test(sha256) && sha256 !== meter.sha256())
    throw new S3Error('XAmzContentSHA256Mismatch');
  const stated = readChecksum(headers);
  const computed = meter.checksum();
  if (stated && computed && stated.value !== computed.value)
    throw new S3Error('BadDigest', {
      message: `The ${stated.algorithm.toUpperCase()} you specified did not match the calculated checksum.`,
    });
}

function verifyMd5(headers: IncomingHttpHeaders, meter: Meter): void {
  const stated = readHeader(headers, 'content-md5');
  if (stated === undefined) return;
  if (!/^[0-9A-Za-z+/]{22}==$/.test(stated)) throw new S3Error('InvalidDigest');
  if (stated !== meter.md5('base64')) throw new S3Error('BadDigest');
}
