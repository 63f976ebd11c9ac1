import { countUnits } from './metrics.ts';
import type { CapacityMeter } from './queue-handler.ts';

/** What a request may take. */
interface RequestBudget {
  ms: number;
  readUnits: number;
}

/** Measures a request from now on: its time, and what it consumes of the table. */
export function measureRequest(meter: CapacityMeter & { readUnits: number }, budget: RequestBudget) {
  const started = Date.now();
  // An earlier request that failed may have left units on the meter.
  countUnits(meter.take());
  return {
    /** True once the time or the read units that a request may take are used up. */
    isOverBudget: () => Date.now() - started > budget.ms || meter.readUnits > budget.readUnits,
    /** Returns what the request took so far, and counts the units. */
    measure: () => {
      const units = meter.take();
      countUnits(units);
      return { tookMs: Date.now() - started, consumed: { readUnits: units.readUnits } };
    },
  };
}
