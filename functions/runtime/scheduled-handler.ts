import middy from '@middy/core';
import { logger } from './logger.ts';
import { countUnits, publishCounts } from './metrics.ts';
import type { CapacityMeter } from './queue-handler.ts';

/** A Lambda handler for a schedule; what `run` throws is an error of the function, which its alarm sees. */
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
