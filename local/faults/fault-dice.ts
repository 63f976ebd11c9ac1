import { createHash } from 'node:crypto';
import { type FaultKind, type FaultRates, faultKinds, faultTable } from './fault-table.ts';

/** The seed of every choice, and rates that replace the table's. */
export interface FaultOptions {
  seed: number;
  rates?: FaultRates;
}

/**
 * Decides what goes wrong, and counts it. Every kind has its own source of randomness, so that a seed gives each kind
 * the same choices whatever the others do; which call gets which choice depends on concurrency.
 */
export class FaultDice {
  readonly #seed: number;
  readonly #rates: FaultRates;
  readonly #drawn = new Map<string, number>();
  readonly #counts = new Map<FaultKind, number>(faultKinds.map((kind) => [kind, 0]));

  constructor({ seed, rates = {} }: FaultOptions) {
    this.#seed = seed;
    this.#rates = rates;
  }

  /** Whether a fault of this kind happens now; if so it counts as injected. */
  strikes(kind: FaultKind): boolean {
    const isStruck = this.isPlanned(kind);
    if (isStruck) this.count(kind);
    return isStruck;
  }

  /** Whether a fault of this kind is to happen; it counts only once `count` is called. */
  isPlanned(kind: FaultKind): boolean {
    return this.#next(kind, 'whether') < (this.#rates[kind] ?? faultTable[kind].rate);
  }

  /** Counts a planned fault that happened. */
  count(kind: FaultKind): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** The next random number of the kind, from 0 to below 1, for an amount, a time or a choice. */
  draw(kind: FaultKind): number {
    return this.#next(kind, 'how');
  }

  /** A whole number from 0 to below `limit`. */
  drawBelow(kind: FaultKind, limit: number): number {
    return Math.floor(this.draw(kind) * limit);
  }

  #next(kind: FaultKind, question: 'whether' | 'how'): number {
    const source = `${this.#seed} ${kind} ${question}`;
    const index = this.#drawn.get(source) ?? 0;
    this.#drawn.set(source, index + 1);
    const digest = createHash('sha256').update(`${source} ${index}`).digest();
    return digest.readUInt32BE() / 2 ** 32;
  }

  /** How many of each kind were injected so far. */
  counts(): Record<FaultKind, number> {
    return Object.fromEntries(this.#counts) as Record<FaultKind, number>;
  }
}
