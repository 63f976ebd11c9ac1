import type { DocumentSource, ScanningSource } from '../../catalog/segment/chunk-source.ts';

/** The query may read no more: what it has found is its answer. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';

  constructor() {
    super('the budget of the query is spent');
  }
}

/** Where a query reads the index. */
export interface QuerySource {
  /** Throws BudgetSpent once the budget is spent; chunks in memory stay readable. */
  lists: ScanningSource;
  /**
   * The documents of matches: few, and the matches cannot be shown without them, so they are read beyond the budget.
   */
  documents: DocumentSource;
  /** Throws BudgetSpent once the budget is spent; called during walks through long lists in memory. */
  check(): void;
}

/** Reads lists until the budget is spent. */
export function budgetedChunks(source: ScanningSource, isOverBudget: () => boolean): QuerySource {
  const check = () => {
    if (isOverBudget()) throw new BudgetSpent();
  };
  const lists: ScanningSource = {
    held: (segmentId, position) => source.held(segmentId, position),
    async chunkAt(segmentId, position) {
      check();
      return source.chunkAt(segmentId, position);
    },
    async chunksAfter(chunk, upTo) {
      check();
      return source.chunksAfter(chunk, upTo);
    },
    async chunksFrom(segmentId, from, upTo, most) {
      check();
      return source.chunksFrom(segmentId, from, upTo, most);
    },
  };
  return { lists, documents: source, check };
}

/** The result of the work, or undefined if the budget is spent first. */
export async function withinBudget<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return undefined;
  }
}
