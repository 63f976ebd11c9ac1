import Table from 'cli-table3';
import pc from 'picocolors';
import { driftKinds, totalDrift } from '../../../functions/reconcile/drift.ts';
import { callName } from '../../call-name.ts';
import type { QueueStatus } from '../../stack/read-queues.ts';
import { mostCounted, type Status } from './gather-status.ts';

/** Used if the output has no width, as in a pipe. */
const defaultColumns = 100;

/** A status on one screen; its first sentence says whether something has to be done. */
export function formatStatus(status: Status): string {
  const parts = [
    `${pc.bold(status.stack)}  ${describeVerdict(status)}  ${pc.dim(status.at)}`,
    [formatArticles(status), formatQueues(status.queues)].join('\n'),
    formatIndex(status),
    formatErrors(status),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function describeVerdict({ articles, queues, compared, disk }: Status): string {
  const deadLetters = queues.reduce((sum, queue) => sum + (queue.deadLetters ?? 0), 0);
  const drift = compared ? totalDrift(compared.found) : 0;
  const troubles = [
    ...(disk?.isFull
      ? [`the disk of ${disk.folder} is full: ${formatMegabytes(disk.freeBytes)} are left`]
      : []),
    ...(articles.failed > 0 ? [`${articles.failed} failed`] : []),
    ...(deadLetters > 0 ? [`${deadLetters} dead letters`] : []),
    ...(drift > 0 ? [`${drift} differ from the bucket`] : []),
  ];
  if (troubles.length > 0) return pc.red(`● ${troubles.join(', ')}`);
  const isBusy = articles.working > 0 || queues.some(({ waiting, inFlight }) => waiting + inFlight > 0);
  return isBusy ? pc.yellow('● at work') : pc.green('● at rest');
}

function formatArticles({ articles, index }: Status): string {
  const reasons = Object.entries(articles.rejectedByReason).sort(([, a], [, b]) => b - a);
  const sample = articles.rejected > mostCounted ? ` of the newest ${mostCounted}` : '';
  const why = reasons.map(([reason, count]) => `${count} ${reason}`).join(', ');
  const table = makeTable(['Articles', '', '']);
  table.push(
    [
      'in the index',
      { content: index.articles, hAlign: 'right' },
      pc.dim('with replaced and deleted ones, until a merge drops them'),
    ],
    ['in work', { content: articles.working, hAlign: 'right' }, ''],
    ['rejected', { content: articles.rejected, hAlign: 'right' }, why + pc.dim(sample)],
    ['failed', { content: paint(articles.failed), hAlign: 'right' }, ''],
  );
  return table.toString();
}

function formatQueues(queues: readonly QueueStatus[]): string {
  const table = makeTable(['Queue', 'waiting', 'in flight', 'oldest', 'dead letters']);
  for (const { stage, waiting, inFlight, oldestSeconds, deadLetters } of queues) {
    const right = [
      waiting,
      inFlight,
      describeAge(oldestSeconds),
      deadLetters === undefined ? nothing : paint(deadLetters),
    ];
    table.push([stage, ...right.map((content) => ({ content, hAlign: 'right' as const }))]);
  }
  return table.toString();
}

function formatIndex({ index, compared }: Status): string {
  const tiers = index.tiers.map(
    ({ tier, segments, articles }) => `tier ${tier}: ${segments} with ${articles} articles`,
  );
  const segments = `Segments  ${index.segments} live${tiers.length > 0 ? ` (${tiers.join('; ')})` : ''}`;
  return `${segments}\nCompared  ${describeComparison(compared)}`;
}

function describeComparison(compared: Status['compared']): string {
  if (!compared) return pc.dim(`with the bucket: not yet; once a day, or now: ${callName} reconcile`);
  const found = driftKinds
    .filter((kind) => compared.found[kind] > 0)
    .map((kind) => `${compared.found[kind]} ${kind}`);
  const verdict = found.length === 0 ? pc.green('no difference') : pc.red(found.join(', '));
  return `with the bucket at ${compared.at}: ${verdict}${compared.finished ? '' : ', and not at its end'}`;
}

function formatErrors({ errors }: Status): string {
  if (errors.length === 0) return '';
  const width = Math.max(40, (process.stdout.columns || defaultColumns) - 4);
  const lines = errors.flatMap(({ at, state, stage, key, reason, message, articleId, hint }) => [
    `${pc.dim(at.slice(0, 19))}  ${state === 'failed' ? pc.red(state) : pc.yellow(state)} in ${stage}  ${key}`,
    `  ${cut(`${reason}: ${message}`, width)}`,
    ...(hint === undefined ? [] : [`  → ${hint}`]),
    `  ${pc.dim(articleId)}`,
  ]);
  return [pc.bold('Last errors'), ...lines].join('\n');
}

/** In a cell of which nothing is known, or which is not there. */
const nothing = pc.dim('–');

function makeTable(head: string[]): Table.Table {
  return new Table({
    head,
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    style: pc.isColorSupported ? { head: ['bold'], border: ['dim'] } : { head: [], border: [] },
  });
}

function paint(count: number): string {
  return count > 0 ? pc.red(String(count)) : String(count);
}

function describeAge(seconds: number | undefined): string {
  if (seconds === undefined) return nothing;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

function formatMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
