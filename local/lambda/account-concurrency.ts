/** A new account may run ten functions at once (Lambda Developer Guide, "Lambda quotas"). */
export const newAccountConcurrency = 10;

/** How many invocations an account may run at the same time: one count for all of its functions. */
export class AccountConcurrency {
  readonly limit: number;
  #running = 0;

  constructor(limit = newAccountConcurrency) {
    this.limit = limit;
  }

  /** Counts an invocation that begins, and says whether it may. */
  take(): boolean {
    if (this.#running >= this.limit) return false;
    this.#running += 1;
    return true;
  }

  /** Counts the end of an invocation that was allowed to begin. */
  give(): void {
    this.#running -= 1;
  }
}
