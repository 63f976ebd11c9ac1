import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ServedFields } from '../../article/row.ts';
import { servedDictionary } from './served-dictionary.ts';

/** The first byte: JSON, deflated with `servedDictionary`. */
const servedFormat = 1;
const level = 9;

/**
 * What is served of an article, in a third of its bytes, so that most rows are of one write unit. Rows are short and all alike,
 * and without a dictionary half of a row would be spent on the names of its fields.
 */
export function encodeServed(served: ServedFields): Uint8Array {
  const deflated = deflateRawSync(JSON.stringify(served), { dictionary: servedDictionary, level });
  return Buffer.concat([Uint8Array.of(servedFormat), deflated]);
}

/** Reads what `encodeServed` wrote; throws if a later version of Copydesk wrote it. */
export function decodeServed(bytes: Uint8Array): ServedFields {
  if (bytes[0] !== servedFormat) {
    throw new Error(
      `what is served has format ${bytes[0]}, not ${servedFormat}: a later version of Copydesk wrote it`,
    );
  }
  return JSON.parse(inflateRawSync(bytes.subarray(1), { dictionary: servedDictionary }).toString());
}
