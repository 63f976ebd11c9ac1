import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { access, constants, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RefusedRecord } from '../../records/record.ts';
import { WrongUsage } from '../../wrong-usage.ts';

/** The list of what was refused, a line of JSON each; there is a file only if something was. */
export class RefusedFile {
  readonly path: string;
  #stream: WriteStream | undefined;

  private constructor(path: string) {
    this.path = path;
  }

  /** Removes the list of an earlier run. Throws where no file can be written, before anything is put. */
  static async open(path: string): Promise<RefusedFile> {
    try {
      await access(dirname(path), constants.W_OK);
      await rm(path, { force: true });
    } catch (cause) {
      throw new WrongUsage(
        `What is refused cannot be written to ${path}: ${(cause as Error).message}. Name another file with --refused.`,
      );
    }
    return new RefusedFile(path);
  }

  async add({ position, reason, message, name }: RefusedRecord): Promise<void> {
    this.#stream ??= createWriteStream(this.path);
    const line = `${JSON.stringify({ ...position, reason, message, ...(name !== undefined && { name }) })}\n`;
    if (!this.#stream.write(line)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await once(this.#stream, 'close');
  }
}
