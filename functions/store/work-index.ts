import { paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Stage } from '../article/article.ts';
import { type WorkState, workStateOf } from '../article/work.ts';
import type { Table } from './clients.ts';

/** The sparse index of articles that are in work, rejected or failed; other articles are not in it. */
const indexName = 'by-stage';

/** The index is spread so that no one partition takes every write: by the first digit of the article id. */
const partitions = [...'0123456789abcdef'];

/**
 * The attributes that put a row into the index or take it out; `since` is ISO 8601. A row whose stage changes
 * within one state keeps its position, as every move costs two writes.
 */
export function workAttributes(articleId: string, stage: Stage, before: Stage | undefined, since: string) {
  const state = workStateOf(stage);
  if (!state) return { work: undefined, workSince: undefined };
  if (before !== stage && before !== undefined && workStateOf(before) === state) return {};
  return { work: `${state}#${articleId[0]}`, workSince: `${since}#${articleId}` };
}

/** Lists the articles in a state by the time they entered it. A position is `<ISO time>#<article id>`. */
export function workIndex(table: Table) {
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

  /** The newest `limit` positions, or the newest before a given one. */
  function newest(state: WorkState, limit: number, before = '~'): Promise<string[]> {
    return query(state, limit, before, true);
  }

  return {
    /** How many articles are in a state. Reads the keys of all of them: some 25 a read unit. */
    async count(state: WorkState): Promise<number> {
      const counts = await Promise.all(
        partitions.map((partition) => countPartition(`${state}#${partition}`)),
      );
      return counts.reduce((sum, each) => sum + each, 0);
    },

    newest,

    /** The same with the article of each position. */
    async newestArticles(state: WorkState, limit: number, before?: string) {
      const positions = await newest(state, limit, before);
      return positions.map((position) => ({ position, articleId: articleIdOfPosition(position) }));
    },

    /** The oldest `limit` positions of articles that entered the state before `since`. */
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
