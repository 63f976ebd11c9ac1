import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Profiles } from '../article/ports.ts';
import type { SourceProfile } from '../article/source-profile.ts';
import { currentProfileKey, profileKey } from '../catalog/items/item-keys.ts';
import { ifHolds } from './article-store.ts';
import type { Table } from './clients.ts';

/** The profiles of sources: each immutable, and a pointer to the current one. */
export function profileStore(table: Table) {
  async function readCurrent(source: string) {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: currentProfileKey(source), ConsistentRead: true }),
    );
    return Item as { version: string; learntUpTo: string } | undefined;
  }

  return {
    /** Which profile is current, and up to when it was learnt; undefined if nothing was learnt. */
    readCurrent,

    /** The current profile; throws if the pointer leads to a missing one. */
    async find(source: string): Promise<SourceProfile | undefined> {
      const current = await readCurrent(source);
      if (!current) return undefined;
      const Key = profileKey(source, current.version);
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key, ConsistentRead: true }),
      );
      if (Item)
        return {
          version: current.version,
          articles: Item['articles'],
          lines: JSON.parse(Item['lines']),
          ...(Item['months'] && { months: JSON.parse(Item['months']) }),
        };
      throw new Error(
        `${Key.pk} has no ${Key.sk}, which is its current profile. Delete its item CURRENT: it will be learnt again.`,
      );
    },

    /** Puts a profile, which never changes, then points to it. */
    async put(
      source: string,
      { version, articles, lines, months }: SourceProfile,
      learntUpTo: string,
    ): Promise<void> {
      const TableName = table.name;
      // Lines are stored as text: the SDK would take a map with a line `constructor` for an instance of a class.
      const Item = {
        ...profileKey(source, version),
        articles,
        lines: JSON.stringify(lines),
        ...(months && { months: JSON.stringify(months) }),
      };
      const ConditionExpression = 'attribute_not_exists(pk)';
      await ifHolds(table.client.send(new PutCommand({ TableName, Item, ConditionExpression })));
      const pointer = { ...currentProfileKey(source), version, learntUpTo };
      await table.client.send(new PutCommand({ TableName, Item: pointer }));
    },
  } satisfies Profiles & Record<string, unknown>;
}

/**
 * Profiles change once a day; a running function sees the change this late at most.
 * @limit The profile is read again.
 */
const maxAgeMs = 5 * 60_000;

/**
 * Each takes some tens of kilobytes.
 * @limit The profile that was read first is forgotten.
 */
const mostHeld = 500;

/** Asks `store` at most once in five minutes for each source, including sources without a profile. */
export function cachedProfiles(store: Profiles, now: () => number = Date.now): Profiles {
  const held = new Map<string, { profile: Promise<SourceProfile | undefined>; at: number }>();

  function ask(source: string): Promise<SourceProfile | undefined> {
    const profile = store.find(source);
    held.delete(source);
    held.set(source, { profile, at: now() });
    profile.catch(() => held.delete(source));
    const [oldest] = held.keys();
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
    return profile;
  }

  return {
    find(source) {
      const known = held.get(source);
      return known && now() - known.at < maxAgeMs ? known.profile : ask(source);
    },
  };
}
