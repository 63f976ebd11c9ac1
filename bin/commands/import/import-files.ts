import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FieldMap } from '../../records/json/field-map.ts';
import { readSource } from '../../records/read-source.ts';
import type { Facts } from '../../records/record.ts';
import { openStack } from '../../stack/open-stack.ts';
import type { StackOptions } from '../../stack/stack-options.ts';
import { WrongUsage } from '../../wrong-usage.ts';
import { archiveDoor } from './archive-door.ts';
import { checkSaid } from './check-said.ts';
import { type ImportProgress, showImport, sumOf } from './import-progress.ts';
import { describeImport, type ImportOutcome } from './import-summary.ts';
import { RefusedFile } from './refused-file.ts';
import { RecordIntake } from './take-in.ts';

/** The options of `copydesk import`. */
export interface ImportOptions extends StackOptions {
  prefix?: string;
  map?: FieldMap;
  set: Facts;
  encoding?: string;
  concurrency: number;
  limit?: number;
  refused?: string;
  dryRun?: true;
  json?: true;
}

/** What a run that was interrupted ends with, as of a shell. */
const interruptedCode = 130;

export async function importFiles(files: string[], options: ImportOptions): Promise<void> {
  const prefix = choosePrefix(files, options.prefix);
  checkSaid(options.set);
  for (const file of files) await checkSource(file);
  const { s3, bucket } = await openStack(options);
  const refusals = await RefusedFile.open(options.refused ?? `${stripSlash(files[0] ?? '')}.refused.ndjson`);
  const stopping = new AbortController();
  const intake = new RecordIntake(archiveDoor(s3, bucket), {
    prefix,
    facts: options.set,
    concurrency: options.concurrency,
    limit: options.limit ?? Number.POSITIVE_INFINITY,
    isDryRun: options.dryRun === true,
    signal: stopping.signal,
    refused: (record) => refusals.add(record),
  });
  const startedAt = Date.now();
  const stopListening = listenForInterrupt(stopping);
  let isWhole = false;
  try {
    await run(files, options, intake, stopping.signal);
    isWhole = !stopping.signal.aborted;
  } finally {
    stopListening();
    await refusals.close();
    s3.destroy();
    const isAnyRefused = sumOf(intake.tally.refused) > 0;
    say(
      {
        ...intake.tally,
        prefix,
        seconds: (Date.now() - startedAt) / 1000,
        isDryRun: options.dryRun === true,
        isInterrupted: !isWhole,
        ...(isAnyRefused && { refusedFile: refusals.path }),
      },
      options,
    );
    if (isAnyRefused) process.exitCode = 1;
    if (stopping.signal.aborted) process.exitCode = interruptedCode;
  }
}

async function run(
  files: readonly string[],
  options: ImportOptions,
  intake: RecordIntake,
  signal: AbortSignal,
): Promise<void> {
  const progress: ImportProgress = await showImport(files, () => intake.tally);
  try {
    await intake.look();
    for (const file of files) {
      if (signal.aborted || intake.isFull) break;
      await intake.take(
        readSource(file, { map: options.map, encoding: options.encoding, reached: progress.reached }),
      );
    }
  } finally {
    progress.end();
  }
}

function say(outcome: ImportOutcome, { json }: ImportOptions): void {
  process.stdout.write(json ? `${JSON.stringify(outcome)}\n` : describeImport(outcome));
}

/** The folder of the bucket for the records: by default that of the file's name. */
export function choosePrefix(files: readonly string[], given: string | undefined): string {
  if (given?.startsWith('/'))
    throw new WrongUsage('A key does not begin with a slash: leave it out of --prefix.');
  // Whoever copies the bucket into a folder would write beside that folder; the desk takes no such key either.
  if (given?.split('/').some((part) => part === '.' || part === '..'))
    throw new WrongUsage(
      'A folder of the bucket has no `.` or `..` between slashes: leave it out of --prefix.',
    );
  if (given !== undefined) return given === '' || given.endsWith('/') ? given : `${given}/`;
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw new WrongUsage(
      'Say where the records of several files belong together, for example --prefix corpus/.',
    );
  const name = basename(stripSlash(file))
    .replace(/\.(?:gz|zst)$/i, '')
    .replace(/(?<=.)\.\w{1,9}$/, '');
  if (!/[^.]/.test(name)) throw new WrongUsage('Say where the records belong, for example --prefix corpus/.');
  return `${name}/`;
}

function stripSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

async function checkSource(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new WrongUsage(`There is no file or folder ${file}.`);
  if (!found.isFile() && !found.isDirectory())
    throw new WrongUsage(`${file} is neither a file nor a folder.`);
}

/** The first Ctrl-C lets what is under way end; the second ends the process. Returns what undoes this. */
function listenForInterrupt(stopping: AbortController): () => void {
  const onInterrupt = () => {
    if (stopping.signal.aborted) process.exit(interruptedCode);
    process.stderr.write('\nEnding what is under way. Press Ctrl-C again to end at once.\n');
    stopping.abort();
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onInterrupt);
  return () => {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
  };
}
