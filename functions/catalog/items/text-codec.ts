import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { CleanedCopy, Labels } from '../../article/article.ts';

/** Quality 5 is within 6 % of the best on news text and as fast as gzip. */
const quality = 5;

/**
 * An item may have 409,600 bytes (DynamoDB); the rest is for its keys.
 * @limit A text that is longer when compressed is rejected as `too-large`; longer labels are kept without mentions.
 */
export const maxTextBytes = 400_000;

/** The whole result of cleaning, compressed for its TEXT item. */
export function encodeText(copy: CleanedCopy): Uint8Array {
  return compress(copy);
}

/** Reads what `encodeText` wrote. */
export function decodeText(bytes: Uint8Array): CleanedCopy {
  return decompress(bytes) as CleanedCopy;
}

/** All labels, compressed for their LABELS item; without mentions if they would not fit, as those of a whole book. */
export function encodeLabels(labels: Labels): Uint8Array {
  const bytes = compress(labels);
  if (bytes.length <= maxTextBytes) return bytes;
  const bare = (entities: Labels['persons']) => entities.map((entity) => ({ ...entity, mentions: [] }));
  const { persons, organisations, places } = labels;
  return compress({
    ...labels,
    persons: bare(persons),
    organisations: bare(organisations),
    places: bare(places),
  });
}

/** Reads what `encodeLabels` wrote. */
export function decodeLabels(bytes: Uint8Array): Labels {
  return decompress(bytes) as Labels;
}

function compress(value: object): Uint8Array {
  return brotliCompressSync(JSON.stringify(value), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}

function decompress(bytes: Uint8Array): unknown {
  return JSON.parse(brotliDecompressSync(bytes).toString());
}
