import type { Fingerprint } from './article.ts';

const numbers = 128;
/** Bytes of a number in the fingerprints of versions before 0.2, which kept whole ones, big-endian. */
const bytesBefore = 4;

/** The lowest byte of each number of a fingerprint, also of one that an earlier version made. */
export function fingerprintBytes({ minHash }: Pick<Fingerprint, 'minHash'>): Uint8Array {
  const bytes = Uint8Array.from(Buffer.from(minHash, 'base64'));
  if (bytes.length !== numbers * bytesBefore) return bytes;
  return bytes.filter((_, at) => at % bytesBefore === bytesBefore - 1);
}
