import type { CleanedCopy } from '../../../functions/article/article.ts';
import type { ArticleRow } from '../../../functions/article/row.ts';
import { encodeLabels, encodeText } from '../../../functions/catalog/items/text-codec.ts';
import { type ClassifiedRow, labelsOf } from '../../../functions/gate/classified-row.ts';
import { mergePolicy } from '../../../functions/index/choose-merge.ts';
import type { IndexPorts } from '../../../functions/index/index-ports.ts';
import { at, makeCopy, makeRow, now } from '../../made/make-row.ts';
import { InMemoryCloud } from '../../model/in-memory-cloud.ts';
import { makeLabels } from '../classify/make-labels.ts';

/** The id of an article, by its digit. */
export const idOf = (digit: string) => digit.repeat(32);

/** A cloud in which these articles are classified, and the ports of the index stage over it. */
export async function openCloud(rows: readonly ArticleRow[], copies: Record<string, CleanedCopy> = {}) {
  const cloud = new InMemoryCloud(async (call) => call());
  for (const row of rows) {
    cloud.rows.set(row.articleId, row);
    const copy = copies[row.articleId] ?? makeCopy();
    if (!hasText(row)) continue;
    await cloud.articles.putText(row.articleId, row.text, encodeText(copy));
    await cloud.articles.putLabels(row.articleId, labelsOf(row), encodeLabels(makeLabels()));
  }
  const warnings: string[] = [];
  const ports: IndexPorts = {
    articles: cloud.articles,
    settleSlip: cloud.listing.ports.settleSlip,
    segments: cloud.index.segments,
    manifest: cloud.index.manifests,
    garbageList: cloud.index.garbageList,
    askForMerge: async () => undefined,
    now,
    newSegmentId: () => 's1',
    mergePolicy,
    warn: (message) => void warnings.push(message),
  };
  return { cloud, ports, warnings };
}

const hasText = (row: ArticleRow): row is ClassifiedRow => row.text !== undefined;

/** The row of an article that waits for index; of the first `rev` nothing is served yet. */
export function classified(digit: string, rev = 1): ArticleRow {
  const { live, served } = makeRow({ rev: rev - 1 });
  return makeRow({
    articleId: idOf(digit),
    rev,
    stage: 'classified',
    classifyVersion: 1,
    classifiedAt: at,
    ...(rev > 1 ? { live, served } : { live: undefined, served: undefined }),
  });
}

/** The same as versions before 0.2 wrote it: with what will be served. */
export function classifiedBefore(digit: string): ArticleRow {
  return makeRow({ articleId: idOf(digit), stage: 'classified', live: undefined });
}

/** A delivery of the message about it. */
export function request(digit: string, rev = 1, attempt = 1) {
  return { id: `message ${digit}${rev}`, articleId: idOf(digit), rev, attempt };
}
