import { stat } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { walkFolder } from '../../records/files/walk-folder.ts';
import type { Tally } from './take-in.ts';

const updateEveryMs = 200;

/** How far an import is, for a person at a terminal. */
export interface ImportProgress {
  /** So many more bytes of the files are read. */
  reached(bytes: number): void;
  end(): void;
}

/** Shows a bar on standard error until `end`; nothing where nobody watches. */
export async function showImport(
  sources: readonly string[],
  tally: () => Tally,
  output: NodeJS.WriteStream = process.stderr,
): Promise<ImportProgress> {
  if (!output.isTTY) return { reached: () => {}, end: () => {} };
  const total = await sumBytes(sources);
  const startedAt = Date.now();
  let done = 0;
  const bar = new SingleBar({
    format: '{bar} {percentage} %, {records} records, {rate} a second, {left} left{refused}',
    stream: output,
    hideCursor: true,
    clearOnComplete: true,
  });
  const describe = () => describeProgress(tally(), done / Math.max(total, 1), Date.now() - startedAt);
  bar.start(total, 0, describe());
  const timer = setInterval(() => bar.update(Math.min(done, total), describe()), updateEveryMs);
  return {
    reached: (bytes) => {
      done += bytes;
    },
    end: () => {
      clearInterval(timer);
      bar.stop();
    },
  };
}

/** What the bar says besides. */
export function describeProgress({ records, refused }: Tally, share: number, elapsedMs: number) {
  const refusals = sumOf(refused);
  const leftMs = share > 0 ? (elapsedMs / Math.min(share, 1)) * (1 - Math.min(share, 1)) : undefined;
  return {
    records,
    rate: Math.round((records * 1000) / Math.max(elapsedMs, 1)),
    left: leftMs === undefined ? '?' : describeTime(leftMs),
    refused: refusals === 0 ? '' : `, ${refusals} refused`,
  };
}

/** The sum of counts. */
export function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** A time for people: `48 s`, `12 min`, `3 h 20 min`. */
export function describeTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

async function sumBytes(sources: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const source of sources) {
    const found = await stat(source);
    if (!found.isDirectory()) bytes += found.size;
    else for await (const { path } of walkFolder(source)) bytes += (await stat(path)).size;
  }
  return bytes;
}
