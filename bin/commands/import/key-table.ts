import { createHash } from 'node:crypto';

/** What is known of a key: a part of the ETag of its object, and whether this run has had a record of it. */
export interface KnownKey {
  etag: bigint;
  isSeen: boolean;
}

/** Of so many slots one is left empty, at least: beyond that a search takes long. */
const fullShare = 0.75;
const firstSlots = 1 << 12;

/**
 * Keys of millions of objects, in 16 bytes each and the empty slots between them: of a key and its ETag 64 and 63 bits
 * of a hash are kept. That two keys of ten million share a hash has a chance of one in 300,000.
 */
export class KeyTable {
  #keys = new BigUint64Array(firstSlots);
  /** The ETag; the lowest bit says whether the key was seen. */
  #values = new BigUint64Array(firstSlots);
  size = 0;

  get(key: string): KnownKey | undefined {
    const slot = this.#find(fingerprint(key));
    const value = this.#values[slot] as bigint;
    return this.#keys[slot] === 0n ? undefined : { etag: value >> 1n, isSeen: (value & 1n) === 1n };
  }

  set(key: string, { etag, isSeen }: KnownKey): void {
    if (this.size >= this.#keys.length * fullShare) this.#grow();
    const hash = fingerprint(key);
    const slot = this.#find(hash);
    if (this.#keys[slot] === 0n) this.size++;
    this.#keys[slot] = hash;
    this.#values[slot] = BigInt.asUintN(64, (etag << 1n) | (isSeen ? 1n : 0n));
  }

  /** The slot of a hash, or the empty one where it belongs. */
  #find(hash: bigint): number {
    const slots = this.#keys.length;
    let slot = Number(hash & BigInt(slots - 1));
    while (this.#keys[slot] !== 0n && this.#keys[slot] !== hash) slot = (slot + 1) % slots;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new BigUint64Array(keys.length * 2);
    this.#values = new BigUint64Array(keys.length * 2);
    for (const [at, hash] of keys.entries()) {
      if (hash === 0n) continue;
      const slot = this.#find(hash);
      this.#keys[slot] = hash;
      this.#values[slot] = values[at] as bigint;
    }
  }
}

/** Never 0, which marks an empty slot. */
function fingerprint(key: string): bigint {
  return createHash('sha256').update(key).digest().readBigUInt64LE(0) || 1n;
}

/** What the table keeps of an ETag, which is the MD5 of the object; of that of a multipart upload too. */
export function shortenEtag(etag: string): bigint {
  const hex = /^"?([0-9a-f]{32})"?$/.exec(etag)?.[1];
  // Uploaded in parts: never equal to an MD5.
  if (hex === undefined) return 0n;
  return BigInt(`0x${hex.slice(0, 16)}`) >> 1n;
}
