import type { WorkSlip } from '../../functions/article/ports.ts';
import type { ArticleRow } from '../../functions/article/row.ts';
import {
  articleIdOf,
  labelsName,
  metaKey,
  textKey,
  textName,
} from '../../functions/catalog/items/item-keys.ts';
import { packRow } from '../../functions/catalog/items/row-codec.ts';
import { encodeLabels, encodeText } from '../../functions/catalog/items/text-codec.ts';
import { classifyVersion } from '../../functions/classify/classify-article.ts';
import { servedFields } from '../../functions/classify/served-fields.ts';
import { cleanVersion } from '../../functions/clean/clean-article.ts';
import { withSlip } from '../../functions/gate/work-slip.ts';
import type { ArticleStore } from '../../functions/store/article-store.ts';
import { batchWrite } from '../../functions/store/batch-calls.ts';
import type { Table } from '../../functions/store/clients.ts';
import type { Arrival } from './arrivals.ts';
import { type MadeArticle, makeArticle } from './make-article.ts';

const bucket = 'copydesk-bench-inbox-123456789012-eu-west-3-an';
const dayMs = 24 * 60 * 60 * 1000;
const trailDays = 90;
const classifyDelayMs = 1_000;

/** What a later arrival of the same article has to know of it. */
export type CommittedRow = Pick<ArticleRow, 'articleId' | 'rev' | 'text'> & { labels?: string };

/** The row of an article as it is after its arrival; the article itself unless it was deleted. */
export interface Committed {
  row: CommittedRow;
  article?: MadeArticle;
}

/** Messages that clean works on together. */
const batchOfClean = 10;

/** Writes what clean and classify write of arrivals, none of one article twice; clean has them in batches. */
export async function commitArrivals(
  arrivals: readonly Arrival[],
  rows: ReadonlyMap<number, CommittedRow>,
  seed: number,
  { articles, slips }: { articles: ArticleStore; slips: Parameters<typeof withSlip>[1] },
): Promise<Committed[]> {
  const starts = Array.from(
    { length: Math.ceil(arrivals.length / batchOfClean) },
    (_, i) => i * batchOfClean,
  );
  const batches = starts.map((from) => {
    const batch = arrivals.slice(from, from + batchOfClean);
    const ids = batch.map(({ number }) => articleIdOf(bucket, keyOf(number)));
    return withSlip(ids, slips, (slip) =>
      Promise.all(
        batch.map((arrival) => commitArrival(arrival, rows.get(arrival.number), seed, { articles, slip })),
      ),
    );
  });
  return (await Promise.all(batches)).flat();
}

/**
 * Writes what clean and classify write when an article arrives, with the same calls; what they compute is made up. Of a
 * deletion that is all; any other arrival then waits for index.
 */
async function commitArrival(
  arrival: Arrival,
  seen: CommittedRow | undefined,
  seed: number,
  { articles, slip: slips }: { articles: ArticleStore; slip: WorkSlip },
): Promise<Committed> {
  if (arrival.isDelete) return commitDeletion(arrival, seen, articles);
  const { articleId, stamps, article, text, served, changes } = makeChanges(arrival, seen, seed);
  const { rev } = stamps;
  await articles.putText(articleId, text, encodeText(article.copy));
  const slip = await slips.take(articleId);
  await mustHold(
    articles.update(articleId, seen, { ...stamps, stage: 'cleaned', text, slip, error: undefined }),
  );
  await expireSuperseded(seen, arrival.at, articles);
  await articles.putLabels(articleId, served.labels, encodeLabels(article.labels));
  await mustHold(articles.update(articleId, { rev, stage: 'cleaned' }, changes));
  return { row: { articleId, rev, text, labels: served.labels }, article };
}

/**
 * Puts new articles as index finds them and at once as it leaves them, many by one call and without their labels: for
 * runs in which what rows cost was measured before.
 */
export async function commitTogether(
  arrivals: readonly Arrival[],
  seed: number,
  table: Table,
): Promise<Committed[]> {
  const made = arrivals.map((arrival) => makeChanges(arrival, undefined, seed));
  await batchWrite(
    table,
    made.flatMap(({ articleId, stamps, article, text, served, changes }) => {
      const { profileVersion: _none, ...stamped } = stamps;
      const { error: _noError, classifiedAt: _served, ...changed } = changes;
      const row = {
        ...metaKey(articleId),
        articleId,
        ...stamped,
        text,
        ...changed,
        ...packRow({ served }),
        live: stamps.rev,
      };
      const copy = { ...textKey(articleId, text), copy: encodeText(article.copy) };
      return [{ PutRequest: { Item: row } }, { PutRequest: { Item: copy } }];
    }),
  );
  return made.map(({ articleId, stamps: { rev }, article, text }) => ({
    row: { articleId, rev, text },
    article,
  }));
}

async function commitDeletion(
  { number, at }: Arrival,
  seen: CommittedRow | undefined,
  articles: ArticleStore,
): Promise<Committed> {
  const articleId = articleIdOf(bucket, keyOf(number));
  const rev = (seen?.rev ?? 0) + 1;
  const withdrawn = { live: undefined, served: undefined, text: undefined, error: undefined };
  const updatedAt = new Date(at).toISOString();
  await mustHold(
    articles.update(articleId, seen, { ...withdrawn, rev, ord: ordOf(at), stage: 'deleted', updatedAt }),
  );
  await expireSuperseded(seen, at, articles);
  return { row: { articleId, rev } };
}

/** What clean and classify would write of an arrival. */
function makeChanges({ number, version, at, minute }: Arrival, seen: CommittedRow | undefined, seed: number) {
  const key = keyOf(number);
  const articleId = articleIdOf(bucket, key);
  const rev = (seen?.rev ?? 0) + 1;
  const article = makeArticle(seed, number, version, minute);
  const updatedAt = new Date(at).toISOString();
  const versionId = `${articleId.slice(0, 24)}${String(version).padStart(8, '0')}`;
  const source = {
    bucket,
    key,
    versionId,
    sizeBytes: 4_000,
    modifiedAt: updatedAt,
    contentType: 'text/plain',
  };
  const times = { createdAt: updatedAt, updatedAt };
  const stamps = { rev, ord: ordOf(at), source, cleanVersion, profileVersion: undefined, ...times };
  const text = textName(rev, versionId, cleanVersion);
  const labels = labelsName(text, rev, classifyVersion);
  const classifiedAt = new Date(at + classifyDelayMs).toISOString();
  const stamp = { rev, seen: source.modifiedAt, text, labels, updatedAt: classifiedAt };
  const served = servedFields(article.copy, article.labels, stamp);
  const changes = {
    stage: 'classified' as const,
    classifyVersion,
    classifiedAt,
    error: undefined,
    updatedAt: classifiedAt,
  };
  return { articleId, article, stamps, text, served, changes };
}

function keyOf(number: number): string {
  return `inbox/2026/${String(number).padStart(7, '0')}.txt`;
}

function ordOf(at: number): string {
  return at.toString(16).padStart(18, '0').padEnd(32, '0');
}

async function expireSuperseded(
  seen: CommittedRow | undefined,
  at: number,
  articles: ArticleStore,
): Promise<void> {
  const expiresAt = Math.floor((at + trailDays * dayMs) / 1000);
  for (const superseded of [seen?.text, seen?.labels]) {
    if (seen && superseded) await articles.expireText(seen.articleId, superseded, expiresAt);
  }
}

async function mustHold(written: Promise<boolean>): Promise<void> {
  if (!(await written))
    throw new Error('A row had moved though nobody else writes: the measurement is void.');
}
