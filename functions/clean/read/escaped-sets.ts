import { type Decoded, decodeStrictly } from './decode-strictly.ts';

/** The escape sequences by which ISO-2022-JP changes to two bytes a character; all its bytes are ASCII. */
const japanese = ['\x1b$B', '\x1b$@', '\x1b$(D'];
/** ISO-2022-KR says once that it will shift, and then shifts out to Korean and in to ASCII. */
const korean = { announced: '\x1b$)C', out: '\x0e', in: '\x0f' };
/** HZ, of the Chinese newsgroups: pairs of ASCII letters between `~{` and `~}`. */
const chinese = /~\{((?:[!-w][!-~])+)~\}/g;

/**
 * Reads the character sets whose bytes are all ASCII, and which would pass for UTF-8: ISO-2022-JP, ISO-2022-KR and HZ.
 * Nothing for a file that shows no sign of them, or is not valid in them.
 */
export function decodeEscaped(bytes: Uint8Array): Decoded | undefined {
  const mayEscape = bytes.includes(0x1b);
  if (!mayEscape && !bytes.includes(0x7e)) return undefined;
  const raw = Buffer.from(bytes).toString('latin1');
  try {
    if (mayEscape && japanese.some((sequence) => raw.includes(sequence)))
      return { text: decodeStrictly('iso-2022-jp', bytes), encoding: 'iso-2022-jp' };
    if (mayEscape && raw.includes(korean.announced))
      return { text: decodeKorean(raw), encoding: 'iso-2022-kr' };
    return raw.search(chinese) >= 0 ? { text: decodeChinese(raw), encoding: 'hz-gb-2312' } : undefined;
  } catch {
    return undefined;
  }
}

function decodeKorean(raw: string): string {
  const [plain = '', ...shifted] = raw.replaceAll(korean.announced, '').split(korean.out);
  return plain + shifted.map(decodeShifted).join('');
}

function decodeShifted(part: string): string {
  const [pairs = '', plain = ''] = part.split(korean.in);
  return decodePairs('euc-kr', pairs) + plain;
}

function decodeChinese(raw: string): string {
  const decoded = raw.replace(chinese, (_, pairs: string) => decodePairs('gb18030', pairs));
  return decoded.replaceAll('~\n', '').replaceAll('~~', '~');
}

/** Pairs of seven bits are those of the eight-bit set without their highest bit; line breaks stay as they are. */
function decodePairs(charset: string, pairs: string): string {
  const eightBits = Array.from(pairs, (character) => character.charCodeAt(0) | (character > ' ' ? 0x80 : 0));
  return decodeStrictly(charset, Uint8Array.from(eightBits));
}
