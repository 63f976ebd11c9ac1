import middy from '@middy/core';
import { logger } from './logger.ts';
import { countUnits, publishCounts } from './metrics.ts';
import type { CapacityMeter } from './queue-handler.ts';

/** A Lambda handler for a schedule; an error that `run` throws fails the function, which raises its alarm. */
export function scheduledHandler(meter: CapacityMeter, run: () => Promise<void>) {
  return middy<unknown, void>()
    .before(({ context }) => logger.addContext(context))
    .handler(async () => {
      try {
        await run();
      } finally {
        countUnits(meter.take());
        publishCounts();
      }
    });
}
