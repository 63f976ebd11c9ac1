import { S3Error } from '../store/errors.ts';

/**
 * Far above any chunk header or trailer line a client sends.
 * @limit The upload is refused.
 */
const maxLineBytes = 16_384;
const lineEnd = Buffer.from('\r\n');

/**
 * The bytes inside an `aws-chunked` body, whose chunks each begin with `<hex size>[;chunk-signature=…]`. Trailing
 * headers are added to `trailers`, lower case. Signatures are not checked. Throws IncompleteBody when it ends early.
 * Format: Amazon S3 API Reference, "Signature Calculations: Transferring Payload in Multiple Chunks".
 */
export async function* decodeAwsChunked(
  source: AsyncIterable<Uint8Array>,
  trailers: Record<string, string>,
): AsyncGenerator<Uint8Array> {
  const reader = new ChunkReader(source);
  for (let size = await readSize(reader); size > 0; size = await readSize(reader)) {
    yield* reader.take(size);
    if ((await reader.line()) !== '') throw new S3Error('IncompleteBody');
  }
  for (let line = await reader.line(); line; line = await reader.line()) {
    const colon = line.indexOf(':');
    if (colon < 0) throw new S3Error('MalformedTrailerError');
    trailers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
}

async function readSize(reader: ChunkReader): Promise<number> {
  const line = await reader.line();
  const size = /^([0-9a-f]{1,10})(;.*)?$/i.exec(line ?? '')?.[1];
  if (size === undefined)
    throw new S3Error('IncompleteBody', { message: 'A chunk header is missing or malformed.' });
  return Number.parseInt(size, 16);
}

class ChunkReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next line without its end, or undefined at the end of the body. */
  async line(): Promise<string | undefined> {
    let end = this.#buffer.indexOf(lineEnd);
    while (end < 0) {
      if (this.#buffer.length > maxLineBytes)
        throw new S3Error('IncompleteBody', { message: 'A chunk header is too long.' });
      const more = await this.#pull();
      if (!more) return undefined;
      this.#buffer = Buffer.concat([this.#buffer, more]);
      end = this.#buffer.indexOf(lineEnd);
    }
    const line = this.#buffer.toString('latin1', 0, end);
    this.#buffer = this.#buffer.subarray(end + lineEnd.length);
    return line.trim();
  }

  async *take(sizeBytes: number): AsyncGenerator<Uint8Array> {
    let missing = sizeBytes;
    while (missing > 0) {
      if (this.#buffer.length === 0) this.#buffer = (await this.#pull()) ?? this.#endedEarly();
      const piece = this.#buffer.subarray(0, missing);
      this.#buffer = this.#buffer.subarray(piece.length);
      missing -= piece.length;
      if (piece.length > 0) yield piece;
    }
  }

  async #pull(): Promise<Buffer<ArrayBuffer> | undefined> {
    const { done, value } = await this.#source.next();
    return done ? undefined : Buffer.from(value);
  }

  #endedEarly(): never {
    throw new S3Error('IncompleteBody');
  }
}
