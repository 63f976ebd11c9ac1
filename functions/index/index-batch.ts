import type { ArticlePointer } from '../article/messages.ts';
import type { Articles, Clock } from '../article/ports.ts';
import type { ArticleRow, ServedFields } from '../article/row.ts';
import { awaitsStage } from '../article/work.ts';
import { decodeText } from '../catalog/items/text-codec.ts';
import { commitFailure, commitResult } from '../gate/commit-stage.ts';
import { indexArticle, type StemmedArticle } from './index-article.ts';
import { maintainIndex } from './maintain-index.ts';
import type { MaintenancePorts, MaintenanceScope } from './maintenance-ports.ts';
import { type SegmentPorts, writeSegment } from './write-segment.ts';

export interface IndexPorts extends SegmentPorts, MaintenancePorts {
  segments: MaintenancePorts['segments'];
  manifest: SegmentPorts['manifest'] & MaintenancePorts['manifest'];
  garbageList: MaintenancePorts['garbageList'];
  articles: Pick<Articles, 'update'> & {
    readMany(
      articleIds: readonly string[],
      options: { consistent: boolean },
    ): Promise<Map<string, ArticleRow>>;
    readTexts(texts: readonly { articleId: string; text: string }[]): Promise<Map<string, Uint8Array>>;
  };
  now: Clock;
  /** Told of what went wrong beside the work and is made good later. */
  warn(message: string, cause: Error): void;
  /** Asks the merge function to look after the index: there is more to do than there is time for beside a batch. */
  askForMerge(): Promise<void>;
}

/** A pointer, the message that brought it, and how often it was delivered. */
export interface IndexRequest extends ArticlePointer {
  id: string;
  attempt: number;
}

/** An article that can be found from now on, and when S3 stored its file, ISO 8601. */
export interface ServedArticle extends ArticlePointer {
  modifiedAt: string | undefined;
}

/** What became of a batch; requests that are in neither list were done before or have moved on. */
export interface IndexOutcome {
  indexed: ServedArticle[];
  failed: (IndexRequest & { error: unknown })[];
}

type WaitingRow = ArticleRow & { served: ServedFields };

/**
 * Indexes the articles of a batch that wait for it, in one segment, and serves them. An article that cannot be read
 * fails alone; if the segment cannot be written, all fail. Failures are written into the rows too.
 */
export async function indexBatch(
  requests: readonly IndexRequest[],
  ports: IndexPorts,
): Promise<IndexOutcome> {
  const failures = new Map<string, unknown>();
  let indexed: ServedArticle[] = [];
  try {
    indexed = await indexTogether(requests, failures, ports);
  } catch (error) {
    for (const { articleId } of requests) failures.set(articleId, error);
  }
  const failed = requests
    .filter(({ articleId }) => failures.has(articleId))
    .map((request) => ({ ...request, error: failures.get(request.articleId) }));
  if (failed.length > 0) {
    await recordFailures(failed, ports).catch((cause) =>
      ports.warn('the failures could not be recorded', cause),
    );
  }
  return { indexed, failed };
}

/** The segment is committed before the rows: a crash between leaves postings that do not count yet. */
async function indexTogether(
  requests: readonly IndexRequest[],
  failures: Map<string, unknown>,
  ports: IndexPorts,
): Promise<ServedArticle[]> {
  const rows = await waitingRows(requests, ports);
  const texts = rows.map(({ articleId, served }) => ({ articleId, text: served.text }));
  const copies = await ports.articles.readTexts(texts);
  const entries: StemmedArticle[] = [];
  for (const { articleId, served } of rows) {
    try {
      const copy = copies.get(articleId);
      if (!copy) throw new Error(`article ${articleId} has no text ${served.text}`);
      entries.push(indexArticle(articleId, served, decodeText(copy)));
    } catch (error) {
      failures.set(articleId, error);
    }
  }
  if (entries.length === 0) return [];
  const manifest = await writeSegment(ports.newSegmentId(), entries, ports);
  const indexed = await serve(
    rows.filter(({ articleId }) => !failures.has(articleId)),
    ports,
  );
  await maintainIndex(manifest, inlineScope(ports), ports).catch((cause) =>
    ports.warn('the index was not maintained', cause),
  );
  return indexed;
}

/**
 * Half of the two minutes that index has: what is begun by then is done in time.
 * @limit No further merge is begun beside the batch; the merge function goes on.
 */
const inlineMs = 60_000;

function inlineScope({ now, mergePolicy, askForMerge }: IndexPorts): MaintenanceScope {
  return {
    maxArticles: mergePolicy.maxInlineArticles,
    until: new Date(now().getTime() + inlineMs),
    askForMore: askForMerge,
  };
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
  requests: readonly ArticlePointer[],
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

async function serve(rows: readonly WaitingRow[], { articles, now }: IndexPorts): Promise<ServedArticle[]> {
  const changes = { stage: 'indexed' as const, error: undefined, updatedAt: now().toISOString() };
  const reread = async (articleId: string) =>
    (await articles.readMany([articleId], { consistent: true })).get(articleId);
  const done = await Promise.all(
    rows.map(async (row) => {
      const result = { ...changes, live: row.rev };
      return { row, isServed: await commitResult(row, 'index', result, { update: articles.update, reread }) };
    }),
  );
  return done
    .filter(({ isServed }) => isServed)
    .map(({ row: { articleId, rev, source } }) => ({ articleId, rev, modifiedAt: source.modifiedAt }));
}
