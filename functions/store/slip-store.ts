import { randomBytes } from 'node:crypto';
import { DeleteCommand, PutCommand, paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { SlipPorts } from '../article/ports.ts';
import { slipKey, slipPks } from '../catalog/items/item-keys.ts';
import { ifHolds } from './article-store.ts';
import type { Table } from './clients.ts';
import { readEach } from './read-each.ts';

/** A slip, and the articles on it that were not taken off. */
interface HeldSlip {
  name: string;
  articleIds: string[];
}

const randomDigits = 8;
const slipName = /^[\d-]{10}T[\d:]{8}\.\d{3}Z#[0-9a-f]{8}#\d+$/;
const articleId = /^[0-9a-f]{32}$/;

/** A name that no slip has had: when it was begun, and how many articles are on it. */
function newSlipName(at: Date, articles: number): string {
  const random = randomBytes(randomDigits / 2).toString('hex');
  return `${at.toISOString()}#${random}#${articles}`;
}

/** The items that list what clean has put into work, a batch in each. */
export function slipStore(table: Table) {
  async function drop(name: string): Promise<void> {
    await table.client.send(new DeleteCommand({ TableName: table.name, Key: slipKey(name) }));
  }

  async function takeOff(name: string, articleIds: readonly string[]): Promise<void> {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: slipKey(name),
        UpdateExpression: `REMOVE ${articleIds.map((_, i) => `#${i}`).join(', ')}`,
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: Object.fromEntries(articleIds.map((articleId, i) => [`#${i}`, articleId])),
        ReturnValues: 'ALL_NEW',
      }),
    );
    if (articlesOn(Attributes).length === 0) await drop(name);
  }

  /** The slips of a partition, page by page, up to a name. */
  async function* list(pk: string, until: string, newestFirst: boolean): AsyncGenerator<HeldSlip[]> {
    const pages = paginateQuery(
      { client: table.client },
      {
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND sk < :until',
        ExpressionAttributeValues: { ':pk': pk, ':until': until },
        ScanIndexForward: !newestFirst,
      },
    );
    for await (const { Items = [] } of pages)
      yield readEach({ tellUnreadable: () => undefined, ...table }, Items, slipOf);
  }

  /** Slips up to a name, with so many articles of each partition or all that there are. */
  async function listSlips(limit: number, until: string, newestFirst: boolean): Promise<HeldSlip[]> {
    const lists = await Promise.all(
      slipPks.map(async (pk) => {
        const slips: HeldSlip[] = [];
        let articles = 0;
        for await (const page of list(pk, until, newestFirst)) {
          slips.push(...page);
          articles += page.reduce((sum, { articleIds }) => sum + articleIds.length, 0);
          if (articles >= limit) break;
        }
        return slips;
      }),
    );
    return lists.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  return {
    nameSlip: (articles) => newSlipName(new Date(), articles),

    async putSlip(name, articleIds) {
      const Item = { ...slipKey(name), ...Object.fromEntries(articleIds.map((id) => [id, true])) };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    },

    async settleSlip(name, articleIds) {
      if (articleIds.length >= articlesOf(name)) await drop(name);
      else await ifHolds(takeOff(name, articleIds));
    },

    drop,

    /** The oldest slips, from before `since` (ISO 8601), with at least so many articles if there are so many. */
    oldest: (limit: number, since: string) => listSlips(limit, since, false),

    /** The positions of all articles on slips before a position, the newest first, at least `limit` if there are so many. */
    async newest(limit: number, before: string): Promise<{ position: string; slip: string }[]> {
      const until = `${before.split('#')[0]}#~`;
      const slips = await listSlips(limit, until, true);
      return slips
        .flatMap(({ name, articleIds }) =>
          articleIds.map((articleId) => ({ position: `${name.split('#')[0]}#${articleId}`, slip: name })),
        )
        .filter(({ position }) => position < before)
        .sort((a, b) => (a.position < b.position ? 1 : -1));
    },

    /** How many articles are on slips. */
    async count(): Promise<number> {
      const slips = await listSlips(Number.POSITIVE_INFINITY, '~', false);
      return slips.reduce((sum, { articleIds }) => sum + articleIds.length, 0);
    },
  } satisfies SlipPorts & Record<string, unknown>;
}

/** A slip; throws for an item whose name does not lead to it: it could be neither dropped nor be where a cursor goes on. */
function slipOf(item: Record<string, unknown>): HeldSlip {
  const name = item['sk'] as string;
  if (!slipName.test(name) || slipKey(name).pk !== item['pk'])
    throw new RangeError('this is the name of no slip');
  return { name, articleIds: articlesOn(item) };
}

/** Each article is an attribute of the item, by its id: so any of them can be taken off by one write. */
function articlesOn(item: Record<string, unknown> = {}): string[] {
  return Object.keys(item).filter((name) => articleId.test(name));
}

/** How many articles were put on a slip, as its name says. */
function articlesOf(name: string): number {
  return Number(name.slice(name.lastIndexOf('#') + 1));
}
