import { createStore } from './store.ts';

/** Why the API does not answer for now. */
export type Trouble = 'network' | 'unavailable' | 'busy' | 'signed-out';

/** How the page stands with the API. */
export type Connection = { kind: 'fine' } | { kind: 'lost'; trouble: Trouble; retryAt: number };

const fine: Connection = { kind: 'fine' };
/** How the page stands with the API; the banner shows it. */
export const connection = createStore<Connection>(fine);

const firstWaitMs = 1000;
const longestWaitMs = 30_000;

/** How long to wait before another try: twice as long each time. */
export function waitBefore(attempt: number): number {
  return Math.min(firstWaitMs * 2 ** attempt, longestWaitMs);
}

const impatient = new EventTarget();

/** Ends every wait at once: whoever presses the button of the banner does not want to wait. */
export function tryNow(): void {
  impatient.dispatchEvent(new Event('now'));
}

/** Calls `listener` whenever somebody does not want to wait. */
export function whenImpatient(listener: () => void): void {
  impatient.addEventListener('now', listener);
}

/** Nobody is signed in, and nothing is tried again before somebody is. */
export function reportSignedOut(): void {
  connection.set({ kind: 'lost', trouble: 'signed-out', retryAt: Number.POSITIVE_INFINITY });
}

/** The API answered. */
export function reportFine(): void {
  connection.set(fine);
}

/** Waits for the next try, and tells the banner; ends early when the network is back or somebody asks for it. */
export function waitToRetry(trouble: Trouble, attempt: number, signal: AbortSignal): Promise<void> {
  const waitMs = waitBefore(attempt);
  connection.set({ kind: 'lost', trouble, retryAt: Date.now() + waitMs });
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      impatient.removeEventListener('now', retry);
      removeEventListener('online', retry);
      signal.removeEventListener('abort', give);
    };
    const retry = () => {
      end();
      resolve();
    };
    const give = () => {
      end();
      reject(signal.reason);
    };
    const timer = setTimeout(retry, waitMs);
    impatient.addEventListener('now', retry);
    addEventListener('online', retry);
    signal.addEventListener('abort', give);
    if (signal.aborted) give();
  });
}
