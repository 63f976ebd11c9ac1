import { DiskFull, explainFailedWrite } from '../files/disk-full.ts';
import { cutLogs, hasRoomToOpen, measureLogs } from './level-files.ts';

/** A part of a write, of which all or nothing is written. */
export type Operation = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string };

/** The parts of LevelDB that are used here; these methods return promises. */
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
 * Writes to LevelDB so that a full disk loses no other write. By itself LevelDB goes on writing behind the remains of a
 * failed write: at the next start it reads its log only up to there, and later acknowledged writes are lost. Here
 * writes go one group after the other. After a failed one, nothing is written until LevelDB has been opened anew, which
 * happens as soon as the disk has room.
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

  /** Whether it can be read without waiting. */
  get isReadable(): boolean {
    return this.#isOpen && !this.#gate;
  }

  /**
   * Resolves when LevelDB can be read; it stays open until `endReading`. Rejects if the disk has no room to open it.
   */
  async beginReading(): Promise<void> {
    while (this.#gate) await this.#gate;
    if (!this.#isOpen) await this.#reopen();
    this.#readers += 1;
  }

  endReading(): void {
    this.#readers -= 1;
    if (this.#readers === 0) this.#onIdle();
  }

  // Writes that arrive during one write go out together in the next.
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

  /** Opens LevelDB anew, once at a time; calls that come meanwhile wait for the same opening. */
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
    // By now LevelDB has written what it still had of the refused write.
    if (this.#failedAt) cutLogs(this.#failedAt);
    await this.#level.open();
    this.#failedAt = undefined;
    this.#isOpen = true;
  }
}
