import { once } from 'node:events';
import type { Transform } from 'node:stream';
import zlib from 'node:zlib';
import { UnreadableRest } from '../record.ts';

export type Chunks = AsyncIterable<Buffer>;

/**
 * How many times its size packed text may have: text packs ten times, nothing that is read has more than a hundred.
 * @limit The rest of the file is refused as `expands`.
 */
const maxExpansion = 300;
/** In bytes: what little data unpack to is harmless. */
const harmlessBytes = 64 * 1024 * 1024;

/** A way of packing: its first bytes, and what unpacks it. */
interface Packing {
  name: string;
  magic: readonly number[];
  open(): Transform;
}

/** Made anew for each file. Node.js has zstd from 22.15 on. */
const packings: readonly Packing[] = [
  { name: 'gzip', magic: [0x1f, 0x8b], open: () => zlib.createGunzip() },
  { name: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd], open: openZstd },
];

function openZstd(): Transform {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform };
  if (createZstdDecompress) return createZstdDecompress();
  throw new UnreadableRest(
    'unsupported',
    `Node.js ${process.version} cannot read zstd; 22.15 and later can. Use one, or unpack the file first.`,
  );
}

/** How data that begin like this are packed; undefined if they are not. */
export function findPacking(beginning: Uint8Array): Packing | undefined {
  return packings.find(({ magic }) => magic.every((byte, at) => beginning[at] === byte));
}

/**
 * The unpacked data, of all members of a file of several. Throws `UnreadableRest` after the last bytes that could be
 * unpacked where the data are cut, damaged, or expand as no text does.
 */
export async function* unpack(chunks: Chunks, { name, open }: Packing): Chunks {
  const unpacker = new Unpacker(open());
  let packedBytes = 0;
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      packedBytes += chunk.length;
      for (const piece of await unpacker.write(chunk)) {
        bytes += piece.length;
        yield piece;
      }
      if (unpacker.error) throw describeDamage(name, unpacker.error);
      if (bytes > harmlessBytes && bytes > packedBytes * maxExpansion) throw describeBomb(name);
    }
    yield* await unpacker.end();
    if (unpacker.error) throw describeDamage(name, unpacker.error);
  } finally {
    unpacker.close();
  }
}

/** A transform that is fed by hand: what it has given before it fails is not lost. */
class Unpacker {
  readonly #transform: Transform;
  #pieces: Buffer[] = [];
  #isDone = false;
  error: NodeJS.ErrnoException | undefined;

  constructor(transform: Transform) {
    this.#transform = transform;
    transform.on('data', (piece: Buffer) => this.#pieces.push(piece));
    transform.on('error', (error) => {
      this.error = error;
    });
    transform.on('end', () => {
      this.#isDone = true;
    });
  }

  async write(chunk: Buffer): Promise<Buffer[]> {
    // Zeros may follow the last member, as padding; a transform that has ended takes nothing more.
    if (this.#isDone) {
      if (chunk.some((byte) => byte !== 0)) this.error = new Error('data after the end');
      return [];
    }
    await new Promise<void>((resolve) => {
      this.#transform.once('close', resolve);
      this.#transform.once('end', resolve);
      this.#transform.write(chunk, () => {
        this.#transform.off('close', resolve);
        this.#transform.off('end', resolve);
        resolve();
      });
    });
    return this.#take();
  }

  async end(): Promise<Buffer[]> {
    if (!this.#isDone && !this.error) {
      this.#transform.end();
      await once(this.#transform, 'close').catch(() => {});
    }
    return this.#take();
  }

  close(): void {
    this.#transform.destroy();
  }

  #take(): Buffer[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }
}

function describeDamage(name: string, cause: NodeJS.ErrnoException): UnreadableRest {
  const isCut = cause.code === 'Z_BUF_ERROR' || /unexpected end/i.test(cause.message);
  return isCut
    ? new UnreadableRest('cut', `The ${name} data end in the middle. Fetch the file again.`, { cause })
    : new UnreadableRest('damaged', `The ${name} data are damaged: ${cause.message}. Fetch the file again.`, {
        cause,
      });
}

function describeBomb(name: string): UnreadableRest {
  return new UnreadableRest(
    'expands',
    `The ${name} data unpack to over ${maxExpansion} times their size, as no text does. Unpack the file yourself if you trust it.`,
  );
}
