import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ArticleRow } from '../article/row.ts';
import { metaKey } from '../catalog/items/item-keys.ts';
import type { HeldPlace, Member } from '../catalog/stories/place.ts';
import { placeKey, storyKey } from '../catalog/stories/story-keys.ts';
import { rowOf } from './article-store.ts';
import type { Table } from './clients.ts';
import { heldPlaceOf, heldStoryOf } from './place-store.ts';
import { readEach } from './read-each.ts';

type ReadRows = (articleIds: readonly string[]) => Promise<Map<string, ArticleRow>>;

/** What stands beside the row of an article: where it is and, of a founder, its story. */
interface Beside {
  place?: HeldPlace;
  members: Member[];
}

/**
 * Reads places and stories for one request. The row of an article stands beside its place, and that of a founder beside
 * its story: one read of them all mostly costs what one of any does. So rows that came along are not read once more; each
 * is given once, and whoever asks again gets it as it is then.
 */
function placedRows(table: Table, readRows: ReadRows) {
  const read = new Map<string, Promise<Beside>>();
  const rows = new Map<string, ArticleRow>();

  async function query(articleId: string): Promise<Beside> {
    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :row AND :story',
        ExpressionAttributeValues: {
          ':pk': metaKey(articleId).pk,
          ':row': metaKey(articleId).sk,
          ':story': storyKey(articleId).sk,
        },
      }),
    );
    const find = ({ sk }: { sk: string }) => Items.find((item) => item['sk'] === sk);
    const [row, place, story] = [metaKey, placeKey, storyKey].map((keyOf) => find(keyOf(articleId)));
    for (const held of readEach(table, row ? [row] : [], rowOf)) rows.set(articleId, held);
    const [held] = readEach(table, story ? [story] : [], heldStoryOf);
    return { ...(place && { place: heldPlaceOf(place) }), members: held?.members ?? [] };
  }

  function readBeside(articleIds: readonly string[]): Promise<(readonly [string, Beside])[]> {
    return Promise.all(
      [...new Set(articleIds)].map(async (articleId) => {
        const asked = read.get(articleId) ?? query(articleId);
        read.set(articleId, asked);
        return [articleId, await asked] as const;
      }),
    );
  }

  return {
    /** Where these articles are; those that were never in a story are left out. */
    async readPlaces(articleIds: readonly string[]): Promise<Map<string, HeldPlace>> {
      const found = await readBeside(articleIds);
      return new Map(found.flatMap(([id, { place }]) => (place ? [[id, place] as const] : [])));
    },

    /** What these stories are made of; one of a single article has no members of its own. */
    async readStories(storyIds: readonly string[]): Promise<Map<string, { members: Member[] }>> {
      return new Map(await readBeside(storyIds));
    },

    /** Rows, those that came along with a place or a story without being read again. */
    async readRows(articleIds: readonly string[]): Promise<Map<string, ArticleRow>> {
      const held = articleIds.flatMap((id) => {
        const row = rows.get(id);
        rows.delete(id);
        return row ? [[id, row] as const] : [];
      });
      const found = new Map(held);
      const missing = articleIds.filter((id) => !found.has(id));
      return new Map([...found, ...(missing.length > 0 ? await readRows(missing) : [])]);
    },
  };
}

interface RequestReader {
  readRows: ReadRows;
  stories?: Pick<ReturnType<typeof placedRows>, 'readPlaces' | 'readStories'>;
}

/** Where one request reads rows and, where articles are grouped, stories. */
export function rowsForRequest(table: Table, readRows: ReadRows, isGrouped: boolean): RequestReader {
  if (!isGrouped) return { readRows };
  const { readPlaces, readStories, ...rows } = placedRows(table, readRows);
  return { ...rows, stories: { readPlaces, readStories } };
}
