import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import dynalite from 'dynalite';
import { isDiskFull } from '../files/disk-full.ts';
import { type Operation, SteadyLevel } from './steady-level.ts';
import { HeldOperations } from './whole-writes.ts';

type Found = (error: unknown, value?: unknown) => void;

/** The parts of dynalite's store that are used here. */
interface Store {
  db: {
    open(): Promise<void>;
    close: { _original(): Promise<void> };
    batch(operations: Operation[], callback?: Found): Promise<void>;
    put(key: string, value: unknown, callback: Found): void;
    del(key: string, callback: Found): void;
    get(key: string, callback: Found): void;
    getSync(key: string): unknown;
    keys(range: object): AsyncIterable<unknown>;
    values(range: object): AsyncIterable<unknown>;
    createKeyStream(range: object): Readable;
    createValueStream(range: object): Readable;
  };
}

type Options = Parameters<typeof dynalite>[0];

/** Called for every error of a call that failed because the folder could not be written or read. */
type Report = (error: unknown) => void;

/** The part of dynalite that opens stores; package.json names the exact version this was written for. */
const stores = createRequire(import.meta.url)('dynalite/db') as { create(options: object): Store };

/**
 * A dynalite that reads items synchronously, closes its iterators, and outlives a full disk. By itself it passes every
 * read to another thread, which takes longer than the read, and reads the table's description before every item: a
 * batch of a hundred items takes two hundred such trips.
 */
export async function openDynalite(
  options: Options,
  report: Report = () => {},
): Promise<{ server: Server; store: object }> {
  const { server, store } = openWithStore(options);
  await store.db.open();
  const folder = options?.path;
  const level = folder === undefined ? undefined : openLevel(store, folder);
  if (level) writeWhole(store, level, report);
  readAtOnce(store.db, level, report);
  closeIterators(store.db, level, report);
  return { server, store };
}

function openWithStore(options: Options): { server: Server; store: Store } {
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

function openLevel({ db }: Store, folder: string): SteadyLevel {
  const batch = db.batch.bind(db);
  return new SteadyLevel(
    { open: () => db.open(), close: () => db.close._original(), batch: (operations) => batch(operations) },
    folder,
  );
}

function writeWhole(store: Store, level: SteadyLevel, report: Report): void {
  const { db } = store;
  const held = new HeldOperations(store);
  const write = (operations: Operation[], callback: Found) => {
    const all = operations.flatMap((operation) => [...held.take(operation.key), operation]);
    level.write(all, (error) => callback(error === undefined ? null : answerable(error, report)));
  };
  db.put = (key, value, callback) => write([{ type: 'put', key, value }], callback);
  db.del = (key, callback) => write([{ type: 'del', key }], callback);
  db.batch = async (operations, callback) => write(operations, callback ?? (() => {}));
}

function readAtOnce(db: Store['db'], level: SteadyLevel | undefined, report: Report): void {
  const read = (key: string, callback: Found) => {
    try {
      setImmediate(callback, undefined, db.getSync(key));
    } catch (error) {
      setImmediate(callback, error);
    }
  };
  db.get = (key, callback) => {
    if (!level || level.isReadable) return read(key, callback);
    level
      .beginReading()
      .then(() => read(key, callback))
      .then(() => level.endReading())
      .catch((error) => callback(answerable(error, report)));
  };
}

/**
 * dynalite never closes an iterator. Each keeps the table as it was at its query, so LevelDB cannot delete anything
 * that was overwritten since, and grows without end, on disk and in memory.
 */
function closeIterators(db: Store['db'], level: SteadyLevel | undefined, report: Report): void {
  const stream = (open: () => AsyncIterable<unknown>) =>
    Readable.from(level ? whileOpen(level, open, report) : open());
  db.createKeyStream = (range) => stream(() => db.keys(range));
  db.createValueStream = (range) => stream(() => db.values(range));
}

async function* whileOpen(
  level: SteadyLevel,
  open: () => AsyncIterable<unknown>,
  report: Report,
): AsyncGenerator<unknown> {
  await level.beginReading().catch((error) => {
    throw answerable(error, report);
  });
  try {
    yield* open();
  } finally {
    level.endReading();
  }
}

/** Makes an error that dynalite can answer; any other error would end the process. */
function answerable(error: unknown, report: Report): unknown {
  report(error);
  const { message } = error as Error;
  const isFull = isDiskFull(error);
  const name = isFull ? 'InsufficientStorage' : 'InternalServerError';
  const body = { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message };
  return Object.assign(new Error(message, { cause: error }), { statusCode: isFull ? 507 : 500, body });
}
