/**
 * What Windows-1252 has at bytes 0x80 to 0x9F; the five undefined ones are C1 controls, as in browsers.
 * Written out because several releases of Node take the set for Latin-1 (nodejs/node issue 56542).
 */
const upperRow = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const upper = /[\u0080-\u009f]/g;

/** The character of every Windows-1252 byte, in order. */
export const windows1252Characters: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? (upperRow[byte - 0x80] as string) : String.fromCharCode(byte),
);

/** Replaces the C1 controls of a text by the Windows-1252 characters of the same bytes. */
export function replaceControls(text: string): string {
  return text.replace(upper, (control) => windows1252Characters[control.charCodeAt(0)] as string);
}

/** Decodes Windows-1252; every byte is valid in it. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return replaceControls(Buffer.from(bytes).toString('latin1'));
}
