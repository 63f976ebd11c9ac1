import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import type { Change, State } from './records.ts';
import { applyChange, emptyState, snapshotState } from './state.ts';

/** Lines written at once when the log is compacted: about a megabyte. */
const linesPerWrite = 2_000;

interface Waiting {
  line: string;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * The memory of the server: one JSON line per change, in one file. A line that a kill cut short was never
 * acknowledged and is dropped at the next start. Changes survive the death of the process; as nothing is
 * forced to the disk, a power cut may lose the last ones.
 */
export class ChangeLog {
  readonly #file: FileHandle;
  #sizeBytes: number;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;

  private constructor(file: FileHandle, sizeBytes: number) {
    this.#file = file;
    this.#sizeBytes = sizeBytes;
  }

  /** Reads the log at `path`, rewrites it without what is over, and opens it for appending. */
  static async open(path: string): Promise<{ log: ChangeLog; state: State }> {
    const state = existsSync(path) ? await replay(path) : emptyState();
    const compacted = `${path}.new`;
    await writeSnapshot(compacted, state);
    await rename(compacted, path);
    const file = await open(path, 'a');
    return { log: new ChangeLog(file, (await file.stat()).size), state };
  }

  /** Resolves when the change is in the file; rejects when it is not, and then no part of it is. */
  append(change: Change): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line: `${JSON.stringify(change)}\n`, resolve, reject });
      this.#writing ??= this.#writeWaiting();
    });
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file.close();
  }

  // Whatever came in during one write goes out together with the next.
  async #writeWaiting(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#write(batch.map((waiting) => waiting.line).join(''));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#writing = undefined;
  }

  async #write(text: string): Promise<void> {
    try {
      await this.#file.appendFile(text);
      this.#sizeBytes += Buffer.byteLength(text);
    } catch (error) {
      // Half a line in the middle would make the rest unreadable.
      await this.#file.truncate(this.#sizeBytes);
      throw error;
    }
  }
}

async function replay(path: string): Promise<State> {
  const state = emptyState();
  let number = 0;
  for await (const line of readLines(path)) {
    number += 1;
    try {
      applyChange(state, JSON.parse(line) as Change);
    } catch (cause) {
      throw new Error(`${path}, line ${number} is damaged: restore the file or remove the folder.`, {
        cause,
      });
    }
  }
  return state;
}

// Not node:readline, which also ends a line at U+2028, a character that keys may hold.
async function* readLines(path: string): AsyncGenerator<string> {
  let unfinished = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = `${unfinished}${chunk}`.split('\n');
    unfinished = lines.pop() ?? '';
    yield* lines;
  }
}

async function writeSnapshot(path: string, state: State): Promise<void> {
  const file = await open(path, 'w');
  try {
    let lines: string[] = [];
    for (const change of snapshotState(state)) {
      lines.push(`${JSON.stringify(change)}\n`);
      if (lines.length < linesPerWrite) continue;
      await file.appendFile(lines.join(''));
      lines = [];
    }
    await file.appendFile(lines.join(''));
  } finally {
    await file.close();
  }
}
