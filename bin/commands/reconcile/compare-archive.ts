import { resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { type Drift, isMendable, noDrift, totalDrift } from '../../../functions/reconcile/drift.ts';
import { type Checkpoint, reconcile, start } from '../../../functions/reconcile/reconcile.ts';
import { archiveReader } from '../../../functions/store/archive-reader.ts';
import { manifestStore } from '../../../functions/store/manifest-store.ts';
import { intakeOutbox } from '../../../functions/store/outbox.ts';
import { type OpenStack, openStack } from '../../stack/open-stack.ts';
import type { StackOptions } from '../../stack/stack-options.ts';
import { compareInbox } from './compare-inbox.ts';
import { describeDrift, describeSummary, type ReconcileSummary } from './drift-report.ts';
import { describeInbox } from './inbox-report.ts';
import { findUnusedTexts } from './unused-texts.ts';

/** The default of the setting `trailDays`; a test compares the two. */
export const defaultTrailDays = 90;

interface ReconcileOptions extends StackOptions {
  prefix: string;
  fix?: true;
  grace: number;
  texts?: true;
  json?: true;
}

export async function compareArchive(options: ReconcileOptions): Promise<void> {
  const stack = await openStack(options);
  // Done first: the articles of files uploaded here follow in seconds, and are too young to be reported as missing.
  const inboxDiffers = options.stack === undefined && (await compareFolder(options));
  const summary: ReconcileSummary = { checked: 0, found: noDrift(), sent: 0, fix: options.fix === true };
  await compareArticles(stack, options, summary);
  if (options.texts) summary.unusedTexts = await letTextsGo(stack, summary.fix);
  process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : describeSummary(summary, stack.name));
  if (totalDrift(summary.found) + (summary.unusedTexts?.found ?? 0) > 0 || inboxDiffers) process.exitCode = 1;
}

/** Compares the folder that a local cloud watches with its bucket; true if they differ. */
async function compareFolder({ data, prefix, fix, json }: ReconcileOptions): Promise<boolean> {
  const inbox = await compareInbox(resolve(data), { prefix, fix });
  if (!inbox) return false;
  const lines = inbox.drift.map((each) => `${JSON.stringify(each)}\n`).join('');
  process.stdout.write(json ? lines : describeInbox(inbox, fix === true));
  return inbox.drift.length > 0;
}

/** Finds texts that nothing points to; with `fix` they expire as late as the stack's replaced texts. */
async function letTextsGo({ table, trailDays }: OpenStack, fix: boolean) {
  if (!fix) return findUnusedTexts(table);
  const expireDays = trailDays ?? defaultTrailDays;
  return { ...(await findUnusedTexts(table, expireDays)), expireDays, isDefault: trailDays === undefined };
}

async function compareArticles(
  stack: OpenStack,
  { prefix, grace, fix, json }: ReconcileOptions,
  summary: ReconcileSummary,
): Promise<void> {
  const bar = await createBar(stack, prefix);
  try {
    const ports = {
      ...archiveReader(stack.table, stack.s3, stack.bucket, prefix),
      now: () => new Date(),
      graceMinutes: grace,
    };
    for await (const { checked, drift, next } of reconcile(start, ports)) {
      if (fix) summary.sent += await mend(drift, stack);
      summary.checked += checked;
      for (const each of drift) {
        summary.found[each.kind]++;
        process.stdout.write(json ? `${JSON.stringify(each)}\n` : describeDrift(each, summary));
      }
      bar?.increment(checked, { part: parts[next?.part ?? 'work'] });
    }
  } finally {
    bar?.stop();
  }
}

/** Sends the differing files to the intake; returns how many. */
async function mend(drift: readonly Drift[], { sqs, intakeQueueUrl, bucket }: OpenStack): Promise<number> {
  const files = drift.filter(isMendable);
  await intakeOutbox(sqs, intakeQueueUrl, bucket)(files);
  return files.length;
}

const parts: Record<Checkpoint['part'], string> = {
  bucket: 'files   ',
  catalogue: 'articles',
  work: 'work    ',
};

/** A progress bar on standard error, for people only; the index gives the approximate total. */
async function createBar({ table }: OpenStack, prefix: string): Promise<SingleBar | undefined> {
  if (!process.stderr.isTTY || prefix !== '') return undefined;
  const { live } = await manifestStore(table).read({ consistent: false });
  const articles = [...live.values()].reduce((sum, { count }) => sum + count, 0);
  const bar = new SingleBar({
    format: '{part} {bar} {value}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  // Every article is read twice: in the listing of the bucket, and in that of the catalogue.
  bar.start(2 * articles, 0, { part: parts.bucket });
  return bar;
}
