import { aloneFromAttempt, awaitsStage } from '../article/work.ts';
import { commitFailure } from '../gate/commit-stage.ts';
import { Killed } from '../gate/failure.ts';
import { indexLimits } from './index-limits.ts';
import type { IndexPorts } from './index-ports.ts';
import { indexTogether, type Progress, type ServedArticle } from './index-together.ts';
import { maintainIndex } from './maintain-index.ts';
import type { MaintenanceScope } from './maintenance-ports.ts';
import { type IndexRequest, planBatch, type Task, type WaitingRow } from './plan-batch.ts';

/** The result of a batch; requests in no list were done before, or their rows have moved on. */
interface IndexOutcome {
  indexed: ServedArticle[];
  failed: (IndexRequest & { error: unknown })[];
  /** Not begun, as time was over; delivered again. */
  returned: IndexRequest[];
  /** Not begun either. Another delivery could be one of the last, so the sweep sends these anew. */
  leftToSweep: IndexRequest[];
  /** How many segments the index had after the batch was added; undefined where nothing was. */
  liveSegments: number | undefined;
}

/**
 * Half of the two minutes that index has: work that begins by then ends in time.
 * @limit No further article and no further merge is begun: articles come again, and the merge function goes on.
 */
const beginWithinMs = 60_000;

/**
 * Indexes the waiting articles of a batch and makes them visible: those that come for the first or second time
 * together, then the others one by one. An article that cannot be read fails alone; if a segment cannot be written, all
 * its articles fail. Failures are also recorded in the rows.
 */
export async function indexBatch(
  requests: readonly IndexRequest[],
  ports: IndexPorts,
  limits = indexLimits,
): Promise<IndexOutcome> {
  const until = new Date(ports.now().getTime() + beginWithinMs);
  const progress: Progress = { indexed: [], failures: new Map(), untried: new Set(), until, limits };
  try {
    await indexAll(requests, progress, ports);
  } catch (error) {
    for (const { articleId } of requests) progress.failures.set(articleId, error);
  }
  const outcome = outcomeOf(requests, progress);
  if (outcome.failed.length > 0) {
    await recordFailures(outcome.failed, ports).catch((cause) =>
      ports.warn('the failures could not be recorded', cause),
    );
  }
  const left = outcome.leftToSweep.length;
  if (left > 0) ports.warn('articles were left to the sweep', new Error(`no time was left for ${left}`));
  return outcome;
}

async function indexAll(
  requests: readonly IndexRequest[],
  progress: Progress,
  ports: IndexPorts,
): Promise<void> {
  const { together, alone } = planBatch(requests, await waitingRows(requests, ports));
  await indexTogether(
    together.map(({ row }) => row),
    progress,
    ports,
  );
  for (const task of alone) {
    await indexAlone(task, progress, ports).catch((error) =>
      progress.failures.set(task.row.articleId, error),
    );
  }
  if (!progress.manifest) return;
  await maintainIndex(progress.manifest, inlineScope(progress, ports), ports).catch((cause) =>
    ports.warn('the index was not maintained', cause),
  );
}

/** Records the failure before the try: if the try ends the function, the article comes last the next time. */
async function indexAlone({ row, attempt }: Task, progress: Progress, ports: IndexPorts): Promise<void> {
  if (ports.now() >= progress.until) {
    progress.untried.add(row.articleId);
    return;
  }
  const at = ports.now().toISOString();
  await commitFailure(row, { stage: 'index', error: new Killed(), attempt, at }, ports.articles);
  await indexTogether(await waitingRows([row], ports), progress, ports);
}

function outcomeOf(
  requests: readonly IndexRequest[],
  { indexed, failures, untried, manifest }: Progress,
): IndexOutcome {
  const waiting = requests.filter(({ articleId }) => untried.has(articleId) && !failures.has(articleId));
  return {
    indexed,
    failed: requests
      .filter(({ articleId }) => failures.has(articleId))
      .map((request) => ({ ...request, error: failures.get(request.articleId) })),
    returned: waiting.filter(({ attempt }) => attempt < aloneFromAttempt),
    leftToSweep: waiting.filter(({ attempt }) => attempt >= aloneFromAttempt),
    liveSegments: manifest?.live.size,
  };
}

function inlineScope({ until }: Progress, { mergePolicy, askForMerge }: IndexPorts): MaintenanceScope {
  return { maxArticles: mergePolicy.maxInlineArticles, until, askForMore: askForMerge };
}

async function recordFailures(failed: IndexOutcome['failed'], ports: IndexPorts): Promise<void> {
  const rows = await waitingRows(failed, ports);
  const at = ports.now().toISOString();
  const byArticle = new Map(failed.map((failure) => [failure.articleId, failure]));
  await Promise.all(
    rows.map((row) => {
      const { error, attempt } = byArticle.get(row.articleId) as IndexOutcome['failed'][number];
      return commitFailure(row, { stage: 'index', error, attempt, at }, ports.articles);
    }),
  );
}

async function waitingRows(
  requests: readonly { articleId: string; rev: number }[],
  { articles }: IndexPorts,
): Promise<WaitingRow[]> {
  const articleIds = [...new Set(requests.map(({ articleId }) => articleId))];
  const rows = await articles.readMany(articleIds, { consistent: true });
  return [...rows.values()].filter(
    (row): row is WaitingRow =>
      row.served?.rev === row.rev &&
      awaitsStage(row, 'index') &&
      requests.some(({ articleId, rev }) => articleId === row.articleId && rev === row.rev),
  );
}
