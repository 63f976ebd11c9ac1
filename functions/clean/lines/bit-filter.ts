/** Of many numbers, which were seen: by their last bits, so that some that were not pass as well, and all that were do. */
export class BitFilter {
  readonly #bits: Uint32Array;
  readonly #mask: number;

  /** `size` is a power of two, 32 at least; a bit each, so that a large one stays in the processor's first cache. */
  constructor(size: number) {
    this.#bits = new Uint32Array(size >>> 5);
    this.#mask = size - 1;
  }

  add(seen: number): void {
    const at = seen & this.#mask;
    this.#bits[at >>> 5] = (this.#bits[at >>> 5] as number) | (1 << (at & 31));
  }

  mayHave(asked: number): boolean {
    const at = asked & this.#mask;
    return (((this.#bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
  }
}
