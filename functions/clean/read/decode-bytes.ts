import { gunzipSync } from 'node:zlib';
import { RejectedCopy } from '../../article/rejected-copy.ts';
import { type Decoded, decodeStrictly } from './decode-strictly.ts';
import { decodeLegacy } from './detect-charset.ts';
import { decodeEscaped } from './escaped-sets.ts';
import { findUtf16 } from './find-utf16.ts';

/**
 * In bytes, before and after unpacking. An article has kilobytes; a larger file is a dump or a mistake.
 * @limit The file is rejected as `too-large`.
 */
export const sizeLimitBytes = 10 * 1024 * 1024;

/** A file with more than this share of control bytes is binary. */
const binaryShare = 0.005;
/** In bytes: how much of a file is read to find out what it is. */
const sampleBytes = 64 * 1024;

/**
 * Reads a file as text: unpacks gzip, heeds byte order marks and escape sequences, tries UTF-16 and UTF-8, then every
 * other set by what it makes of the bytes, with the declared one as a hint. Throws `RejectedCopy` for what is too large, binary, or in no character set.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): Decoded {
  const plain = unpack(checkSize(bytes));
  const marked = markedCharset(plain) ?? findUtf16(plain);
  if (marked) return { text: decodeAs(marked, plain), encoding: marked };
  const escaped = decodeEscaped(plain);
  if (escaped) return escaped;
  const controls = countControls(plain.subarray(0, sampleBytes));
  if (controls > Math.min(plain.length, sampleBytes) * binaryShare) {
    throw new RejectedCopy(
      'binary',
      `The file is not text: ${controls} of its first ${Math.min(plain.length, sampleBytes)} bytes are in no text. ${adviceOn(plain)}`,
    );
  }
  try {
    return { text: strictUtf8.decode(plain), encoding: 'utf-8' };
  } catch {
    return decodeLegacy(plain, hintedCharset(plain, contentType));
  }
}

/** Zip begins so; so do the documents of office programs, which are zips. */
const zip = [0x50, 0x4b, 0x03, 0x04];

function adviceOn(bytes: Uint8Array): string {
  return zip.every((byte, at) => bytes[at] === byte)
    ? 'It is a zip: if articles are in it, run `npx --no-install copydesk import FILE`; if it is a document, send its text.'
    : 'Send plain text.';
}

/** Nearly every file is UTF-8: one decoder is made once and shared. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

function decodeAs(charset: string, bytes: Uint8Array): string {
  try {
    return decodeStrictly(charset, bytes);
  } catch (cause) {
    throw new RejectedCopy('undecodable', `The file says it is ${charset}, and is not. Send it as UTF-8.`, {
      cause,
    });
  }
}

function checkSize(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sizeLimitBytes) return bytes;
  throw new RejectedCopy(
    'too-large',
    `The file has ${bytes.length} bytes; an article may have ${sizeLimitBytes}. Send one article a file.`,
  );
}

function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: sizeLimitBytes });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new RejectedCopy(
        'too-large',
        `Unpacked, the file has over ${sizeLimitBytes} bytes. Send one article a file.`,
        { cause },
      );
    }
    throw new RejectedCopy('undecodable', 'The file is gzip, and damaged. Send it again.', { cause });
  }
}

function markedCharset(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the escape of ISO-2022-JP. */
const textControls = [9, 10, 11, 12, 13, 27];
/** One for every other control. */
const controls = new Uint8Array(256).fill(1, 0, 32);
for (const byte of textControls) controls[byte] = 0;

function countControls(sample: Uint8Array): number {
  let count = 0;
  for (let index = 0; index < sample.length; index += 1) count += controls[sample[index] as number] as number;
  return count;
}

/** In bytes: what a page says of its character set stands near its beginning. */
const pageHead = 4096;
const metaElement = /<meta\s[^<>]{0,200}charset\s*=[^<>]{1,100}>/i;

/**
 * The character set that the upload or the page itself names: `<meta charset>`, `http-equiv`, the declaration of XML. Where the two
 * name different ones, the bytes decide alone.
 */
function hintedCharset(bytes: Uint8Array, contentType?: string): string | undefined {
  const uploaded = declaredCharset(contentType);
  const head = Buffer.from(bytes.subarray(0, pageHead)).toString('latin1');
  const xml = /^\s*<\?xml[^<>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/.exec(head)?.[1]?.toLowerCase();
  const own = declaredCharset(metaElement.exec(head)?.[0]) ?? xml;
  return uploaded === undefined || own === undefined || own === uploaded ? (uploaded ?? own) : undefined;
}

function declaredCharset(contentType = ''): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1]?.toLowerCase();
}
