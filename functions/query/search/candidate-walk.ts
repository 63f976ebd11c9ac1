import { withinBudget } from './budgeted-chunks.ts';
import type { Candidate } from './read-candidates.ts';

/**
 * Candidates that are left out unread and taken at a time: the budget is asked in between.
 * @limit The rest is taken after them.
 */
const settledAtOnce = 1_000;

type Ahead = IteratorResult<Candidate> & { isSpent?: boolean };

/** Candidates one after another, and those that come next as far as they were looked for. */
export class CandidateWalk {
  readonly #candidates: AsyncIterator<Candidate>;
  readonly #held: Ahead[] = [];

  constructor(candidates: AsyncIterator<Candidate>) {
    this.#candidates = candidates;
  }

  /** The next candidate; once `hold` was called. */
  get ahead(): Ahead {
    return this.#held[0] ?? { done: true, value: undefined };
  }

  /** The next candidates, as far as they were looked for. */
  get held(): readonly Candidate[] {
    return this.#held.flatMap(({ done, value }) => (done ? [] : [value]));
  }

  /** Looks for the next candidates; if the budget is spent before there are `count`, they end there. */
  async hold(count: number): Promise<void> {
    while (this.#held.length < count && !this.#held.at(-1)?.done) {
      const next = await withinBudget(this.#candidates.next());
      this.#held.push(next ?? { done: true, value: undefined, isSpent: true });
    }
  }

  /** The next candidates, as many as are wanted, besides those that are settled. */
  async take(wanted: number, isSettled: (candidate: Candidate) => boolean): Promise<Candidate[]> {
    const taken: Candidate[] = [];
    for (let open = 0; !this.ahead.done && open < wanted && taken.length < wanted + settledAtOnce; ) {
      const candidate = this.ahead.value as Candidate;
      taken.push(candidate);
      if (!isSettled(candidate)) open++;
      this.#held.shift();
      await this.hold(1);
    }
    return taken;
  }
}
