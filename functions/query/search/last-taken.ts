import type { SegmentWalk } from './segment-walk.ts';

/** A match that was taken. */
interface Taken {
  at: number;
  isLimit?: true;
}

/** What was found of the last time, by segment. */
export class LastTaken {
  readonly #most: number;
  readonly #taken = new Map<SegmentWalk, Taken[]>();
  #at: number | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  add(walk: SegmentWalk, match: Taken): void {
    if (match.at !== this.#at) this.#taken.clear();
    this.#at = match.at;
    this.#taken.set(walk, [...(this.#taken.get(walk) ?? []), match]);
  }

  /** Whether no more of the segment can be wanted: its matches of one time come in the order of the listing. */
  isFull(walk: SegmentWalk): boolean {
    return walk.isSorted && (this.#taken.get(walk)?.length ?? 0) >= this.#most;
  }

  /** Marks the last match of a full segment that has more of the same time. */
  markLimit(walk: SegmentWalk, next: number): void {
    const last = this.#taken.get(walk)?.at(-1);
    if (last && this.isFull(walk) && last.at === next) last.isLimit = true;
  }
}
