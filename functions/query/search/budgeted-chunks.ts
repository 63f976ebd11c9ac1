import type { ScanningSource } from '../../catalog/chunk-source.ts';

/** A query may read no more: what it found until then is its answer. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

/** Reads chunks until the budget is spent, then throws BudgetSpent; what is at hand stays readable. */
export function budgetedChunks(source: ScanningSource, isOverBudget: () => boolean): ScanningSource {
  const check = () => {
    if (isOverBudget()) throw new BudgetSpent('the budget of the query is spent');
  };
  return {
    held: (segmentId, position) => source.held(segmentId, position),
    async chunkAt(segmentId, position) {
      check();
      return source.chunkAt(segmentId, position);
    },
    async chunksAfter(chunk, upTo) {
      check();
      return source.chunksAfter(chunk, upTo);
    },
  };
}

/** What the work comes to, or undefined if the budget is spent before that. */
export async function withinBudget<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return undefined;
  }
}
