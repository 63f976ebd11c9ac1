import { RejectedCopy } from '../article/rejected-copy.ts';

/** A file as text, and the character set it was in. */
export interface DecodedCopy {
  text: string;
  /** WHATWG name. */
  encoding: string;
}

const byteOrderMarks: readonly { bytes: number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** A text has hardly any control characters besides tab, line ends and form feed; one in a hundred is too many. */
const maxControlShare = 0.01;
const layoutControls = '\t\n\f\r';

/**
 * Bytes to text: by byte order mark, else UTF-8, else Windows-1252 where its bytes make text. Throws RejectedCopy
 * for a binary file and for bytes in no character set known here.
 */
export function decodeCopy(bytes: Uint8Array): DecodedCopy {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  const candidates = marked ? [marked.encoding] : ['utf-8', 'windows-1252'];
  for (const encoding of candidates) {
    const text = tryDecode(bytes, encoding);
    if (text === undefined) continue;
    rejectBinary(text, bytes.length);
    return { text, encoding };
  }
  throw new RejectedCopy('undecodable', `The bytes are not valid ${candidates.join(' or ')}.`);
}

/** Five bytes have no character in Windows-1252; decoders pass them on as controls, which no text holds. */
const unassigned1252 = ['\u0081', '\u008d', '\u008f', '\u0090', '\u009d'];

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const isText =
      encoding !== 'windows-1252' || !unassigned1252.some((character) => text.includes(character));
    return isText || text.includes('\0') ? text : undefined;
  } catch {
    return undefined;
  }
}

function rejectBinary(text: string, sizeBytes: number): void {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x20 && !layoutControls.includes(text.charAt(i))) controls++;
  }
  if (controls <= text.length * maxControlShare) return;
  throw new RejectedCopy(
    'binary',
    `${controls} of ${text.length} characters (${sizeBytes} bytes) are control characters: this is no text file.`,
  );
}
