import { linkOf } from './link.ts';
import { type Features, hashOf, type Signature, weightOf } from './signature.ts';

/** An article that is connected with another, and how strongly. */
export interface Neighbour {
  signature: Signature;
  link: number;
}

/** By its strongest features an article is found: nearly every pair above the threshold shares one of them. */
const probes = { stems: 8, names: 4, numbers: 2 };
/** Features of the three kinds are told apart by the bits above their hash. */
const kindRange = 2 ** 24;

/** Finds the articles of a day that an article is connected with. */
class DayIndex {
  readonly #byKey = new Map<number, Signature[]>();

  constructor(signatures: Iterable<Signature>) {
    for (const signature of signatures) {
      for (const key of keysOf(signature)) {
        const known = this.#byKey.get(key);
        if (known) known.push(signature);
        else this.#byKey.set(key, [signature]);
      }
    }
  }

  /** In no order; an article is not connected with itself. */
  near(signature: Signature): Neighbour[] {
    const candidates = new Set<Signature>();
    for (const key of keysOf(signature)) {
      for (const candidate of this.#byKey.get(key) ?? []) candidates.add(candidate);
    }
    const neighbours: Neighbour[] = [];
    for (const candidate of candidates) {
      if (candidate.articleId === signature.articleId) continue;
      const link = linkOf(signature, candidate);
      if (link > 0) neighbours.push({ signature: candidate, link });
    }
    return neighbours;
  }
}

const known = new WeakMap<ReadonlyMap<string, Signature>, DayIndex>();

/** The index of a day's signatures, made once for a map, which must not change any more. */
export function indexOf(signatures: ReadonlyMap<string, Signature>): DayIndex {
  let index = known.get(signatures);
  if (!index) {
    index = new DayIndex(signatures.values());
    known.set(signatures, index);
  }
  return index;
}

const keys = new WeakMap<Signature, number[]>();

function keysOf(signature: Signature): number[] {
  let found = keys.get(signature);
  if (!found) {
    found = [
      ...strongest(signature.stems, probes.stems),
      ...strongest(signature.names, probes.names).map((hash) => hash + kindRange),
      ...strongest(signature.numbers, probes.numbers).map((hash) => hash + 2 * kindRange),
    ];
    keys.set(signature, found);
  }
  return found;
}

function strongest(features: Features, most: number): number[] {
  return [...features]
    .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, most)
    .map(hashOf);
}
