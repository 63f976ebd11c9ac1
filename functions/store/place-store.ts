import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ItemKey } from '../catalog/items/item-keys.ts';
import type { HeldPlace, Member, Place } from '../catalog/stories/place.ts';
import { decodeMembers, encodeMembers } from '../catalog/stories/story.ts';
import { placeKey, storyKey } from '../catalog/stories/story-keys.ts';
import { ifHolds } from './article-store.ts';
import { batchGet } from './batch-calls.ts';
import type { Table } from './clients.ts';

/**
 * Days that an item stays which says that nothing is there: whoever is about to write what an older commit said is stopped
 * by it, and no function runs for longer than a quarter of an hour.
 */
const daysOfAbsence = 10;
const secondsOfDay = 86_400;

/** A story as the table has it: by the last commit that touched it. */
export interface HeldStory {
  commit: number;
  /** Empty where the story has one article or none. */
  members: Member[];
  /** The headline that it was told with by this commit; absent if it had none, or was not told. */
  title?: string;
}

/** Which story each article is in, and what each story is made of: written whole, never back to an older commit. */
export function placeStore(table: Table, now: () => number = Date.now) {
  const whenAbsent = () => Math.floor(now() / 1000) + daysOfAbsence * secondsOfDay;

  /** Puts an item unless it is there by this commit or a later one. */
  function putOf(commit: number, key: ItemKey, fields: object): Promise<boolean> {
    return ifHolds(
      table.client.send(
        new PutCommand({
          TableName: table.name,
          Item: { ...key, commit, ...fields },
          ConditionExpression: 'attribute_not_exists(pk) OR #commit < :commit',
          ExpressionAttributeNames: { '#commit': 'commit' },
          ExpressionAttributeValues: { ':commit': commit },
        }),
      ),
    );
  }

  async function read<Value>(
    ids: readonly string[],
    keyOf: (id: string) => ItemKey,
    heldOf: (item: Record<string, unknown>) => Value,
  ): Promise<Map<string, Value>> {
    const items = await batchGet(table, ids.map(keyOf), { consistent: true });
    return new Map(items.map((item) => [(item['pk'] as string).slice(2), heldOf(item)]));
  }

  return {
    /** Where these articles are; those that were never in a story are left out. */
    readPlaces: (articleIds: readonly string[]): Promise<Map<string, HeldPlace>> =>
      read(articleIds, placeKey, heldPlaceOf),

    /** Writes where an article is, or that it is in no story any more. */
    putPlace: (articleId: string, { commit, place }: HeldPlace): Promise<boolean> =>
      putOf(commit, placeKey(articleId), place ?? { expiresAt: whenAbsent() }),

    /** The stories of these ids; those of one article that were never larger are left out. */
    readStories: (storyIds: readonly string[]): Promise<Map<string, HeldStory>> =>
      read(storyIds, storyKey, heldStoryOf),

    /** Writes what a story is made of. */
    putStory: (storyId: string, { commit, members, title }: HeldStory): Promise<boolean> =>
      putOf(commit, storyKey(storyId), {
        ...(members.length > 0 ? { members: encodeMembers(members) } : { expiresAt: whenAbsent() }),
        ...(title !== undefined && { title }),
      }),
  };
}

/** The place that an item of the table holds. */
export function heldPlaceOf(item: Record<string, unknown>): HeldPlace {
  const { pk: _pk, sk: _sk, commit, expiresAt, ...place } = item;
  return { commit: commit as number, ...(expiresAt === undefined && { place: place as unknown as Place }) };
}

/** The story that an item of the table holds. */
export function heldStoryOf({ commit, members, title }: Record<string, unknown>): HeldStory {
  return {
    commit: commit as number,
    members: members ? decodeMembers(members as Uint8Array) : [],
    ...(title !== undefined && { title: title as string }),
  };
}
