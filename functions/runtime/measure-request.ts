import { countUnits } from './metrics.ts';
import type { CapacityMeter } from './queue-handler.ts';

/** Measures a request from now on: how long it takes, and what the table is asked for. */
export function measureRequest(meter: CapacityMeter, budgetMs: number) {
  const started = Date.now();
  // What a request before this one left, because it could not be answered.
  countUnits(meter.take());
  return {
    /** True once the time that a request may take is used up. */
    isOverBudget: () => Date.now() - started > budgetMs,
    /** What it took so far; counts the units. */
    measure: () => {
      const units = meter.take();
      countUnits(units);
      return { tookMs: Date.now() - started, consumed: { readUnits: units.readUnits } };
    },
  };
}
