import type { Notice } from './notices.ts';

/** How long a file rests after a first failure; the pause doubles each time. */
const firstPauseMs = 1_000;
/** The longest pause, however often the file has failed. */
const longestPauseMs = 60_000;

interface Failure {
  stamp: string;
  tries: number;
  dueAt: number;
  reason: string;
}

/** Files that could not be taken: each is tried again, less and less often, until it works or the file is gone. */
export class Retries {
  readonly #failures = new Map<string, Failure>();

  fail(key: string, stamp: string, error: unknown, now: number): void {
    const tries = (this.#failures.get(key)?.tries ?? 0) + 1;
    const pauseMs = Math.min(firstPauseMs * 2 ** (tries - 1), longestPauseMs);
    this.#failures.set(key, { stamp, tries, dueAt: now + pauseMs, reason: describe(error) });
  }

  succeed(key: string): void {
    this.#failures.delete(key);
  }

  /** Whether the file may be tried now: it never failed, has changed since, or has rested. */
  isDue(key: string, stamp: string, now: number): boolean {
    const failure = this.#failures.get(key);
    return !failure || failure.stamp !== stamp || now >= failure.dueAt;
  }

  /** Forgets all files that are not wanted. */
  keepOnly(isWanted: (key: string) => boolean): void {
    for (const key of this.#failures.keys()) if (!isWanted(key)) this.#failures.delete(key);
  }

  describe(): Notice[] {
    return [...this.#failures].map(([path, { reason }]) => ({ path, reason }));
  }
}

const causes: Record<string, string> = {
  EACCES: 'the file may not be read',
  EPERM: 'the file may not be read',
};

function describe(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return `Not taken yet, and tried again (${causes[code] ?? message})`;
}
