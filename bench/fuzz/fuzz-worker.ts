/** Started by fuzz.ts: works through the files of a range of numbers and tells of each before and after. */

import { makeHostileFile } from '../../test/made/make-hostile-file.ts';
import { readGold } from '../quality/read-gold.ts';
import { workThrough } from './work-through.ts';

/** What the worker says: a number alone when a file is begun, with the rest when it is done. */
export interface FileReport {
  number: number;
  done?: {
    kind: string;
    sizeBytes: number;
    /** Of this file, of the processor. */
    milliseconds: number;
    /** An article, or the reason of a rejection; for an error that is neither, its stack. */
    outcome: string;
    isCrash: boolean;
    /** Of the process so far. */
    peakMb: number;
  };
}

const [from, to] = process.argv.slice(2).map(Number) as [number, number];
const pages = [...readGold('test/quality/pages').values()].flat().map(({ raw }) => raw);

function tell(report: FileReport): void {
  process.send?.(report);
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function workSafely(bytes: Uint8Array): { outcome: string; isCrash: boolean } {
  try {
    return { outcome: workThrough(bytes), isCrash: false };
  } catch (error) {
    return {
      outcome: error instanceof Error ? (error.stack ?? error.message) : String(error),
      isCrash: true,
    };
  }
}

for (let number = from; number < to; number += 1) {
  tell({ number });
  const { kind, bytes } = makeHostileFile(number, pages);
  const start = processorMs();
  const { outcome, isCrash } = workSafely(bytes);
  const milliseconds = processorMs() - start;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  tell({ number, done: { kind, sizeBytes: bytes.length, milliseconds, outcome, isCrash, peakMb } });
  // Lets the messages out.
  await new Promise(setImmediate);
}
process.disconnect?.();
