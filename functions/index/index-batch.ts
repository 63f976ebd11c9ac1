import type { ArticleRow } from '../article/row.ts';
import { aloneFromAttempt, awaitsStage } from '../article/work.ts';
import { commitFailure } from '../gate/commit-stage.ts';
import { Killed } from '../gate/failure.ts';
import { indexLimits } from './index-limits.ts';
import type { IndexPorts } from './index-ports.ts';
import { indexTogether, type Progress, type ServedArticle } from './index-together.ts';
import { maintainIndex } from './maintain-index.ts';
import type { MaintenanceScope } from './maintenance-ports.ts';
import { type IndexRequest, planBatch, type Task, type WaitingRow } from './plan-batch.ts';
import { tellServedAgain } from './tell-served.ts';

type FailedRequest = IndexRequest & { error: unknown };

/** The result of a batch; requests in no list were done before, or their rows have moved on. */
interface IndexOutcome {
  indexed: ServedArticle[];
  failed: FailedRequest[];
  /** Served, and those who follow could not be told; delivered again. */
  untold: FailedRequest[];
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
  const progress: Progress = {
    indexed: [],
    failures: new Map(),
    untold: new Map(),
    untried: new Set(),
    until,
    limits,
  };
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
  const rows = await readRows(requests, ports);
  await tellServedAgain(requests, rows, progress, ports);
  const { together, alone } = planBatch(requests, waitingOf(requests, rows));
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
  await indexTogether(waitingOf([row], await readRows([row], ports)), progress, ports);
}

function outcomeOf(
  requests: readonly IndexRequest[],
  { indexed, failures, untold, untried, manifest }: Progress,
): IndexOutcome {
  const waiting = requests.filter(({ articleId }) => untried.has(articleId) && !failures.has(articleId));
  return {
    indexed,
    failed: withErrors(requests, failures),
    untold: withErrors(requests, untold),
    returned: waiting.filter(({ attempt }) => attempt < aloneFromAttempt),
    leftToSweep: waiting.filter(({ attempt }) => attempt >= aloneFromAttempt),
    liveSegments: manifest?.live.size,
  };
}

function withErrors(
  requests: readonly IndexRequest[],
  errors: ReadonlyMap<string, unknown>,
): FailedRequest[] {
  return requests
    .filter(({ articleId }) => errors.has(articleId))
    .map((request) => ({ ...request, error: errors.get(request.articleId) }));
}

function inlineScope({ until }: Progress, { mergePolicy, askForMerge }: IndexPorts): MaintenanceScope {
  return { maxArticles: mergePolicy.maxInlineArticles, until, askForMore: askForMerge };
}

async function recordFailures(failed: readonly FailedRequest[], ports: IndexPorts): Promise<void> {
  const rows = waitingOf(failed, await readRows(failed, ports));
  const at = ports.now().toISOString();
  const byArticle = new Map(failed.map((failure) => [failure.articleId, failure]));
  await Promise.all(
    rows.map((row) => {
      const { error, attempt } = byArticle.get(row.articleId) as FailedRequest;
      return commitFailure(row, { stage: 'index', error, attempt, at }, ports.articles);
    }),
  );
}

async function readRows(
  requests: readonly { articleId: string }[],
  { articles }: IndexPorts,
): Promise<ArticleRow[]> {
  const articleIds = [...new Set(requests.map(({ articleId }) => articleId))];
  return [...(await articles.readMany(articleIds, { consistent: true })).values()];
}

function waitingOf(
  requests: readonly { articleId: string; rev: number }[],
  rows: readonly ArticleRow[],
): WaitingRow[] {
  return rows.filter(
    (row): row is WaitingRow =>
      row.text !== undefined &&
      awaitsStage(row, 'index') &&
      requests.some(({ articleId, rev }) => articleId === row.articleId && rev === row.rev),
  );
}
