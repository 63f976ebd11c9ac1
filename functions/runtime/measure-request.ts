import { countUnits } from './metrics.ts';
import type { CapacityMeter } from './queue-handler.ts';

/** What a request may take. */
interface RequestBudget {
  ms: number;
  readUnits: number;
}

/** Measures a request from now on: how long it takes, and what the table is asked for. */
export function measureRequest(meter: CapacityMeter & { readUnits: number }, budget: RequestBudget) {
  const started = Date.now();
  // What a request before this one left, because it could not be answered.
  countUnits(meter.take());
  return {
    /** True once the time or the read units that a request may take are used up. */
    isOverBudget: () => Date.now() - started > budget.ms || meter.readUnits > budget.readUnits,
    /** What it took so far; counts the units. */
    measure: () => {
      const units = meter.take();
      countUnits(units);
      return { tookMs: Date.now() - started, consumed: { readUnits: units.readUnits } };
    },
  };
}
