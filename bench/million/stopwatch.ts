/** What work took: seconds, and milliseconds of the processor in all threads of this process. */
export interface Spent {
  seconds: number;
  processorMs: number;
}

/** Work by parts, and the most memory since it was last taken. */
export interface Stopwatch {
  time<Result>(part: string, work: () => Promise<Result>): Promise<Result>;
  spent: Record<string, Spent>;
  /** The most megabytes that the process held since this was last asked. */
  takePeakMegabytes(): number;
}

const sampleMs = 200;
const megabyte = 2 ** 20;

/** Starts a stopwatch that goes on from what was spent before. */
export function startStopwatch(before: Record<string, Spent> = {}): Stopwatch {
  const spent = structuredClone(before);
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  setInterval(look, sampleMs).unref();
  return {
    spent,
    async time(part, work) {
      const started = performance.now();
      const usage = process.cpuUsage();
      const result = await work();
      const { user, system } = process.cpuUsage(usage);
      const { seconds, processorMs } = spent[part] ?? { seconds: 0, processorMs: 0 };
      spent[part] = {
        seconds: seconds + (performance.now() - started) / 1000,
        processorMs: processorMs + (user + system) / 1000,
      };
      look();
      return result;
    },
    takePeakMegabytes() {
      look();
      const megabytes = peak / megabyte;
      peak = 0;
      return megabytes;
    },
  };
}
