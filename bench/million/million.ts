/**
 * Sends articles of our making, shaped as news is, through the real write path into a table of our own that counts as
 * DynamoDB bills, and asks it on the way. `--help` says how.
 */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { ArrivalOrder } from '../catalog/arrivals.ts';
import { showProgress } from '../show-progress.ts';
import { wholeNumber } from '../whole-number.ts';
import { printPaper } from './paper.ts';
import { proveTrial } from './prove-trial.ts';
import { printTrial } from './report-trial.ts';
import { runTrial } from './run-trial.ts';

const program = new Command('bench:million')
  .description(
    'Sends generated articles through the real stores, codec, index, merges and sweeps, into a table on disk that counts as DynamoDB bills, and asks it after 10,000, 100,000 and all. What cleaning and classifying would have made of each article is generated too. A trial that was interrupted goes on where it was.',
  )
  .option('--articles <count>', 'how many articles are sent', wholeNumber, 1_000_000)
  .option('--seed <number>', 'which articles: the same for the same number', wholeNumber, 1)
  .option('--batch <count>', 'articles that index takes at once', wholeNumber, 100)
  .option('--per-hour <count>', 'how fast they arrive, by the clock of the trial', wholeNumber, 3_600)
  .addOption(
    new Option('--order <order>', 'when they were published').choices(['live', 'random']).default('live'),
  )
  .option('--data <folder>', 'where the table is kept', join(tmpdir(), 'copydesk-million'))
  .option(
    '--prove <count>',
    'sends so many to dynalite and to the own table at once instead, and asks both: every answer and every unit has to be the same',
    wholeNumber,
  )
  .option(
    '--simulate <count>',
    'plays manifest, tiers and merges of so many instead, and says what they would cost on paper',
    wholeNumber,
  )
  .option('--again', 'asks once more what was asked at the end: after a change of how queries are answered')
  .option('--json', 'prints all figures as JSON')
  .showHelpAfterError()
  .parse();

interface Options {
  articles: number;
  seed: number;
  batch: number;
  perHour: number;
  order: ArrivalOrder;
  data: string;
  prove?: number;
  simulate?: number;
  again?: boolean;
  json?: boolean;
}

const options = program.opts<Options>();

const { json, data: folder, prove, simulate, again, articles, ...sent } = options;

/** When it is asked, besides at the end. */
const milestones = [10_000, 100_000, 1_000_000];

if (prove !== undefined) await proveTable(prove);
else if (simulate !== undefined) process.stdout.write(await printPaper(simulate, sent));
else await measure();

async function measure(): Promise<void> {
  const progress = showProgress(articles, 'articles');
  const stages = [...milestones.filter((stage) => stage < articles), articles];
  const reports = await runTrial({
    ...sent,
    folder,
    stages,
    isAskedAgain: again === true,
    onProgress: progress.reach,
  }).finally(progress.end);
  process.stdout.write(
    json ? `${JSON.stringify({ options, reports }, null, 2)}\n` : printTrial(reports, options),
  );
}

async function proveTable(count: number): Promise<void> {
  const progress = showProgress(count, 'articles');
  const proof = await proveTrial(count, sent, progress.reach).finally(progress.end);
  const calls = Object.values(proof).reduce((sum, each) => sum + each, 0);
  const kinds = Object.entries(proof).map(([name, times]) => `${times} ${name.replace('Command', '')}`);
  process.stdout.write(
    `${count} articles: ${calls} calls were answered and billed by the own table as by dynalite: ${kinds.join(', ')}\n`,
  );
}
