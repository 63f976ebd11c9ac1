import { createRequire } from 'node:module';
import type { Operation } from './steady-level.ts';

type Item = Record<string, unknown>;
type Done = (error?: unknown) => void;

interface Table {
  TableName: string;
  LocalSecondaryIndexes?: unknown[];
  GlobalSecondaryIndexes?: unknown[];
}

/**
 * The parts of dynalite that keep the indexes of a table; package.json names the exact version this was written for.
 */
interface Indexing {
  updateIndexes(store: object, table: Table, existing: Item | undefined, item: Item | null, done: Done): void;
  getIndexActions(
    indexes: unknown[],
    existing: Item | undefined,
    item: Item | null,
    table: Table,
  ): {
    puts: { index: string; key: string; item: Item }[];
    deletes: { index: string; key: string }[];
  };
  createKey(item: Item, table: Table): string;
}

const indexing = createRequire(import.meta.url)('dynalite/db') as Indexing;
const heldByStore = new WeakMap<object, HeldOperations>();
const { updateIndexes } = indexing;

indexing.updateIndexes = (store, table, existing, item, done) => {
  const held = heldByStore.get(store);
  if (!held) return updateIndexes(store, table, existing, item, done);
  const owner = item ?? existing;
  if (owner)
    held.hold(
      `item-${table.TableName}~${indexing.createKey(owner, table)}`,
      listOperations(table, existing, item),
    );
  done();
};

/** Keeps the index operations of an item's write until the item itself is written. */
export class HeldOperations {
  readonly #held = new Map<string, Operation[]>();

  /**
   * From now on an item and its index entries are written together. dynalite writes the indexes first, each on its own:
   * if the item's write failed after that, an index would keep a wrong entry for ever.
   */
  constructor(store: object) {
    heldByStore.set(store, this);
  }

  /** An item has one write at a time: dynalite locks its key. */
  hold(key: string, operations: Operation[]): void {
    this.#held.set(key, operations);
  }

  /** Returns the operations for the write of this key, and forgets them. */
  take(key: string): Operation[] {
    const operations = this.#held.get(key) ?? [];
    this.#held.delete(key);
    return operations;
  }
}

function listOperations(table: Table, existing: Item | undefined, item: Item | null): Operation[] {
  return (['Local', 'Global'] as const).flatMap((type) => {
    const indexes = table[`${type}SecondaryIndexes`] ?? [];
    const { puts, deletes } = indexing.getIndexActions(indexes, existing, item, table);
    const keyOf = (index: string, key: string) =>
      `index-${type.toLowerCase()}~${table.TableName}~${index}~${key}`;
    return [
      ...deletes.map(({ index, key }) => ({ type: 'del', key: keyOf(index, key) }) as const),
      ...puts.map(({ index, key, item: value }) => ({ type: 'put', key: keyOf(index, key), value }) as const),
    ];
  });
}
