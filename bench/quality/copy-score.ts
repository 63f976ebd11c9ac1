/** How well pairs of copies were found. */
export interface PairScore {
  /** Pairs that are copies. */
  pairs: number;
  precision: number;
  recall: number;
}

/** Holds found pairs against true ones; a pair is named in one way only. */
export function scorePairs(found: ReadonlySet<string>, truth: ReadonlySet<string>): PairScore {
  const right = [...found].filter((pair) => truth.has(pair)).length;
  return {
    pairs: truth.size,
    precision: found.size === 0 ? 1 : right / found.size,
    recall: truth.size === 0 ? 1 : right / truth.size,
  };
}

/** The name of a pair, whichever comes first. */
export function pairName(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

const word = /[\p{L}\p{N}]+/gu;
const shingleWords = 3;

/** The different word triples of a text. */
export function triplesOf(text: string): Set<string> {
  const words = text.normalize('NFKC').toLowerCase().match(word) ?? [];
  return new Set(words.slice(shingleWords - 1).map((_, at) => words.slice(at, at + shingleWords).join(' ')));
}

/** The share of the smaller set that is in the larger one. */
export function containmentOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const triple of small) if (large.has(triple)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
