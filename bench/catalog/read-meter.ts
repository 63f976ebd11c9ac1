import type { Table } from '../../functions/store/clients.ts';

/** What reading took since it was last asked. */
export interface ReadCost {
  units: number;
  calls: number;
  /** Calls one after another: those in flight together count as one. */
  roundTrips: number;
}

/** Counts the calls to a table while it is on; they go out in waves, so that each wave is a round trip. */
export interface ReadMeter {
  isOn: boolean;
  take(): ReadCost;
}

/** Puts a meter to a table. */
export function meterReads(table: Table): ReadMeter {
  const waves = new Waves();
  let calls = 0;
  const meter: ReadMeter = {
    isOn: false,
    take() {
      const cost = { units: table.meter.take().readUnits, calls, roundTrips: waves.count };
      calls = 0;
      waves.count = 0;
      return cost;
    },
  };
  table.client.middlewareStack.add(
    (next) => (args) => {
      if (!meter.isOn) return next(args);
      calls++;
      return waves.join(() => next(args));
    },
    { step: 'initialize', name: 'readMeter' },
  );
  return meter;
}

interface Wave {
  left: number;
  starts: Promise<void>;
  ends: Promise<void>;
  end(): void;
}

/** Lets calls that begin in one turn of the event loop go together, and none of them be over before the last. */
class Waves {
  count = 0;
  #gathering: Wave | undefined;

  async join<Result>(call: () => Promise<Result>): Promise<Result> {
    this.#gathering ??= this.#gather();
    const wave = this.#gathering;
    wave.left++;
    await wave.starts;
    try {
      return await call();
    } finally {
      if (--wave.left === 0) wave.end();
      await wave.ends;
    }
  }

  #gather(): Wave {
    const { promise: ends, resolve: end } = withResolver();
    const { promise: starts, resolve: start } = withResolver();
    setImmediate(() => {
      this.#gathering = undefined;
      this.count++;
      start();
    });
    return { left: 0, starts, ends, end };
  }
}

/** As `Promise.withResolvers`, which Node 20 does not have. */
function withResolver(): { promise: Promise<void>; resolve(): void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
