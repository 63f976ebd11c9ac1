const idDigits = 16;
const firstCapacity = 1024;

/**
 * Remembers which articles it was shown, in at most 32 bytes each. It keeps the first 64 bits of an id, which is a
 * digest: of ten million articles two share them with a chance below one in 300,000.
 */
export class SeenArticles {
  #slots = new BigUint64Array(firstCapacity);
  #size = 0;

  add(articleId: string): void {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const id = toNumber(articleId);
    const slot = this.#slotOf(id);
    if (this.#slots[slot] === id) return;
    this.#slots[slot] = id;
    this.#size++;
  }

  has(articleId: string): boolean {
    const id = toNumber(articleId);
    return this.#slots[this.#slotOf(id)] === id;
  }

  /** The slot of the id, or the free one it would take. Ids are evenly spread, so they serve as their own hash. */
  #slotOf(id: bigint): number {
    let slot = Number(id % BigInt(this.#slots.length));
    while (this.#slots[slot] !== 0n && this.#slots[slot] !== id) slot = (slot + 1) % this.#slots.length;
    return slot;
  }

  #grow(): void {
    const full = this.#slots;
    this.#slots = new BigUint64Array(full.length * 2);
    for (const id of full) if (id !== 0n) this.#slots[this.#slotOf(id)] = id;
  }
}

/** Never zero, which marks a free place. */
function toNumber(articleId: string): bigint {
  return BigInt(`0x${articleId.slice(0, idDigits)}`) || 1n;
}
