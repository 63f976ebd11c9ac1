import type { Draft, Leftover } from '../../functions/catalog/manifest/garbage-list.ts';
import type { Manifest, SegmentEntry } from '../../functions/catalog/manifest/manifest.ts';
import { type Chunk, coversPosition, MissingChunk } from '../../functions/catalog/segment/chunk.ts';
import { compareKeys } from '../../functions/catalog/segment/index-keys.ts';

/** Runs a call when the schedule says so; a test makes calls of several handlers meet in any order. */
export type Schedule = <Value>(call: () => Value) => Promise<Value>;

/** Ways in which a table could be wrong, so that a test can show that it would be seen. */
export interface IndexFaults {
  /** A merge is committed though its inputs are gone or it was given up. */
  commitsUnchecked?: boolean;
  /** The chunk before a position is taken for the one that covers it. */
  rangesUnchecked?: boolean;
}

/** Chunks that one call writes, reads or deletes: few, so that schedules cut between them. */
const chunksACall = 2;

/** What the table holds of the index. */
interface IndexItems {
  chunks: Map<string, Map<string, Chunk>>;
  leftovers: Map<string, Leftover>;
  live: Map<string, SegmentEntry>;
  version: number;
  abandoned: number;
  /** Merges that left more articles in the index than there were before. */
  added: string[];
  /** The last chunks of the last write: an eventually consistent read does not see them yet. */
  unseen: Set<Chunk>;
}

const noItems = (): IndexItems => ({
  chunks: new Map(),
  leftovers: new Map(),
  live: new Map(),
  version: 0,
  abandoned: 0,
  added: [],
  unseen: new Set(),
});

/** The index's part of the table as plain maps: what each call promises, and nothing else. */
export class InMemoryIndex {
  readonly #items: IndexItems;
  readonly #schedule: Schedule;
  readonly #faults: IndexFaults;

  constructor(schedule: Schedule, faults: IndexFaults = {}, items = noItems()) {
    this.#schedule = schedule;
    this.#faults = faults;
    this.#items = items;
  }

  /** The same items, reached by another's calls. */
  through(schedule: Schedule): InMemoryIndex {
    return new InMemoryIndex(schedule, this.#faults, this.#items);
  }

  get chunks(): ReadonlyMap<string, ReadonlyMap<string, Chunk>> {
    return this.#items.chunks;
  }

  get added(): readonly string[] {
    return this.#items.added;
  }

  get leftovers(): ReadonlyMap<string, Leftover> {
    return this.#items.leftovers;
  }

  /** The manifest as it is, without a call. */
  get manifest(): Manifest {
    return structuredClone({ live: this.#items.live, version: this.#items.version });
  }

  segments = {
    write: async (chunks: Iterable<Chunk> | AsyncIterable<Chunk>): Promise<void> => {
      let group: Chunk[] = [];
      for await (const chunk of chunks) {
        group.push(chunk);
        if (group.length < chunksACall) continue;
        await this.#put(group);
        group = [];
      }
      await this.#put(group);
    },
    readPages: (segmentId: string) => this.#readPages(segmentId),
    remove: async (segmentId: string): Promise<void> => {
      for (;;) {
        const firsts = await this.#schedule(() => [...(this.#items.chunks.get(segmentId)?.keys() ?? [])]);
        if (firsts.length === 0) return;
        await this.#schedule(() => {
          for (const first of firsts.slice(0, chunksACall)) this.#items.chunks.get(segmentId)?.delete(first);
        });
      }
    },
    chunkAt: async (segmentId: string, position: string): Promise<Chunk> =>
      (await this.#schedule(() => this.#find(segmentId, position, this.#items.unseen))) ??
      (await this.#schedule(() => this.#find(segmentId, position, new Set()))) ??
      Promise.reject(new MissingChunk(segmentId, position)),
  };

  manifests = {
    read: () => this.#schedule(() => this.manifest),
    add: (id: string, entry: SegmentEntry) => this.#commit(() => this.#items.live.set(id, entry)),
    commitDraft: (draft: Draft, entry: SegmentEntry | undefined) =>
      this.#commit(() => this.#replaceInputs(draft, entry)),
    giveUp: (begun: number) =>
      this.#commit(() => {
        this.#items.abandoned = Math.max(this.#items.abandoned, begun);
      }),
  };

  garbageList = {
    add: (leftover: Leftover) =>
      this.#schedule(() => void this.#items.leftovers.set(nameOf(leftover), leftover)),
    remove: (leftover: Leftover) => this.#schedule(() => void this.#items.leftovers.delete(nameOf(leftover))),
    replace: async (leftover: Leftover, by: Leftover): Promise<void> => {
      await this.garbageList.add(by);
      await this.garbageList.remove(leftover);
    },
    due: (minute: number) =>
      this.#schedule(() => [...this.#items.leftovers.values()].filter(({ due }) => due <= minute)),
    pending: (minute: number) =>
      this.#schedule(() => [...this.#items.leftovers.values()].filter(({ due }) => due > minute)),
  };

  #replaceInputs({ segmentId, begun, inputs }: Draft, entry: SegmentEntry | undefined): void {
    const isRight = begun > this.#items.abandoned && inputs.every((id) => this.#items.live.has(id));
    if (!isRight && !this.#faults.commitsUnchecked) throw new Error(`${segmentId} came too late`);
    const before = this.#countArticles();
    for (const id of inputs) this.#items.live.delete(id);
    if (entry) this.#items.live.set(segmentId, entry);
    if (inputs.length > 0 && this.#countArticles() > before) this.#items.added.push(segmentId);
  }

  async #put(group: readonly Chunk[]): Promise<void> {
    if (group.length === 0) return;
    await this.#schedule(() => {
      this.#items.unseen = new Set(group.slice(-1));
      for (const chunk of group) {
        const held = this.#items.chunks.get(chunk.segmentId) ?? new Map<string, Chunk>();
        this.#items.chunks.set(chunk.segmentId, held.set(chunk.first, chunk));
      }
    });
  }

  async *#readPages(segmentId: string): AsyncGenerator<Chunk[]> {
    let last = '';
    for (;;) {
      const page = await this.#schedule(() =>
        this.#inOrder(segmentId)
          .filter(({ first }) => last === '' || compareKeys(first, last) > 0)
          .slice(0, chunksACall),
      );
      if (page.length === 0) return;
      yield page;
      last = (page.at(-1) as Chunk).first;
    }
  }

  #inOrder(segmentId: string): Chunk[] {
    return [...(this.#items.chunks.get(segmentId)?.values() ?? [])].sort((a, b) =>
      compareKeys(a.first, b.first),
    );
  }

  #find(segmentId: string, position: string, unseen: ReadonlySet<Chunk>): Chunk | undefined {
    const chunk = this.#inOrder(segmentId).findLast(
      (each) => compareKeys(each.first, position) <= 0 && !unseen.has(each),
    );
    return chunk && (this.#faults.rangesUnchecked || coversPosition(chunk, position)) ? chunk : undefined;
  }

  #countArticles(): number {
    return [...this.#items.live.values()].reduce((sum, { count }) => sum + count, 0);
  }

  #commit(change: () => unknown): Promise<Manifest> {
    return this.#schedule(() => {
      change();
      this.#items.version++;
      return this.manifest;
    });
  }
}

function nameOf({ kind, segmentId }: Leftover): string {
  return `${kind} ${segmentId}`;
}
