import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFailedWrite } from '../../files/disk-full.ts';

/** Takes the bytes of one blob. */
export type BlobSink = (content: AsyncIterable<Uint8Array>) => Promise<void>;

/**
 * Up to here a blob is written and read at once: that takes less than to hand it to another thread, which opens, writes
 * and closes a file in three trips.
 */
const smallBytes = 256 * 1024;

/**
 * Immutable files under random names, so that no key can ever name a path. A blob counts only once the change
 * log refers to it; one that was cut short or superseded is an orphan, removed at the next start.
 */
export class BlobFolder {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(folder: string): Promise<BlobFolder> {
    await mkdir(folder, { recursive: true });
    return new BlobFolder(folder);
  }

  /** Gives `fill` a sink for a new blob and answers the blob's name; leaves nothing when `fill` throws. */
  async receive<Result>(
    fill: (sink: BlobSink) => Promise<Result>,
  ): Promise<{ blob: string; result: Result }> {
    const blob = randomUUID();
    try {
      const result = await fill((content) => this.#write(blob, content));
      return { blob, result };
    } catch (error) {
      await this.remove(blob);
      throw explainFailedWrite(error, this.#folder);
    }
  }

  open(blob: string): Promise<FileHandle> {
    return open(this.#path(blob), 'r');
  }

  /** The bytes of a small blob; undefined for one that is better read piece by piece. */
  read(blob: string, sizeBytes: number): Buffer | undefined {
    return sizeBytes > smallBytes ? undefined : readFileSync(this.#path(blob));
  }

  async remove(blob: string): Promise<void> {
    await rm(this.#path(blob), { force: true });
  }

  /** Removes every file that is not in `used`. */
  async removeOrphans(used: ReadonlySet<string>): Promise<void> {
    for (const blob of await readdir(this.#folder)) if (!used.has(blob)) await this.remove(blob);
  }

  async #write(blob: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const pieces = content[Symbol.asyncIterator]();
    const begun: Uint8Array[] = [];
    for (let sizeBytes = 0; sizeBytes <= smallBytes; ) {
      const { value, done } = await pieces.next();
      if (done) return writeFileSync(this.#path(blob), Buffer.concat(begun), { flag: 'wx' });
      begun.push(value);
      sizeBytes += value.length;
    }
    await writeFile(this.#path(blob), joinPieces(begun, pieces), { flag: 'wx' });
  }

  #path(blob: string): string {
    return join(this.#folder, blob);
  }
}

async function* joinPieces(
  begun: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* begun;
  yield* { [Symbol.asyncIterator]: () => rest };
}
