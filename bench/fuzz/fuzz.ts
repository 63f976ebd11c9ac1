/**
 * Hostile files through clean, classify and index, and hostile containers through the readers of an import, in a process
 * with the memory of the smallest function:
 *
 *   npm run fuzz -- --files 100000 --seed 1
 *
 * A file that fails is made again by its number: `npm run fuzz -- --files 1 --number 12345`.
 */
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { showProgress } from '../show-progress.ts';
import type { FileReport } from './fuzz-worker.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    number: { type: 'string' },
  },
});

/** A file may take so long, of the processor: a sixth of what clean and classify have (lib/functions/). */
const limitMs = 10_000;
/** Whoever says nothing for so long hangs. */
const hangMs = 120_000;
/** What clean has, the smallest of the three (lib/functions/). */
const memoryMb = 1024;
/** Numbers from one seed to the next: runs of different seeds share no file. */
const seedStride = 10_000_000;

type Done = NonNullable<FileReport['done']> & { number: number };

const files = Number(values.files);
const first = values.number === undefined ? Number(values.seed) * seedStride : Number(values.number);
const outcomes = new Map<string, number>();
const failures: string[] = [];
const progress = showProgress(files, 'files');
let slowest: Done | undefined;
let peak: Done | undefined;

function describe({ number, kind, sizeBytes }: Done): string {
  return `file ${number} (${kind}, ${sizeBytes} bytes)`;
}

function count(done: Done): void {
  const outcome = done.isCrash ? 'crash' : done.outcome;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  if (done.isCrash) failures.push(`${describe(done)}: ${done.outcome}`);
  if (done.milliseconds > limitMs) failures.push(`${describe(done)}: ${done.milliseconds.toFixed(0)} ms`);
  if (done.milliseconds > (slowest?.milliseconds ?? 0)) slowest = done;
  if (done.peakMb > (peak?.peakMb ?? 0)) peak = done;
}

/** Runs a worker until it is done or dies; gives the number of the file to go on with. */
function runWorker(from: number, to: number): Promise<number> {
  const execArgv = [...process.execArgv, `--max-old-space-size=${memoryMb}`];
  const worker = fork(new URL('./fuzz-worker.ts', import.meta.url), [String(from), String(to)], { execArgv });
  let current = from;
  let timer = setTimeout(() => worker.kill('SIGKILL'), hangMs);
  worker.on('message', ({ number, done }: FileReport) => {
    clearTimeout(timer);
    timer = setTimeout(() => worker.kill('SIGKILL'), hangMs);
    current = number;
    if (done) count({ number, ...done });
    progress.reach(number - first, `${failures.length} failures`);
  });
  return new Promise((resolve) => {
    worker.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (code !== 0) failures.push(`file ${current}: the process ended by ${signal ?? `code ${code}`}`);
      resolve(code === 0 ? to : current + 1);
    });
  });
}

let next = first;
while (next < first + files) next = await runWorker(next, first + files);
progress.end();

if (peak && peak.peakMb > memoryMb) failures.push(`${describe(peak)}: ${peak.peakMb.toFixed(0)} MB`);
const table = [...outcomes].sort(([, a], [, b]) => b - a).map(([outcome, number]) => `${number} ${outcome}`);
process.stdout.write(
  [
    `${files} files: ${table.join(', ')}`,
    slowest ? `slowest: ${slowest.milliseconds.toFixed(0)} ms, ${describe(slowest)}` : '',
    peak ? `peak memory: ${peak.peakMb.toFixed(0)} MB, reached at ${describe(peak)}` : '',
    `failures (crash, over ${limitMs} ms, over ${memoryMb} MB): ${failures.length}`,
    ...failures,
    '',
  ].join('\n'),
);
process.exitCode = failures.length > 0 ? 1 : 0;
