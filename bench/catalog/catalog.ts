/**
 * Measures the catalogue: articles of our making go through the real write path against dynalite, then queries of ten
 * kinds are timed and counted.
 *
 *   npm run --silent bench:catalog -- --articles 10000 --batch 100 --seed 1
 *
 * --order live|random, --per-hour 3600 (arrivals, for what is swept when), --only write|read, --events (what commits note
 * for those who follow), --baselines, --json
 */

import { parseArgs } from 'node:util';
import { mergePolicy } from '../../functions/index/choose-merge.ts';
import type { ArrivalOrder } from './arrivals.ts';
import { describeIndex } from './describe-index.ts';
import { ingest } from './ingest.ts';
import { measureBaselines } from './measure-baselines.ts';
import { measureReads } from './measure-reads.ts';
import { queryKinds } from './query-kinds.ts';
import { printBaselines } from './report-baselines.ts';
import { printReads } from './report-reads.ts';
import { printWrites, reportWrites } from './report-writes.ts';
import { serveDynamo } from './serve-dynamo.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    batch: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    order: { type: 'string', default: 'live' },
    'per-hour': { type: 'string', default: '3600' },
    only: { type: 'string', default: '' },
    events: { type: 'boolean', default: false },
    baselines: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const options = {
  articles: Number(values.articles),
  batch: Number(values.batch),
  seed: Number(values.seed),
  order: values.order as ArrivalOrder,
  perHour: Number(values['per-hour']),
  events: values.events,
  mergePolicy,
};

const say = (text: string) => void (values.json || process.stdout.write(text));
const dynamo = await serveDynamo();
try {
  const table = await dynamo.createTable('catalogue');
  const ingested = await ingest(table, {
    ...options,
    onProgress: (indexed) => void (process.stderr.isTTY && process.stderr.write(`\r${indexed} articles`)),
  });
  const writes = reportWrites(options, ingested, await describeIndex(table));
  if (values.only !== 'read') say(printWrites(writes, options));
  const newest = Math.floor(ingested.endedAt / 60_000);
  const kinds = values.only === 'write' ? [] : queryKinds(options, newest);
  const reads = await measureReads(table, kinds);
  if (reads.length > 0) say(printReads(reads));
  const baselines = values.baselines
    ? await measureBaselines(await dynamo.createTable('naive'), kinds, options)
    : undefined;
  if (baselines) say(printBaselines(baselines));
  if (values.json)
    process.stdout.write(`${JSON.stringify({ options, writes, reads, baselines }, null, 2)}\n`);
} finally {
  await dynamo.close();
}
