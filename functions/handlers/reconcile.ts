import { graceMinutes, totalDrift } from '../reconcile/drift.ts';
import type { Checkpoint } from '../reconcile/reconcile.ts';
import { runSlice, type SlicePorts } from '../reconcile/run-slice.ts';
import { readConfig } from '../runtime/config.ts';
import { logger, noting } from '../runtime/logger.ts';
import { count } from '../runtime/metrics.ts';
import { scheduledHandler } from '../runtime/scheduled-handler.ts';
import { archiveReader } from '../store/archive-reader.ts';
import { checkpointStore } from '../store/checkpoint-store.ts';
import { openS3, openSqs, openTable } from '../store/clients.ts';
import { intakeOutbox, sendAll } from '../store/outbox.ts';

/** Less than the fifteen minutes of Lambda, as the last step takes some seconds more. */
const budgetMs = 12 * 60_000;

const config = readConfig('reconcile');
const table = openTable(config.TABLE_NAME);
const checkpoints = checkpointStore<Checkpoint>(table, 'reconcile');
const sqs = openSqs();
const ports: SlicePorts = {
  ...noting(archiveReader(table, openS3(), config.BUCKET_NAME), 'readRows'),
  readCheckpoint: checkpoints.read,
  writeCheckpoint: (next, outcome) => checkpoints.write(next, { ...outcome, at: new Date().toISOString() }),
  mend: intakeOutbox(sqs, config.INTAKE_QUEUE_URL, config.BUCKET_NAME),
  note: ({ articleId, kind, because }) => logger.warn('drift', { articleId, kind, because }),
  now: () => new Date(),
  graceMinutes,
};

/** Runs once a day, counts how the catalogue differs from the bucket, and takes in again what differs; has stories audited. */
export const handler = scheduledHandler(table.meter, async () => {
  const outcome = await runSlice(ports, budgetMs);
  logger.info('reconciled', { ...outcome });
  count('driftCount', totalDrift(outcome.found));
  if (config.GROUP_QUEUE_URL) await sendAll(sqs, config.GROUP_QUEUE_URL, [{ days: [], audit: true }]);
});
