import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { crc32 } from 'node:zlib';
import { S3Error } from '../store/errors.ts';
import type { Checksum, ChecksumAlgorithm } from '../store/records.ts';
import { readHeader } from './request.ts';

/** Bytes of each checksum. */
const sizes: Record<ChecksumAlgorithm, number> = { crc32: 4, crc32c: 4, crc64nvme: 8, sha1: 20, sha256: 32 };

export const checksumAlgorithms = Object.keys(sizes) as ChecksumAlgorithm[];

/** Computes a checksum piece by piece. */
export interface ChecksumHash {
  update(chunk: Uint8Array): void;
  digest(): Buffer;
}

/**
 * A hash for the algorithms Node itself computes, undefined for crc32c and crc64nvme: those are kept and
 * handed back as the client stated them, and **not verified**.
 */
export function createChecksumHash(algorithm: ChecksumAlgorithm): ChecksumHash | undefined {
  if (algorithm === 'crc32') return createCrc32();
  if (algorithm === 'sha1' || algorithm === 'sha256') return createHash(algorithm);
  return undefined;
}

/** The algorithm named by a header, in any case; throws InvalidRequest for one that does not exist. */
export function readAlgorithm(name: string): ChecksumAlgorithm {
  const algorithm = checksumAlgorithms.find((known) => known === name.toLowerCase());
  if (algorithm) return algorithm;
  throw new S3Error('InvalidRequest', {
    message:
      'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]',
  });
}

/** The checksum a client states in `x-amz-checksum-*`; throws InvalidRequest when it is not base64 of the right length. */
export function readChecksum(
  headers: IncomingHttpHeaders,
): Pick<Checksum, 'algorithm' | 'value'> | undefined {
  const stated = checksumAlgorithms.flatMap((algorithm) => {
    const value = readHeader(headers, `x-amz-checksum-${algorithm}`);
    return value === undefined ? [] : [{ algorithm, value }];
  });
  if (stated.length > 1)
    throw new S3Error('InvalidRequest', { message: 'Expecting a single x-amz-checksum- header.' });
  const [checksum] = stated;
  if (checksum && Buffer.from(checksum.value, 'base64').length !== sizes[checksum.algorithm])
    throw new S3Error('InvalidRequest', {
      message: `Value for x-amz-checksum-${checksum.algorithm} header is invalid.`,
    });
  return checksum;
}

/** The answer headers that state a checksum. */
export function checksumHeaders(checksum: Checksum | undefined): Record<string, string> {
  if (!checksum) return {};
  return { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value, 'x-amz-checksum-type': checksum.type };
}

/** The XML elements that state a checksum, `ChecksumCRC32` and its kind. */
export function checksumElements(checksum: Checksum | undefined): Record<string, string> {
  if (!checksum) return {};
  return { [`Checksum${checksum.algorithm.toUpperCase()}`]: checksum.value, ChecksumType: checksum.type };
}

function createCrc32(): ChecksumHash {
  let value = 0;
  return {
    update(chunk) {
      value = crc32(chunk, value);
    },
    digest() {
      const bytes = Buffer.alloc(sizes.crc32);
      bytes.writeUInt32BE(value);
      return bytes;
    },
  };
}
