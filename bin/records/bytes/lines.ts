import type { Chunks } from './unpack.ts';

/** A line without its end. */
export interface Line {
  /** Undefined if the line is longer than the limit. */
  bytes: Buffer | undefined;
  /** From 1. */
  number: number;
  /** In bytes from the start of the data. */
  offset: number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The lines of data, ended by LF or CRLF. Never holds more than `limit` bytes of one. */
export async function* readLines(chunks: Chunks, limit: number): AsyncGenerator<Line> {
  const open = new OpenLine(limit);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      open.add(chunk.subarray(from, end));
      yield open.close();
      from = end + 1;
    }
    open.add(chunk.subarray(from));
  }
  if (open.length > 0) yield open.close();
}

/** The line that is being read. */
class OpenLine {
  readonly #limit: number;
  #pieces: Buffer[] = [];
  #number = 1;
  #offset = 0;
  length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(piece: Buffer): void {
    this.length += piece.length;
    if (this.length <= this.#limit) this.#pieces.push(piece);
    else this.#pieces = [];
  }

  close(): Line {
    const bytes = this.length > this.#limit ? undefined : withoutReturn(joinPieces(this.#pieces));
    const line = { bytes, number: this.#number, offset: this.#offset };
    this.#number += 1;
    this.#offset += this.length + 1;
    this.length = 0;
    this.#pieces = [];
    return line;
  }
}

function joinPieces(pieces: readonly Buffer[]): Buffer {
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
}

function withoutReturn(bytes: Buffer): Buffer {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}
