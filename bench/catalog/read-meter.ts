import type { Table } from '../../functions/store/clients.ts';

/** What reading took since it was last asked. */
export interface ReadCost {
  units: number;
  calls: number;
  /** Calls one after another: those in flight together count as one. */
  roundTrips: number;
}

/** Follows the calls of a table: a call that starts when another is over may have waited for it. */
export function meterReads(table: Table): { take(): ReadCost } {
  let calls = 0;
  let depth = 0;
  table.client.middlewareStack.add(
    (next) => async (args) => {
      calls++;
      const ownDepth = depth + 1;
      const result = await next(args);
      depth = Math.max(depth, ownDepth);
      return result;
    },
    { step: 'initialize', name: 'readMeter' },
  );
  return {
    take() {
      const cost = { units: table.meter.take().readUnits, calls, roundTrips: depth };
      calls = 0;
      depth = 0;
      return cost;
    },
  };
}
