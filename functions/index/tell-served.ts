import { groupByBytes } from '../article/group-by-bytes.ts';
import type { ArticlePointer } from '../article/messages.ts';
import type { ArticleRow } from '../article/row.ts';
import { decodeText } from '../catalog/items/text-codec.ts';
import { isNeeded, tellFollowers } from '../follow/follower.ts';
import { type ServedOutcome, type ServedRow, servesRev } from '../follow/outcome.ts';
import { indexArticle } from './index-article.ts';
import type { IndexPorts } from './index-ports.ts';

/** Where is noted, by article id, why those who follow could not be told. */
interface Untold {
  untold: Map<string, unknown>;
  limits: { articleWords: number };
}

/** Tells those who follow what is served; what they cannot follow comes again. */
export async function tellServed(
  outcomes: readonly ServedOutcome[],
  { untold }: Pick<Untold, 'untold'>,
  { followers }: Pick<IndexPorts, 'followers'>,
): Promise<void> {
  for (const [articleId, error] of await tellFollowers(outcomes, followers)) untold.set(articleId, error);
}

/**
 * Tells those who follow of the articles of a batch that are served already: a crash between commit and telling may have
 * lost it.
 */
export async function tellServedAgain(
  requests: readonly ArticlePointer[],
  rows: readonly ArticleRow[],
  progress: Untold,
  ports: Pick<IndexPorts, 'articles' | 'followers'>,
): Promise<void> {
  if (!ports.followers?.length) return;
  const served = rows.filter((row): row is ServedRow =>
    requests.some(({ articleId, rev }) => articleId === row.articleId && servesRev(row, rev)),
  );
  for (const group of groupByBytes(served, (row) => row))
    await tellGroup(group, progress, ports).catch((error) => {
      for (const { articleId } of group) progress.untold.set(articleId, error);
    });
}

async function tellGroup(
  rows: readonly ServedRow[],
  progress: Untold,
  { articles, followers }: Pick<IndexPorts, 'articles' | 'followers'>,
): Promise<void> {
  const outcomes = rows.map((row): ServedOutcome => ({ kind: 'served', row }));
  if (isNeeded('article', followers)) {
    const texts = await articles.readEncoded(
      rows.map(({ articleId, served }) => ({ articleId, text: served.text })),
    );
    for (const outcome of outcomes) hold(outcome, texts, progress);
  }
  const whole = outcomes.filter(({ row }) => !progress.untold.has(row.articleId));
  await tellServed(whole, progress, { followers });
}

/** Makes again what index had in memory when it served the article. */
function hold(
  outcome: ServedOutcome,
  texts: ReadonlyMap<string, Uint8Array>,
  { untold, limits }: Untold,
): void {
  const { row } = outcome;
  try {
    const text = texts.get(row.articleId);
    if (!text) throw new Error(`article ${row.articleId} has no text ${row.served.text}`);
    outcome.article = { text, indexed: indexArticle(row, decodeText(text), limits.articleWords) };
  } catch (error) {
    untold.set(row.articleId, error);
  }
}
