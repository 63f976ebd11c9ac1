import { tokeniseCopy } from '../tokenise-copy.ts';

/** A text as a sparse vector of length one: feature to value. */
export type Features = ReadonlyMap<number, number>;

/** Features of a language: 2^16. On headlines, a quarter as many cost five points, and four times as many gain one. */
export const featureCount = 1 << 16;

/** A word of the title counts as three of the body. */
const titleCount = 3;
/** FNV-1a, 32 bits. */
const fnv = { offset: 0x811c9dc5, prime: 0x01000193 };

function hashFeature(text: string): number {
  let hash = fnv.offset;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), fnv.prime);
  // The high bits of FNV are its best ones: fold them down before cutting.
  return ((hash >>> 16) ^ hash) & (featureCount - 1);
}

function countFeatures(text: string, weight: number, counts: Map<number, number>): void {
  const words = tokeniseCopy(text).map(({ written }) => written.folded);
  words.forEach((word, at) => {
    const next = words[at + 1];
    for (const feature of next ? [word, `${word} ${next}`] : [word]) {
      const key = hashFeature(feature);
      counts.set(key, (counts.get(key) ?? 0) + weight);
    }
  });
}

/** Hashes words and pairs of words; a repeated one counts by its logarithm. */
export function hashFeatures(title: string, body: string): Features {
  const counts = new Map<number, number>();
  countFeatures(title, titleCount, counts);
  countFeatures(body, 1, counts);
  const values = Array.from(counts, ([key, count]) => [key, 1 + Math.log(count)] as const);
  const length = Math.hypot(...values.map(([, value]) => value)) || 1;
  return new Map(values.map(([key, value]) => [key, value / length]));
}
