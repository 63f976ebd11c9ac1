/** The least average that merges two clusters: 0.183. */
const threshold = 12_000;

/** Which nodes are in a cluster, ascending. */
export type Cluster = number[];

/** What is merged. */
export interface Merging {
  /** How many articles each node stands for, at least one. */
  sizes: readonly number[];
  /** The first so many nodes are open stories, of which no two are merged. */
  stories: number;
  /** The sum of the scores of two nodes' articles. */
  sumOf(a: number, b: number): number;
}

/**
 * Average linkage: the two clusters with the largest average score are merged, while it reaches the threshold. Of equal
 * pairs those that come first are merged first.
 */
export function mergeClusters(merging: Merging): Cluster[] {
  const linkage = new Linkage(merging);
  for (let pair = linkage.bestPair(); pair; pair = linkage.bestPair()) linkage.merge(pair);
  return linkage.clusters();
}

interface Pair {
  a: number;
  b: number;
  average: number;
}

/** Clusters are known by their first node: by the story, where they have one. */
class Linkage {
  readonly #nodes: Map<number, Cluster>;
  readonly #sizes: Float64Array;
  readonly #stories: number;
  /** A matrix of the sums of scores between two clusters. */
  readonly #sums: Float64Array;
  readonly #count: number;

  constructor({ sizes, stories, sumOf }: Merging) {
    this.#count = sizes.length;
    this.#stories = stories;
    this.#sizes = Float64Array.from(sizes);
    this.#nodes = new Map(sizes.map((_, at) => [at, [at]]));
    this.#sums = new Float64Array(this.#count ** 2);
    for (let a = 0; a < this.#count; a++) {
      for (let b = Math.max(a + 1, stories); b < this.#count; b++) this.#setSum(a, b, sumOf(a, b));
    }
  }

  clusters(): Cluster[] {
    return [...this.#nodes.values()];
  }

  bestPair(): Pair | undefined {
    let best: Pair | undefined;
    const alive = [...this.#nodes.keys()];
    for (const [at, a] of alive.entries()) {
      const pair = this.#bestOf(a, alive, at + 1);
      if (pair && pair.average > (best?.average ?? threshold - 1)) best = pair;
    }
    return best;
  }

  merge({ a, b }: Pair): void {
    const nodes = [...(this.#nodes.get(a) ?? []), ...(this.#nodes.get(b) ?? [])];
    this.#nodes.delete(b);
    this.#nodes.set(
      a,
      nodes.sort((x, y) => x - y),
    );
    this.#sizes[a] = this.#sizeOf(a) + this.#sizeOf(b);
    for (const other of this.#nodes.keys()) {
      if (other !== a) this.#setSum(a, other, this.#sumOf(a, other) + this.#sumOf(b, other));
    }
  }

  #bestOf(a: number, alive: readonly number[], from: number): Pair | undefined {
    let best: Pair | undefined;
    for (let at = from; at < alive.length; at++) {
      const b = alive[at] as number;
      if (b < this.#stories) continue;
      const average = Math.floor(this.#sumOf(a, b) / (this.#sizeOf(a) * this.#sizeOf(b)));
      if (average > (best?.average ?? -1)) best = { a, b, average };
    }
    return best;
  }

  #sizeOf(node: number): number {
    return this.#sizes[node] as number;
  }

  #sumOf(a: number, b: number): number {
    return this.#sums[a * this.#count + b] as number;
  }

  #setSum(a: number, b: number, sum: number): void {
    this.#sums[a * this.#count + b] = sum;
    this.#sums[b * this.#count + a] = sum;
  }
}
