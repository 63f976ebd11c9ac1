import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { ArticleRow } from '../../../functions/article/row.ts';
import { parseTextName } from '../../../functions/catalog/items/item-keys.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import type { Table } from '../../../functions/store/clients.ts';

const daySeconds = 24 * 60 * 60;

type Pointers = Pick<ArticleRow, 'rev' | 'text' | 'served'>;

/** The items of one article: its row, and the names of its texts. */
interface ArticleItems {
  row?: Pointers;
  /** Texts and labels that have no expiry. */
  names: string[];
}

/**
 * Counts the texts, and their labels, that a crash between two writes has left behind: no row points to them, none
 * will, and they never expire. Reads the whole table, half a read unit for 4 KB. With `expireDays` they expire after
 * that many days, like replaced texts: until then a reader of the correction trail may need them.
 */
export async function findUnusedTexts(
  table: Table,
  expireDays?: number,
): Promise<{ found: number; expired: number }> {
  const articles = articleStore(table);
  const outcome = { found: 0, expired: 0 };
  for await (const { articleId, ...items } of listArticleItems(table)) {
    for (const name of listUnused(items)) {
      outcome.found++;
      if (expireDays === undefined) continue;
      const expiresAt = Math.floor(Date.now() / 1000) + expireDays * daySeconds;
      await articles.expireText(articleId, name, expiresAt);
      outcome.expired++;
    }
  }
  return outcome;
}

/**
 * The texts of an article that may expire. The name of a text has the `rev` it was put for, and a row's `rev` only
 * grows: if the row has reached a text's `rev` and does not use the text, it never will. A text of a higher `rev` may
 * be committed soon. So may labels of the row's own `rev`.
 */
export function listUnused({ row, names }: ArticleItems): string[] {
  if (!row) return [];
  const used = new Set([row.text, row.served?.text, row.served?.labels]);
  return names.filter((name) => {
    if (used.has(name)) return false;
    const [, ofLabels] = /^LABELS#.*#(\d+)#\d+$/.exec(name) ?? [];
    return ofLabels === undefined ? parseTextName(name).rev <= row.rev : Number(ofLabels) < row.rev;
  });
}

/** The articles of the table: a scan returns the items of one partition one after the other. */
async function* listArticleItems(table: Table): AsyncGenerator<ArticleItems & { articleId: string }> {
  let article: (ArticleItems & { articleId: string }) | undefined;
  for await (const item of scanItems(table)) {
    const articleId: string = item['pk'].slice('A#'.length);
    if (article && article.articleId !== articleId) yield article;
    if (article?.articleId !== articleId) article = { articleId, names: [] };
    addItem(article, item);
  }
  if (article) yield article;
}

function addItem(article: ArticleItems, { pk: _pk, sk, expiresAt, ...row }: Record<string, unknown>): void {
  if (sk === 'META') article.row = row as unknown as Pointers;
  else if (expiresAt === undefined) article.names.push(sk as string);
}

async function* scanItems({ client, name }: Table) {
  const pages = paginateScan(
    { client },
    {
      TableName: name,
      ProjectionExpression: 'pk, sk, rev, #text, served.#text, served.labels, expiresAt',
      ExpressionAttributeNames: { '#text': 'text' },
    },
  );
  for await (const { Items = [] } of pages) yield* Items.filter(({ pk }) => pk.startsWith('A#'));
}
