/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
const fnv = { offset: 0x811c9dc5, prime: 0x01000193 };
/** The finaliser of MurmurHash3 (Austin Appleby, public domain): spreads every bit over all 32. */
const mixing = { first: 0x85ebca6b, second: 0xc2b2ae35 };

/** A hash of 32 bits, evenly spread, of the text's UTF-16 units. */
export function hashText(text: string): number {
  let hash = fnv.offset;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), fnv.prime);
  const first = Math.imul(hash ^ (hash >>> 16), mixing.first);
  const second = Math.imul(first ^ (first >>> 13), mixing.second);
  return (second ^ (second >>> 16)) >>> 0;
}

/** Bits of the hash of a feature: the rest of its 32 are its weight. */
const featureBits = 24;

/** The hash of a stem, a part of a name or a number in a signature. */
export function hashFeature(text: string): number {
  return hashText(text) >>> (32 - featureBits);
}
