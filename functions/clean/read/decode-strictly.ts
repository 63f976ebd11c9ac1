/** Text and the WHATWG name of the character set it was read with. */
export interface Decoded {
  text: string;
  encoding: string;
}

/** Decodes, and throws a TypeError where the bytes are not valid in the character set. */
export function decodeStrictly(charset: string, bytes: Uint8Array): string {
  return new TextDecoder(charset, { fatal: true }).decode(bytes);
}
