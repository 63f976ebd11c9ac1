import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { CleanedCopy, Labels } from '../article/article.ts';
import type { Articles, KeptText, RowChanges, SeenRow } from '../article/ports.ts';
import type { ArticleRow, RowRevs } from '../article/row.ts';
import { placeInWork } from '../article/work-place.ts';
import { metaKey, textKey, textPrefix } from '../catalog/items/item-keys.ts';
import { packRow, unpackRow } from '../catalog/items/row-codec.ts';
import { decodeLabels, decodeText } from '../catalog/items/text-codec.ts';
import { batchGet } from './batch-calls.ts';
import type { Table } from './clients.ts';
import { type GetItem, getAlone, getTogether } from './get-item.ts';
import { readEach } from './read-each.ts';

/**
 * Ten parallel calls of BatchGetItem.
 * @limit The rest is read after them.
 */
const revsAtOnce = 1_000;
const secondMs = 1000;

/** How an article store reads. */
export interface ArticleStoreOptions {
  /** Milliseconds since 1970; texts that have expired by then are gone. */
  now?: () => number;
  /** Reads one item. */
  get?: GetItem;
}

/** The articles of a table: rows and texts. Expired texts count as gone, although DynamoDB deletes them days later. */
export function articleStore(
  table: Table,
  { now = Date.now, get = getAlone(table) }: ArticleStoreOptions = {},
) {
  async function update(articleId: string, seen: SeenRow | undefined, changes: RowChanges): Promise<boolean> {
    const place = placeInWork(articleId, seen?.stage, changes);
    const expression = updateExpression({ articleId, ...packRow(changes), ...place }, seen);
    return ifHolds(
      table.client.send(new UpdateCommand({ TableName: table.name, Key: metaKey(articleId), ...expression })),
    );
  }

  async function putOnce(articleId: string, name: string, copy: Uint8Array): Promise<void> {
    const Item = { ...textKey(articleId, name), copy };
    const ConditionExpression = 'attribute_not_exists(pk)';
    await ifHolds(table.client.send(new PutCommand({ TableName: table.name, Item, ConditionExpression })));
  }

  async function findItem(articleId: string, name: string): Promise<Uint8Array | undefined> {
    const item = await get(textKey(articleId, name));
    return item && isKept(item, now()) ? (item['copy'] as Uint8Array) : undefined;
  }

  async function findCopy(articleId: string, text: string): Promise<CleanedCopy | undefined> {
    const copy = await findItem(articleId, text);
    return copy && decodeText(copy);
  }

  async function readItems(
    texts: readonly { articleId: string; text: string }[],
    options: { consistent: boolean },
  ): Promise<Map<string, Uint8Array>> {
    const keys = texts.map(({ articleId, text }) => textKey(articleId, text));
    const items = await batchGet(table, keys, options);
    return new Map(
      items
        .filter((item) => isKept(item, now()))
        .map((item) => [articleIdOfItem(item), item['copy'] as Uint8Array]),
    );
  }

  /**
   * One text, or its labels, for each of these articles, still encoded; missing ones are left out. What is put once is read
   * consistently only where the eventually consistent read, which costs half, has not found it.
   */
  async function readEncoded(
    texts: readonly { articleId: string; text: string }[],
    { consistent }: { consistent: boolean } = { consistent: true },
  ): Promise<Map<string, Uint8Array>> {
    const found = await readItems(texts, { consistent: false });
    const missing = texts.filter(({ articleId }) => !found.has(articleId));
    if (!consistent || missing.length === 0) return found;
    return new Map([...found, ...(await readItems(missing, { consistent: true }))]);
  }

  return {
    async read(articleId: string): Promise<ArticleRow | undefined> {
      const item = await get(metaKey(articleId));
      return item && rowOf(item);
    },

    /** The rows of these articles in any order; articles without a row are left out. */
    async readMany(
      articleIds: readonly string[],
      options: { consistent: boolean },
    ): Promise<Map<string, ArticleRow>> {
      const items = await batchGet(table, articleIds.map(metaKey), options);
      return new Map(readEach(table, items, rowOf).map((row) => [row.articleId, row]));
    },

    /** The `rev` and `live` of these articles' rows; articles without a row are left out. */
    async readRevs(articleIds: readonly string[]): Promise<Map<string, RowRevs>> {
      const revs = new Map<string, RowRevs>();
      for (let from = 0; from < articleIds.length; from += revsAtOnce) {
        const keys = articleIds.slice(from, from + revsAtOnce).map(metaKey);
        const items = await batchGet(table, keys, { consistent: true, fields: 'articleId, rev, live' });
        for (const item of items) revs.set(item['articleId'] as string, item as unknown as RowRevs);
      }
      return revs;
    },

    update,

    /** Marks a row as in its stage since `at` (ISO 8601); false if it has moved. */
    touch(row: ArticleRow, at: string): Promise<boolean> {
      return update(row.articleId, row, { stage: row.stage, updatedAt: at });
    },

    putText: putOnce,

    putLabels: putOnce,

    /** The text, or undefined if it has expired. */
    findCopy,

    /** All labels, or undefined if they have expired. */
    async findLabels(articleId: string, labels: string): Promise<Labels | undefined> {
      const content = await findItem(articleId, labels);
      return content && decodeLabels(content);
    },

    async readCopy(articleId: string, text: string): Promise<CleanedCopy> {
      const copy = await findCopy(articleId, text);
      if (!copy) throw new Error(`article ${articleId} has no text ${text}`);
      return copy;
    },

    readEncoded,

    /**
     * Every text that is kept of an article, or of one `rev` of it, in any order, a megabyte of texts a page. The reads
     * are eventually consistent: a trail is only shown, nothing is decided by it.
     */
    async *listTexts(articleId: string, rev?: number): AsyncGenerator<KeptText[]> {
      const pages = paginateQuery(
        { client: table.client },
        {
          TableName: table.name,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': metaKey(articleId).pk, ':prefix': textPrefix(rev) },
          ProjectionExpression: 'sk, expiresAt',
        },
      );
      for await (const { Items = [] } of pages) {
        yield Items.filter((item) => isKept(item, now())).map(({ sk, expiresAt }) => ({
          name: sk as string,
          ...(expiresAt !== undefined && { expiresAt: expiresAt as number }),
        }));
      }
    },

    async expireText(articleId: string, text: string, expiresAt: number): Promise<void> {
      await ifHolds(
        table.client.send(
          new UpdateCommand({
            TableName: table.name,
            Key: textKey(articleId, text),
            UpdateExpression: 'SET expiresAt = :at',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':at': expiresAt },
          }),
        ),
      );
    },
  } satisfies Articles & Record<string, unknown>;
}

