import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { ClassicLevel } from 'classic-level';
import { compareKeys, sortKeys } from '../../functions/catalog/segment/index-keys.ts';
import { billedBytes, type Item } from './billed-bytes.ts';
import { ValueLog } from './value-log.ts';

/** An item and the bytes that it is billed for. */
export interface Kept {
  item: Item;
  bytes: number;
}

/** Which sort keys are meant, both ends included. */
export interface Range {
  from: string;
  to: string;
  isBackwards: boolean;
}

/** What was written since the last save; undefined where something was deleted. */
interface Partition {
  changes: Map<string, Packed | undefined>;
  sorted: string[] | undefined;
}

interface Packed {
  content: Buffer;
  bytes: number;
}

const stateKey = '~state';
/** Sorts before all that a key can hold. */
const divider = '\0';
/** So many keys are read of the disk by one call. */
const keysAtOnce = 256;
const pointerBytes = 16;

/**
 * The items of a table, on disk: LevelDB has the keys, in order, and where in a log each item is. What changed since the
 * last save is in memory alone, and is saved in one piece with the state of the trial, so that a trial that was
 * interrupted goes on from there. Memory does not grow with the items.
 */
export class ItemKeep<State extends object> {
  readonly #level: ClassicLevel<string, Buffer>;
  readonly #log: ValueLog;
  readonly #partitions = new Map<string, Partition>();
  /** As it was saved last. */
  readonly state: State | undefined;

  private constructor(level: ClassicLevel<string, Buffer>, log: ValueLog, state: State | undefined) {
    this.#level = level;
    this.#log = log;
    this.state = state;
  }

  static async open<State extends object>(folder: string): Promise<ItemKeep<State>> {
    mkdirSync(folder, { recursive: true });
    const level = new ClassicLevel<string, Buffer>(join(folder, 'keys'), { valueEncoding: 'buffer' });
    await level.open();
    const saved = level.getSync(stateKey);
    const { end, state } = saved ? JSON.parse(saved.toString()) : { end: 0, state: undefined };
    return new ItemKeep(level, new ValueLog(join(folder, 'items'), end), state);
  }

  find(pk: string, sk: string): Kept | undefined {
    const changes = this.#partitions.get(pk)?.changes;
    const packed = changes?.get(sk);
    if (packed || changes?.has(sk)) return packed && unpack(packed);
    const pointer = this.#level.getSync(keyOf(pk, sk));
    return pointer && this.#follow(pointer);
  }

  put(pk: string, sk: string, item: Item): number {
    const bytes = billedBytes(item);
    this.#change(pk, sk, { content: serialize(item), bytes });
    return bytes;
  }

  remove(pk: string, sk: string): void {
    this.#change(pk, sk, undefined);
  }

  /** The items of a range, in order of their sort keys as DynamoDB has it. */
  async *range(pk: string, range: Range): AsyncGenerator<Kept> {
    const { changes, keys } = this.#changesIn(pk, range);
    let next = 0;
    const isBefore = (a: string, b: string) => (range.isBackwards ? isLess(b, a) : isLess(a, b));
    function* changedBefore(sk: string | undefined): Generator<Kept> {
      for (; next < keys.length; next++) {
        const key = keys[next] as string;
        if (sk !== undefined && !isBefore(key, sk)) return;
        const packed = changes.get(key);
        if (packed) yield unpack(packed);
      }
    }
    for await (const [sk, pointer] of this.#pointersIn(pk, range)) {
      yield* changedBefore(sk);
      if (!changes.has(sk)) yield this.#follow(pointer);
    }
    yield* changedBefore(undefined);
  }

  /** Writes all changes and the state to disk, all or nothing. */
  async save(state: State): Promise<void> {
    const contents: Buffer[] = [];
    const batch = this.#level.batch();
    let end = this.#log.end;
    for (const [pk, { changes }] of this.#partitions) {
      for (const [sk, packed] of changes) {
        if (!packed) {
          batch.del(keyOf(pk, sk));
          continue;
        }
        batch.put(keyOf(pk, sk), pointerTo(end, packed));
        contents.push(packed.content);
        end += packed.content.length;
      }
    }
    this.#log.append(contents);
    await batch.put(stateKey, Buffer.from(JSON.stringify({ end, state }))).write({ sync: true });
    this.#partitions.clear();
  }

  async close(): Promise<void> {
    await this.#level.close();
    this.#log.close();
  }

  #change(pk: string, sk: string, packed: Packed | undefined): void {
    const partition = this.#partitions.get(pk) ?? { changes: new Map(), sorted: undefined };
    if (!partition.changes.has(sk)) partition.sorted = undefined;
    partition.changes.set(sk, packed);
    this.#partitions.set(pk, partition);
  }

  #changesIn(pk: string, { from, to, isBackwards }: Range) {
    const partition = this.#partitions.get(pk);
    if (!partition) return { changes: new Map<string, Packed | undefined>(), keys: [] };
    partition.sorted ??= sortKeys([...partition.changes.keys()]);
    const keys = partition.sorted.filter((sk) => !isLess(sk, from) && !isLess(to, sk));
    return { changes: partition.changes, keys: isBackwards ? keys.reverse() : keys };
  }

  async *#pointersIn(pk: string, { from, to, isBackwards }: Range): AsyncGenerator<[string, Buffer]> {
    const iterator = this.#level.iterator({
      gte: keyOf(pk, from),
      lte: keyOf(pk, to),
      reverse: isBackwards,
    });
    try {
      for (let atOnce = 1; ; atOnce = keysAtOnce) {
        const entries = await iterator.nextv(atOnce);
        if (entries.length === 0) return;
        for (const [key, pointer] of entries) yield [key.slice(pk.length + divider.length), pointer];
      }
    } finally {
      await iterator.close();
    }
  }

  #follow(pointer: Buffer): Kept {
    const content = this.#log.read(pointer.readDoubleLE(0), pointer.readUInt32LE(8));
    return { item: deserialize(content), bytes: pointer.readUInt32LE(12) };
  }
}

function keyOf(pk: string, sk: string): string {
  return `${pk}${divider}${sk}`;
}

function isLess(a: string, b: string): boolean {
  return compareKeys(a, b) < 0;
}

function unpack({ content, bytes }: Packed): Kept {
  return { item: deserialize(content), bytes };
}

function pointerTo(offset: number, { content, bytes }: Packed): Buffer {
  const pointer = Buffer.allocUnsafe(pointerBytes);
  pointer.writeDoubleLE(offset, 0);
  pointer.writeUInt32LE(content.length, 8);
  pointer.writeUInt32LE(bytes, 12);
  return pointer;
}
