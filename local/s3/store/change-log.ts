import type { Write } from '../../files/append-file.ts';
import { AppendLog } from '../../files/append-log.ts';
import type { Change, State } from './records.ts';
import { applyChange, emptyState, snapshotState } from './state.ts';

/** What a change log may be given besides its path. */
export interface ChangeLogOptions {
  warn?: ((line: string) => void) | undefined;
  /** Replaced in tests of failing disks. */
  write?: Write | undefined;
}

/**
 * The memory of the server: one line per change, in one file. A change is acknowledged once it is in the file; as
 * nothing is forced to the disk, a power cut may lose the last ones.
 */
export class ChangeLog {
  readonly #log: AppendLog<Change>;

  private constructor(log: AppendLog<Change>) {
    this.#log = log;
  }

  /** Reads the log at `path`, rewrites it without what is over, and opens it for appending. */
  static open(path: string, options: ChangeLogOptions = {}): { log: ChangeLog; state: State } {
    const state = emptyState();
    const log = new AppendLog<Change>(path, { ...options, replay: (change) => applyChange(state, change) });
    log.rewrite(snapshotState(state));
    return { log: new ChangeLog(log), state };
  }

  /** Throws if the change is not in the file, `DiskFull` if that is why; then no part of it is. */
  append(change: Change): void {
    this.#log.append([change]);
  }

  close(): void {
    this.#log.close();
  }
}
