/** Text and the character set it was read with: its WHATWG name, or IANA's for a set that the standard leaves out. */
export interface Decoded {
  text: string;
  encoding: string;
  /** 0 to 1: how sure the set is, where it had to be guessed from the text. */
  confidence?: number;
}

/** Decodes, and throws a TypeError where the bytes are not valid in the character set. */
export function decodeStrictly(charset: string, bytes: Uint8Array): string {
  return new TextDecoder(charset, { fatal: true }).decode(bytes);
}
