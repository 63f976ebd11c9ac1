import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { ArticleRow } from '../article/row.ts';
import { rowOf } from './article-store.ts';
import type { Table } from './clients.ts';

/**
 * Every row of a table, also those of deleted articles, which no index lists; a megabyte of the table a page, in no order.
 * It reads the whole table, texts and segments with it: half a read unit for each four kilobytes.
 */
export async function* scanRows({ client, name }: Table): AsyncGenerator<ArticleRow[]> {
  const rows = {
    TableName: name,
    FilterExpression: 'sk = :meta',
    ExpressionAttributeValues: { ':meta': 'META' },
  };
  for await (const { Items = [] } of paginateScan({ client }, rows)) yield Items.map(rowOf);
}
