import type { CleanedCopy } from '../../../functions/article/article.ts';
import type { ArticleRow } from '../../../functions/article/row.ts';
import { encodeText } from '../../../functions/catalog/items/text-codec.ts';
import { mergePolicy } from '../../../functions/index/choose-merge.ts';
import type { IndexPorts } from '../../../functions/index/index-ports.ts';
import { makeCopy, makeRow, now } from '../../made/make-row.ts';
import { InMemoryCloud } from '../../model/in-memory-cloud.ts';

/** The id of an article, by its digit. */
export const idOf = (digit: string) => digit.repeat(32);

/** A cloud in which these articles are classified, and the ports of the index stage over it. */
export async function openCloud(rows: readonly ArticleRow[], copies: Record<string, CleanedCopy> = {}) {
  const cloud = new InMemoryCloud(async (call) => call());
  for (const row of rows) {
    cloud.rows.set(row.articleId, row);
    const copy = copies[row.articleId] ?? makeCopy();
    if (row.text) await cloud.articles.putText(row.articleId, row.text, encodeText(copy));
  }
  const warnings: string[] = [];
  const ports: IndexPorts = {
    articles: cloud.articles,
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

/** The row of an article that waits for index. */
export function classified(digit: string, rev = 1): ArticleRow {
  return makeRow({ articleId: idOf(digit), rev, stage: 'classified', live: rev > 1 ? rev - 1 : undefined });
}

/** A delivery of the message about it. */
export function request(digit: string, rev = 1, attempt = 1) {
  return { id: `message ${digit}${rev}`, articleId: idOf(digit), rev, attempt };
}
