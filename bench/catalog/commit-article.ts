import type { ArticleRow } from '../../functions/article/row.ts';
import { articleIdOf, labelsName, textName } from '../../functions/catalog/item-keys.ts';
import { encodeLabels, encodeText } from '../../functions/catalog/text-codec.ts';
import { classifyVersion } from '../../functions/classify/classify-article.ts';
import { servedFields } from '../../functions/classify/served-fields.ts';
import { cleanVersion } from '../../functions/clean/clean-article.ts';
import type { ArticleStore } from '../../functions/store/article-store.ts';
import type { Arrival } from './arrivals.ts';
import { type MadeArticle, makeArticle } from './make-article.ts';

const bucket = 'copydesk-bench-inbox-123456789012-eu-west-3';
const dayMs = 24 * 60 * 60 * 1000;
const trailDays = 90;

/** What a later arrival of the same article has to know of it. */
export type CommittedRow = Pick<ArticleRow, 'articleId' | 'rev' | 'text'> & { labels?: string };

/** The row of an article as it is after its arrival; the article itself unless it was deleted. */
export interface Committed {
  row: CommittedRow;
  article?: MadeArticle;
}

/**
 * Writes what clean and classify write when an article arrives, with the same calls; what they compute is made up. Of a
 * deletion that is all; any other arrival then waits for index.
 */
export async function commitArrival(
  { number, version, at, minute, isDelete }: Arrival,
  seen: CommittedRow | undefined,
  seed: number,
  articles: ArticleStore,
): Promise<Committed> {
  const key = `inbox/2026/${String(number).padStart(7, '0')}.txt`;
  const articleId = articleIdOf(bucket, key);
  const rev = (seen?.rev ?? 0) + 1;
  const updatedAt = new Date(at).toISOString();
  const ord = `${at.toString(16).padStart(18, '0')}00000000000000`;
  if (isDelete) {
    const withdrawn = { live: undefined, served: undefined, text: undefined, error: undefined };
    await mustHold(articles.update(articleId, seen, { ...withdrawn, rev, ord, stage: 'deleted', updatedAt }));
    await expireSuperseded(seen, at, articles);
    return { row: { articleId, rev } };
  }
  const article = makeArticle(seed, number, version, minute);
  const versionId = `${articleId.slice(0, 24)}${String(version).padStart(8, '0')}`;
  const text = textName(rev, versionId, cleanVersion);
  const source = {
    bucket,
    key,
    versionId,
    sizeBytes: 4_000,
    modifiedAt: updatedAt,
    contentType: 'text/plain',
  };
  const stamps = {
    rev,
    ord,
    source,
    cleanVersion,
    profileVersion: undefined,
    createdAt: updatedAt,
    updatedAt,
  };
  await articles.putText(articleId, text, encodeText(article.copy));
  await mustHold(articles.update(articleId, seen, { ...stamps, stage: 'cleaned', text, error: undefined }));
  await expireSuperseded(seen, at, articles);
  const labels = labelsName(text, classifyVersion);
  await articles.putLabels(articleId, labels, encodeLabels(article.labels));
  const served = servedFields(article.copy, article.labels, { rev, text, labels });
  const classifiedAt = new Date(at + 1000).toISOString();
  const changes = { stage: 'classified' as const, served, classifyVersion, error: undefined };
  await mustHold(
    articles.update(articleId, { rev, stage: 'cleaned' }, { ...changes, updatedAt: classifiedAt }),
  );
  return { row: { articleId, rev, text, labels }, article };
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
