import { SingleBar } from 'cli-progress';

/** How far a long trial is, on standard error. */
interface Progress {
  /** So much is done in all; `note` says what came of it so far. */
  reach(done: number, note?: string): void;
  end(): void;
}

/** Where nobody watches, as in a log, a line is enough from time to time. */
const quietMs = 15_000;

/** Shows how far a trial is: a bar in a terminal, a line every fifteen seconds elsewhere, for example `400 of 10000 queries, 12 s, 5 min left`. */
export function showProgress(
  total: number,
  what: string,
  output: NodeJS.WriteStream = process.stderr,
): Progress {
  return output.isTTY ? showBar(total, what, output) : writeLines(total, what, output);
}

function showBar(total: number, what: string, stream: NodeJS.WriteStream): Progress {
  const format = `{bar} {value} of {total} ${what}, {eta_formatted} left{note}`;
  const bar = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true });
  bar.start(total, 0, { note: '' });
  return {
    reach: (done, note) => bar.update(done, { note: note === undefined ? '' : `, ${note}` }),
    end: () => bar.stop(),
  };
}

function writeLines(total: number, what: string, output: NodeJS.WriteStream): Progress {
  const startedAt = Date.now();
  let saidAt = startedAt;
  /** A trial that is gone on with begins at more than nothing. */
  let first: number | undefined;
  return {
    reach: (done, note) => {
      first ??= done;
      const now = Date.now();
      if (now - saidAt < quietMs) return;
      saidAt = now;
      const seconds = Math.round((now - startedAt) / 1000);
      const left = done > first ? `, ${sayLeft((seconds * (total - done)) / (done - first))}` : '';
      output.write(
        `${done} of ${total} ${what}, ${seconds} s${left}${note === undefined ? '' : `, ${note}`}\n`,
      );
    },
    end: () => {},
  };
}

const longSeconds = 120;

function sayLeft(seconds: number): string {
  return seconds < longSeconds ? `${Math.round(seconds)} s left` : `${Math.round(seconds / 60)} min left`;
}
