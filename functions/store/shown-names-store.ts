import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { nameLists, type ShownNames } from '../article/shown-names.ts';
import { shownNamesKey } from '../catalog/items/item-keys.ts';
import type { Table } from './clients.ts';

/** Keys with their names: as members of an object, `constructor` would be lost. */
const names = v.pipe(
  v.array(v.tuple([v.string(), v.string()])),
  v.transform((pairs) => new Map(pairs)),
);
const stored = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ persons: names, organisations: names, places: names }),
);

/** The spellings in which names are shown: one item, written by the function that learns. */
export function shownNamesStore(table: Table) {
  return {
    /** Undefined before anything was learnt. */
    async read(): Promise<ShownNames | undefined> {
      const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: shownNamesKey }));
      return Item?.['names'] === undefined ? undefined : v.parse(stored, Item['names']);
    },

    async write(shown: ShownNames): Promise<void> {
      const lists = nameLists.map((list) => [list, [...shown[list]]]);
      const Item = { ...shownNamesKey, names: JSON.stringify(Object.fromEntries(lists)) };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    },
  };
}

/**
 * Spellings change once a day; a running function sees the change this late at most.
 * @limit The spellings are read again.
 */
const maxAgeMs = 5 * 60_000;

/** Asks at most once in five minutes, also while nothing was learnt. */
export function cachedNames(
  read: () => Promise<ShownNames | undefined>,
  now: () => number = Date.now,
): () => Promise<ShownNames | undefined> {
  let held: { names: Promise<ShownNames | undefined>; at: number } | undefined;
  return () => {
    if (held && now() - held.at < maxAgeMs) return held.names;
    const names = read();
    held = { names, at: now() };
    names.catch(() => {
      held = undefined;
    });
    return names;
  };
}
