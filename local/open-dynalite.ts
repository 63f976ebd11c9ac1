import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import dynalite from 'dynalite';

type Found = (error: unknown, value?: unknown) => void;

/** What dynalite keeps its tables in, as far as it is used here. */
interface Store {
  db: {
    open(): Promise<void>;
    get(key: string, callback: Found): void;
    getSync(key: string): unknown;
    keys(range: object): AsyncIterable<unknown>;
    values(range: object): AsyncIterable<unknown>;
    createKeyStream(range: object): Readable;
    createValueStream(range: object): Readable;
  };
}

/** The part of dynalite that opens stores; package.json names the exact version this was written for. */
const stores = createRequire(import.meta.url)('dynalite/db') as { create(options: object): Store };

/**
 * A dynalite that reads items at once and lets go of what it has queried. By itself it hands every read to another thread and waits for it to come back,
 * which takes longer than the read, and it reads the description of the table before every item: a batch of a hundred
 * items is two hundred such trips.
 */
export async function openDynalite(options: Parameters<typeof dynalite>[0]): Promise<Server> {
  const { server, store } = openWithStore(options);
  await store.db.open();
  readAtOnce(store.db);
  closeIterators(store.db);
  return server;
}

function openWithStore(options: Parameters<typeof dynalite>[0]): { server: Server; store: Store } {
  const { create } = stores;
  let store: Store | undefined;
  stores.create = (given) => {
    store = create(given);
    return store;
  };
  const server = dynalite(options);
  stores.create = create;
  if (!store)
    throw new Error('dynalite opened no store: this is not the version that the project was written for.');
  return { server, store };
}

function readAtOnce(db: Store['db']): void {
  db.get = (key, callback) => {
    try {
      setImmediate(callback, undefined, db.getSync(key));
    } catch (error) {
      setImmediate(callback, error);
    }
  };
}

/**
 * dynalite never closes an iterator: each keeps the table as it was at its query, so that LevelDB, which cannot throw
 * away what was overwritten since, grows without end, on disk and in memory.
 */
function closeIterators(db: Store['db']): void {
  db.createKeyStream = (range) => Readable.from(db.keys(range));
  db.createValueStream = (range) => Readable.from(db.values(range));
}
