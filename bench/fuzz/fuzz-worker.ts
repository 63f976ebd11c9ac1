/** Started by fuzz.ts: works through the files of a range of numbers and tells of each before and after. */

import { makeHostileContainer } from '../../test/made/make-hostile-container.ts';
import { makeHostileFile } from '../../test/made/make-hostile-file.ts';
import { readGold } from '../quality/read-gold.ts';
import { readContainer } from './read-container.ts';
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

/** Every so many files one is a container, which an import reads. */
const containerEvery = 8;

/** A file, and what is to be done with it. */
interface Task {
  kind: string;
  bytes: Uint8Array;
  work: () => string | Promise<string>;
}

async function makeTask(number: number): Promise<Task> {
  if (number % containerEvery === 0) {
    const container = await makeHostileContainer(number);
    return { ...container, work: () => readContainer(container) };
  }
  const file = makeHostileFile(number, pages);
  return { ...file, work: () => workThrough(file.bytes) };
}

async function workSafely({ work }: Task): Promise<{ outcome: string; isCrash: boolean }> {
  try {
    return { outcome: await work(), isCrash: false };
  } catch (error) {
    return {
      outcome: error instanceof Error ? (error.stack ?? error.message) : String(error),
      isCrash: true,
    };
  }
}

for (let number = from; number < to; number += 1) {
  tell({ number });
  const task = await makeTask(number);
  const { kind, bytes } = task;
  const start = processorMs();
  const { outcome, isCrash } = await workSafely(task);
  const milliseconds = processorMs() - start;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  tell({ number, done: { kind, sizeBytes: bytes.length, milliseconds, outcome, isCrash, peakMb } });
  // Lets the messages out.
  await new Promise(setImmediate);
}
process.disconnect?.();
