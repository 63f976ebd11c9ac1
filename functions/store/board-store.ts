import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import {
  type BoardEntry,
  decodeBoard,
  decodeDays,
  encodeBoard,
  encodeDays,
} from '../catalog/stories/board.ts';
import { boardDaysKey, boardKey } from '../catalog/stories/story-keys.ts';
import { ifHolds } from './article-store.ts';
import { batchGet } from './batch-calls.ts';
import type { Table } from './clients.ts';
import { readEach } from './read-each.ts';

/** How far the boards are, as the grouping knows it. */
interface BoardsDone {
  commit: number;
  at: number;
  days: number[];
}

/** The largest stories of each day, and which days have any. */
export function boardStore(table: Table) {
  async function readDone(consistent: boolean): Promise<BoardsDone> {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: boardDaysKey, ConsistentRead: consistent }),
    );
    if (!Item) return { commit: 0, at: 0, days: [] };
    const { commit, at, days } = Item as { commit: number; at: number; days: Uint8Array };
    return { commit, at, days: decodeDays(days) };
  }

  return {
    readDone: () => readDone(true),

    /** The days that have a board, ascending. */
    readBoardDays: async (): Promise<number[]> => (await readDone(false)).days,

    /** False if the boards are not as of `seen` any more. */
    putDone: ({ commit, at, days }: BoardsDone, seen: number): Promise<boolean> =>
      ifHolds(
        table.client.send(
          new PutCommand({
            TableName: table.name,
            Item: { ...boardDaysKey, commit, at, days: encodeDays(days) },
            ConditionExpression: 'attribute_not_exists(pk) OR #commit = :seen',
            ExpressionAttributeNames: { '#commit': 'commit' },
            ExpressionAttributeValues: { ':seen': seen },
          }),
        ),
      ),

    readBoard: async (day: number): Promise<BoardEntry[]> => {
      const [board] = await batchGet(table, [boardKey(day)], { consistent: true });
      return board ? decodeBoard(board['data'] as Uint8Array) : [];
    },

    /** The boards of these days, by their days; a day without one is left out. */
    async readBoards(days: readonly number[]): Promise<Map<number, BoardEntry[]>> {
      const byKey = new Map(days.map((day) => [boardKey(day).pk, day]));
      const items = await batchGet(table, days.map(boardKey), { consistent: false });
      return new Map(
        readEach(table, items, ({ pk, data }) => [
          byKey.get(pk as string) as number,
          decodeBoard(data as Uint8Array),
        ]),
      );
    },

    /** Writes the board of a day, but not over one of a later commit. */
    putBoard: (day: number, commit: number, entries: readonly BoardEntry[]): Promise<boolean> =>
      ifHolds(
        table.client.send(
          new PutCommand({
            TableName: table.name,
            Item: { ...boardKey(day), commit, data: encodeBoard(entries) },
            ConditionExpression: 'attribute_not_exists(pk) OR #commit <= :commit',
            ExpressionAttributeNames: { '#commit': 'commit' },
            ExpressionAttributeValues: { ':commit': commit },
          }),
        ),
      ),
  };
}
