import { createInterface } from 'node:readline/promises';
import { SingleBar } from 'cli-progress';
import type { ArticleRow } from '../../../functions/article/row.ts';
import { findSelected } from '../../../functions/gate/find-selected.ts';
import type { Selection } from '../../../functions/gate/reprocess.ts';
import { archiveReader } from '../../../functions/store/archive-reader.ts';
import { manifestStore } from '../../../functions/store/manifest-store.ts';
import { estimateReprocessing } from '../../../lib/costs/reprocessing-costs.ts';
import { callName } from '../../call-name.ts';
import { type OpenStack, openStack } from '../../stack/open-stack.ts';
import type { StackOptions } from '../../stack/stack-options.ts';
import { WrongUsage } from '../../wrong-usage.ts';
import { hasNewerProfile } from './has-newer-profile.ts';
import { sendAnew } from './send-anew.ts';

interface ReprocessOptions extends StackOptions, Selection {
  profile?: true;
  all?: true;
  from?: 'clean' | 'classify';
  dryRun?: true;
  json?: true;
  yes?: true;
}

export async function makeAnew(options: ReprocessOptions): Promise<void> {
  const wanted = selectionOf(options);
  const from = options.from ?? defaultBeginning(options);
  const stack = await openStack(options);
  const count = await walk(stack, wanted, options, async () => undefined);
  const outcome = {
    articles: count,
    from,
    ...estimateReprocessing(count, from),
    sent: 0,
    before: wanted.before,
  };
  if (!options.json) process.stdout.write(describeEstimate(outcome));
  if (!options.dryRun && count > 0 && (await isAgreed(options))) {
    const onInterrupt = () => sayHowToGoOn(wanted.before);
    process.once('SIGINT', onInterrupt);
    outcome.sent = await walk(stack, wanted, options, (rows) => sendAnew(stack, rows, from));
    process.off('SIGINT', onInterrupt);
    if (!options.json)
      process.stdout.write(`Sent ${outcome.sent}. \`${callName} status\` shows what waits.\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
}

/** Only articles that changed before now: a second run with the same time finds what the first has left. */
function selectionOf(options: ReprocessOptions): Selection & { before: string } {
  const { stage, cleanVersion, classifyVersion, reason, topic, publisher, prefix } = options;
  const given = { stage, cleanVersion, classifyVersion, reason, topic, publisher, prefix };
  const selection = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (Object.keys(selection).length === 0 && !options.profile && !options.all) {
    throw new WrongUsage('Say which articles, by one or more of the options, or --all for every one.');
  }
  return { ...selection, before: options.before ?? new Date().toISOString() };
}

function defaultBeginning({
  classifyVersion,
  cleanVersion,
  profile,
}: ReprocessOptions): 'clean' | 'classify' {
  return classifyVersion !== undefined && cleanVersion === undefined && !profile ? 'classify' : 'clean';
}

/** Passes on the selected articles page by page; returns how many there were. */
async function walk(
  stack: OpenStack,
  wanted: Selection,
  { profile, json }: ReprocessOptions,
  work: (rows: ArticleRow[]) => Promise<void>,
): Promise<number> {
  const reader = archiveReader(stack.table, stack.s3, stack.bucket);
  const isOutdated = hasNewerProfile(stack.table);
  const bar = json ? undefined : await startBar(stack);
  let count = 0;
  try {
    for await (const { examined, selected } of findSelected(wanted, reader)) {
      const outdated = await Promise.all(selected.map((row) => !profile || isOutdated(row)));
      const rows = selected.filter((_, at) => outdated[at]);
      await work(rows);
      count += rows.length;
      bar?.increment(examined, { count });
    }
  } finally {
    bar?.stop();
  }
  return count;
}

/** A progress bar on standard error, for people only; the index gives the approximate total. */
async function startBar({ table }: OpenStack): Promise<SingleBar | undefined> {
  if (!process.stderr.isTTY) return undefined;
  const { live } = await manifestStore(table).read({ consistent: false });
  const articles = [...live.values()].reduce((sum, { count }) => sum + count, 0);
  const bar = new SingleBar({
    format: 'Looked at {bar} {value}, {count} to make anew',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(articles, 0, { count: 0 });
  return bar;
}

async function isAgreed({ yes, json }: ReprocessOptions): Promise<boolean> {
  if (yes) return true;
  if (json || !process.stdin.isTTY)
    throw new Error('Nothing was sent: add --yes to send without being asked.');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question('Send them? [y/N] ');
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function sayHowToGoOn(before: string): void {
  process.stderr.write(
    `\nInterrupted. What was sent will be made anew; to go on with the rest, run it again with --before ${before}\n`,
  );
  process.exit(130);
}

function describeEstimate(outcome: {
  articles: number;
  from: string;
  dollars: number;
  seconds: number;
}): string {
  const { articles, from, dollars, seconds } = outcome;
  if (articles === 0) return 'No article is as you say.\n';
  const what = `${articles} ${articles === 1 ? 'article' : 'articles'}, from ${from} on`;
  return `${what}: about ${describeTime(seconds)} and ${describeDollars(dollars)} at list prices of us-east-1.\n`;
}

function describeDollars(dollars: number): string {
  return dollars < 0.01 ? 'less than a cent' : `$${dollars.toFixed(2)}`;
}

function describeTime(seconds: number): string {
  if (seconds < 120) return `${Math.max(2, Math.ceil(seconds))} seconds`;
  const minutes = seconds / 60;
  return minutes < 120 ? `${Math.round(minutes)} minutes` : `${Math.round(minutes / 60)} hours`;
}

/** `3`, or `<3` as one would say it. */
