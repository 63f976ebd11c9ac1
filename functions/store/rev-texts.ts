import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { metaKey, textPrefix } from '../catalog/items/item-keys.ts';
import { isKept } from './article-store.ts';
import type { Table } from './clients.ts';

/** The texts of a table by the `rev`s that they were made of. */
export function revTexts(table: Table, now: () => number = Date.now) {
  async function readOf(articleId: string, rev: number) {
    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': metaKey(articleId).pk, ':prefix': textPrefix(rev) },
      }),
    );
    return Items.filter((item) => isKept(item, now())).map(({ sk, copy }) => ({
      articleId,
      text: sk as string,
      copy: copy as Uint8Array,
    }));
  }

  return {
    /**
     * The texts of these `rev`s of articles, by their names and still encoded: what most rows would name, before a row is read.
     * One call an article, all at once; eventually consistent.
     */
    async readTextsOf(articles: readonly { articleId: string; rev: number }[]) {
      return (await Promise.all(articles.map(({ articleId, rev }) => readOf(articleId, rev)))).flat();
    },
  };
}
