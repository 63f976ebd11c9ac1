import { type Chunk, coversPosition, MissingChunk } from '../../functions/catalog/chunk.ts';
import { compareKeys } from '../../functions/catalog/index-keys.ts';
import type { Manifest, SegmentEntry } from '../../functions/catalog/manifest.ts';
import type { Draft, Leftover } from '../../functions/catalog/sweep-list.ts';

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

/** The index's part of the table as plain maps: what each call promises, and nothing else. */
export class InMemoryIndex {
  readonly chunks = new Map<string, Map<string, Chunk>>();
  readonly leftovers = new Map<string, Leftover>();
  readonly #live = new Map<string, SegmentEntry>();
  readonly #schedule: Schedule;
  readonly #faults: IndexFaults;
  #version = 0;
  #abandoned = 0;

  constructor(schedule: Schedule, faults: IndexFaults = {}) {
    this.#schedule = schedule;
    this.#faults = faults;
  }

  /** The manifest as it is, without a call. */
  get manifest(): Manifest {
    return structuredClone({ live: this.#live, version: this.#version });
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
        const firsts = await this.#schedule(() => [...(this.chunks.get(segmentId)?.keys() ?? [])]);
        if (firsts.length === 0) return;
        await this.#schedule(() => {
          for (const first of firsts.slice(0, chunksACall)) this.chunks.get(segmentId)?.delete(first);
        });
      }
    },
    chunkAt: (segmentId: string, position: string) => this.#schedule(() => this.#find(segmentId, position)),
  };

  manifests = {
    read: () => this.#schedule(() => this.manifest),
    add: (id: string, entry: SegmentEntry) => this.#commit(() => this.#live.set(id, entry)),
    commitDraft: ({ segmentId, begun, inputs }: Draft, entry: SegmentEntry) =>
      this.#commit(() => {
        const isRight = begun > this.#abandoned && inputs.every((id) => this.#live.has(id));
        if (!isRight && !this.#faults.commitsUnchecked) throw new Error(`${segmentId} came too late`);
        for (const id of inputs) this.#live.delete(id);
        this.#live.set(segmentId, entry);
      }),
    giveUp: (begun: number) =>
      this.#commit(() => {
        this.#abandoned = Math.max(this.#abandoned, begun);
      }),
  };

  sweepList = {
    add: (leftover: Leftover) => this.#schedule(() => void this.leftovers.set(nameOf(leftover), leftover)),
    remove: (leftover: Leftover) => this.#schedule(() => void this.leftovers.delete(nameOf(leftover))),
    replace: async (leftover: Leftover, by: Leftover): Promise<void> => {
      await this.sweepList.add(by);
      await this.sweepList.remove(leftover);
    },
    due: (minute: number) =>
      this.#schedule(() => [...this.leftovers.values()].filter(({ due }) => due <= minute)),
    pending: (minute: number) =>
      this.#schedule(() => [...this.leftovers.values()].filter(({ due }) => due > minute)),
  };

  async #put(group: readonly Chunk[]): Promise<void> {
    if (group.length === 0) return;
    await this.#schedule(() => {
      for (const chunk of group) {
        const held = this.chunks.get(chunk.segmentId) ?? new Map<string, Chunk>();
        this.chunks.set(chunk.segmentId, held.set(chunk.first, chunk));
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
    return [...(this.chunks.get(segmentId)?.values() ?? [])].sort((a, b) => compareKeys(a.first, b.first));
  }

  #find(segmentId: string, position: string): Chunk {
    const chunk = this.#inOrder(segmentId).findLast(({ first }) => compareKeys(first, position) <= 0);
    if (chunk && (this.#faults.rangesUnchecked || coversPosition(chunk, position))) return chunk;
    throw new MissingChunk(segmentId, position);
  }

  #commit(change: () => unknown): Promise<Manifest> {
    return this.#schedule(() => {
      change();
      this.#version++;
      return this.manifest;
    });
  }
}

function nameOf({ kind, segmentId }: Leftover): string {
  return `${kind} ${segmentId}`;
}
