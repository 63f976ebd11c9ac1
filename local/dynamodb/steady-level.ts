import { DiskFull, explainFailedWrite } from '../files/disk-full.ts';
import { cutLogs, hasRoomToOpen, measureLogs } from './level-files.ts';

/** What is written at once: all of it or nothing. */
export type Operation = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string };

/** LevelDB, as far as it is used here; these methods answer promises. */
export interface Level {
  open(): Promise<void>;
  close(): Promise<void>;
  batch(operations: Operation[]): Promise<void>;
}

interface Write {
  operations: readonly Operation[];
  done(error: unknown): void;
}

/**
 * Writes to LevelDB so that a full disk costs no other write. By itself LevelDB goes on after a failed write, behind
 * its remains: at the next start it reads its log up to there, and what it has acknowledged since is gone. Here writes
 * go one group after the other; after one that failed nothing is written before LevelDB has been opened anew, and
 * that happens as soon as the disk has room for it.
 */
export class SteadyLevel {
  readonly #level: Level;
  readonly #folder: string;
  #waiting: Write[] = [];
  #isWriting = false;
  /** The logs' sizes when a write failed; undefined while all is well. */
  #failedAt: Map<string, number> | undefined;
  #isOpen = true;
  #gate: Promise<void> | undefined;
  #readers = 0;
  #onIdle: () => void = () => {};

  constructor(level: Level, folder: string) {
    this.#level = level;
    this.#folder = folder;
  }

  /** Calls `done` when all operations are kept, or with the error if none is. */
  write(operations: readonly Operation[], done: (error: unknown) => void): void {
    this.#waiting.push({ operations, done });
    if (!this.#isWriting) void this.#writeWaiting();
  }

  /** Whether reading needs no waiting. */
  get isReadable(): boolean {
    return this.#isOpen && !this.#gate;
  }

  /** Resolves when LevelDB can be read; it stays open until `endReading`. Rejects if the disk has no room to open it. */
  async beginReading(): Promise<void> {
    while (this.#gate) await this.#gate;
    if (!this.#isOpen) await this.#reopen();
    this.#readers += 1;
  }

  endReading(): void {
    this.#readers -= 1;
    if (this.#readers === 0) this.#onIdle();
  }

  // What came in during one write goes out together with the next.
  async #writeWaiting(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting;
      this.#waiting = [];
      const error = await this.#write(group.flatMap(({ operations }) => operations)).then(
        () => undefined,
        (reason) => reason,
      );
      for (const { done } of group) setImmediate(done, error);
    }
    this.#isWriting = false;
  }

  async #write(operations: Operation[]): Promise<void> {
    while (this.#gate) await this.#gate;
    if (this.#failedAt) await this.#reopen();
    try {
      await this.#level.batch(operations);
    } catch (error) {
      this.#failedAt = measureLogs(this.#folder);
      throw explainFailedWrite(error, this.#folder);
    }
  }

  /** One at a time; whoever comes meanwhile waits for the same. */
  async #reopen(): Promise<void> {
    if (!hasRoomToOpen(this.#folder)) throw new DiskFull(this.#folder);
    const opening = this.#openAnew().finally(() => {
      this.#gate = undefined;
    });
    this.#gate = opening.catch(() => undefined);
    await opening.catch((error) => {
      throw explainFailedWrite(error, this.#folder);
    });
  }

  async #openAnew(): Promise<void> {
    if (this.#readers > 0) {
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    }
    this.#isOpen = false;
    await this.#level.close();
    // What LevelDB had still in hand of the refused write, it has written now.
    if (this.#failedAt) cutLogs(this.#failedAt);
    await this.#level.open();
    this.#failedAt = undefined;
    this.#isOpen = true;
  }
}
