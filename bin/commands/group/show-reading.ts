import { SingleBar } from 'cli-progress';

/** Where nobody watches, a line is printed each time this many are read. */
const linesEvery = 1_000;

/** How far a grouping is, on standard error. */
export interface ReadingProgress {
  /** One more article is read. */
  read(): void;
  /** All are read. */
  end(): void;
}

/** Counts what is read: on a line that changes at a terminal, else in a line for each thousand. */
export function showReading(output: NodeJS.WriteStream = process.stderr): ReadingProgress {
  let count = 0;
  if (!output.isTTY) {
    const print = () => output.write(`${count} articles read\n`);
    return {
      read: () => {
        if (++count % linesEvery === 0) print();
      },
      end: () => {
        if (count >= linesEvery && count % linesEvery !== 0) print();
      },
    };
  }
  const bar = new SingleBar({ format: '{value} articles read', stream: output, clearOnComplete: true });
  bar.start(Number.MAX_SAFE_INTEGER, 0);
  return { read: () => bar.update(++count), end: () => bar.stop() };
}
