import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { sentBytes } from './fit-answer.ts';

/** The codings for a body, the better one first (RFC 9110, 8.4.1). */
const codings = ['br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

/** A body that fits into one packet arrives no sooner if it is shorter. */
const leastCodedBytes = 1_200;

/** Brotli at 5 takes as long as gzip at 5 and leaves a quarter less of JSON: 80 ms for the largest answer there is. */
const effort = 5;

const encode: Record<Coding, (body: Buffer) => Buffer> = {
  br: (body) =>
    brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: effort,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => gzipSync(body, { level: effort }),
};

/** The one of our codings that a client prefers; undefined if the body is sent as it is. */
export function chooseCoding(acceptEncoding: string | undefined, body: string): Coding | undefined {
  if (acceptEncoding === undefined || Buffer.byteLength(body) < leastCodedBytes) return undefined;
  const weights = readWeights(acceptEncoding);
  const weightOf = (coding: Coding) => weights.get(coding) ?? weights.get('*') ?? 0;
  const best = codings.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  return weightOf(best) > 0 ? best : undefined;
}

/** The weights of `gzip;q=0.5, br`: a missing weight is 1, an invalid one 0 (RFC 9110, 12.5.3). */
function readWeights(acceptEncoding: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
    const weight = parameters.find((each) => each.startsWith('q='))?.slice('q='.length);
    weights.set(name.replace(/^x-/, ''), weight === undefined ? 1 : Number.parseFloat(weight) || 0);
  }
  return weights;
}

/** The coded body; undefined if in base64, as Lambda sends it, it would be longer than the text. */
export function encodeBody(body: string, coding: Coding): Uint8Array | undefined {
  const coded = encode[coding](Buffer.from(body));
  return Math.ceil(coded.length / 3) * 4 < sentBytes(body) ? coded : undefined;
}