export type ArticleStore = ReturnType<typeof articleStore>;

/** The same for a function that works on the articles of a batch side by side: what they read together is one call. */
export function articlesOfBatch(table: Table): ArticleStore {
  return articleStore(table, { get: getTogether(table) });
}

/** Whether a conditional write was done: false if its condition failed; any other error is thrown. */
export async function ifHolds(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Whether a text or labels have not expired at a time, in ms since 1970: DynamoDB deletes them days later. */
export function isKept({ expiresAt }: Record<string, unknown>, now: number): boolean {
  return ((expiresAt as number | undefined) ?? Number.POSITIVE_INFINITY) > now / secondMs;
}

/** The row that an item of the table holds. */
export function rowOf(item: Record<string, unknown>): ArticleRow {
  const { pk: _pk, sk: _sk, work: _work, workSince: _workSince, ...row } = item;
  return unpackRow(row);
}

function articleIdOfItem(item: Record<string, unknown>): string {
  return (item['pk'] as string).slice('A#'.length);
}

/** Sets fields that have a value, removes those without, on condition that the row is still as the caller saw it. */
function updateExpression(changes: Record<string, unknown>, seen: SeenRow | undefined) {
  const sets: string[] = [];
  const removes: string[] = [];
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(changes)) {
    names[`#${field}`] = field;
    if (value === undefined) removes.push(`#${field}`);
    else {
      sets.push(`#${field} = :${field}`);
      values[`:${field}`] = value;
    }
  }
  let condition = 'attribute_not_exists(pk)';
  if (seen) {
    condition = 'rev = :seenRev';
    values[':seenRev'] = seen.rev;
  }
  if (seen?.stage) {
    condition += ' AND #stage = :seenStage';
    names['#stage'] = 'stage';
    values[':seenStage'] = seen.stage;
  }
  if (seen?.confirmed === 0) condition += ' AND attribute_not_exists(confirmed)';
  else if (seen?.confirmed !== undefined) {
    condition += ' AND confirmed = :seenConfirmed';
    values[':seenConfirmed'] = seen.confirmed;
  }
  return {
    UpdateExpression: `SET ${sets.join(', ')}${removes.length ? ` REMOVE ${removes.join(', ')}` : ''}`,
    ConditionExpression: condition,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  };
}
