import { paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { WorkState } from '../article/work.ts';
import type { Table } from './clients.ts';
import { slipStore } from './slip-store.ts';

/** The sparse index of articles that are rejected, failed, or in work and on no slip; other articles are not in it. */
const indexName = 'by-stage';

interface WorkEntry {
  position: string;
  /** An article is on it if its row names it; the row may have moved on. */
  slip?: string;
}

/** The index is spread so that no one partition takes every write: by the first digit of the article id. */
const partitions = [...'0123456789abcdef'];

/**
 * Lists the articles in a state by the time they entered it, those on slips among them. A position is
 * `<ISO time>#<article id>`.
 */
export function workIndex(table: Table) {
  const slips = slipStore(table);

  async function query(
    state: WorkState,
    limit: number,
    bound: string,
    newestFirst: boolean,
  ): Promise<string[]> {
    const lists = await Promise.all(
      partitions.map((partition) =>
        table.client.send(
          new QueryCommand({
            TableName: table.name,
            IndexName: indexName,
            KeyConditionExpression: '#work = :work AND workSince < :bound',
            ExpressionAttributeNames: { '#work': 'work' },
            ExpressionAttributeValues: { ':work': `${state}#${partition}`, ':bound': bound },
            ScanIndexForward: !newestFirst,
            Limit: limit,
          }),
        ),
      ),
    );
    const positions = lists
      .flatMap(({ Items }) => (Items ?? []).map((item) => item['workSince'] as string))
      .sort();
    return (newestFirst ? positions.reverse() : positions).slice(0, limit);
  }

  async function countPartition(work: string): Promise<number> {
    const pages = paginateQuery(
      { client: table.client },
      {
        TableName: table.name,
        IndexName: indexName,
        KeyConditionExpression: '#work = :work',
        ExpressionAttributeNames: { '#work': 'work' },
        ExpressionAttributeValues: { ':work': work },
        Select: 'COUNT',
      },
    );
    let count = 0;
    for await (const page of pages) count += page.Count ?? 0;
    return count;
  }

  /** The newest `limit` positions, or the newest before a given one, with the slip that holds it, if one does. */
  async function newestEntries(state: WorkState, limit: number, before = '~'): Promise<WorkEntry[]> {
    const [positions, onSlips] = await Promise.all([
      query(state, limit, before, true),
      state === 'working' ? slips.newest(limit, before) : [],
    ]);
    const indexed = positions.map((position): WorkEntry => ({ position }));
    const all = [...indexed, ...onSlips].sort((a, b) => (a.position < b.position ? 1 : -1));
    return all.slice(0, limit);
  }

  return {
    /** How many articles are in a state. Reads the keys of all of them: some 25 a read unit, and 100 of those on slips. */
    async count(state: WorkState): Promise<number> {
      const counts = await Promise.all([
        state === 'working' ? slips.count() : 0,
        ...partitions.map((partition) => countPartition(`${state}#${partition}`)),
      ]);
      return counts.reduce((sum, each) => sum + each, 0);
    },

    /** The newest `limit` positions, or the newest before a given one. */
    async newest(state: WorkState, limit: number, before?: string): Promise<string[]> {
      const entries = await newestEntries(state, limit, before);
      return entries.map(({ position }) => position);
    },

    /** The same with the article of each position. */
    async newestArticles(state: WorkState, limit: number, before?: string) {
      const entries = await newestEntries(state, limit, before);
      return entries.map((entry) => ({ ...entry, articleId: articleIdOfPosition(entry.position) }));
    },

    /** The oldest `limit` positions, of those that are on no slip, of articles that entered the state before `since`. */
    oldest(state: WorkState, limit: number, since: string): Promise<string[]> {
      return query(state, limit, since, false);
    },
  };
}

export type WorkIndex = ReturnType<typeof workIndex>;

/** The article that a position belongs to. */
export function articleIdOfPosition(position: string): string {
  return position.slice(position.lastIndexOf('#') + 1);
}
