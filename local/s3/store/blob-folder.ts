import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFailedWrite } from '../../files/disk-full.ts';

/** Takes the bytes of one blob. */
export type BlobSink = (content: AsyncIterable<Uint8Array>) => Promise<void>;

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
      const result = await fill((content) => writeFile(this.#path(blob), content, { flag: 'wx' }));
      return { blob, result };
    } catch (error) {
      await this.remove(blob);
      throw explainFailedWrite(error, this.#folder);
    }
  }

  open(blob: string): Promise<FileHandle> {
    return open(this.#path(blob), 'r');
  }

  async remove(blob: string): Promise<void> {
    await rm(this.#path(blob), { force: true });
  }

  /** Removes every file that is not in `used`. */
  async removeOrphans(used: ReadonlySet<string>): Promise<void> {
    for (const blob of await readdir(this.#folder)) if (!used.has(blob)) await this.remove(blob);
  }

  #path(blob: string): string {
    return join(this.#folder, blob);
  }
}
