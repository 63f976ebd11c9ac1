import { UnreadableRest } from '../record.ts';
import type { Chunks } from './unpack.ts';

/** The character set that the first bytes say, besides UTF-8. */
export function findWideCharset(beginning: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A dump without a mark begins with an ASCII character: a bracket or the name of a column.
  if (isAscii(first) && second === 0 && isAscii(third) && fourth === 0) return 'utf-16le';
  if (first === 0 && isAscii(second) && third === 0 && isAscii(fourth)) return 'utf-16be';
  return undefined;
}

function isAscii(byte: number | undefined): boolean {
  return byte !== undefined && byte > 0 && byte < 0x80;
}

/** Whether Node.js knows a character set of this name. */
export function isCharset(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

/** The data in UTF-8, without a byte order mark. Throws `UnreadableRest` for what is not in the character set. */
export async function* toUtf8(chunks: Chunks, charset: string): Chunks {
  const decoder = new TextDecoder(charset, { fatal: true });
  try {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new UnreadableRest('encoding', `The data are not in ${charset} throughout. Save them as UTF-8.`, {
      cause,
    });
  }
}

const mark = Buffer.from('\uFEFF');

/** The data without the mark that some programs put before UTF-8. */
export async function* withoutMark(chunks: Chunks): Chunks {
  let isFirst = true;
  for await (const chunk of chunks) {
    yield isFirst && chunk.subarray(0, mark.length).equals(mark) ? chunk.subarray(mark.length) : chunk;
    isFirst = false;
  }
}
