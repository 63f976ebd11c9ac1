import { type Chunk, decodeFrom, findInChunk, keyOfPosition, lastPositionOf, positionOf } from './chunk.ts';
import { type ScanningSource, scanChunks } from './chunk-source.ts';
import { atEnd, type OrdinalStream, pending } from './ordinal-stream.ts';
import { type PostingColumns, readPostingColumns } from './posting-list.ts';

const nothing: PostingColumns = { total: 0, ordinals: new Int32Array(0), weights: new Int32Array(0) };

/** The postings of one key in one segment, from the newest article to the oldest; chunks are read only when needed. */
export class PostingCursor implements OrdinalStream {
  readonly #source: ScanningSource;
  readonly #segmentId: string;
  readonly #key: string;
  #part = nothing;
  #place = 0;
  #chunk: Chunk | undefined;
  /** Where the list goes on; undefined at its end. */
  #next: string | undefined;
  #wanted: string | undefined;
  #wantedOrdinal = 0;

  constructor(source: ScanningSource, segmentId: string, key: string) {
    this.#source = source;
    this.#segmentId = segmentId;
    this.#key = key;
    this.#next = positionOf(key, 0);
  }

  /** How many postings the whole list has; 0 before the first of them was read. */
  get total(): number {
    return this.#part.total;
  }

  seek(ordinal: number): number {
    for (;;) {
      const found = this.#seekInPart(ordinal);
      if (found !== undefined) return found;
      if (this.#next === undefined) return atEnd;
      const wanted = positionOf(this.#key, ordinal);
      this.#wanted = wanted > this.#next ? wanted : this.#next;
      this.#wantedOrdinal = ordinal;
      const held = this.#source.held(this.#segmentId, this.#wanted);
      if (!held) return pending;
      this.#take(held);
    }
  }

  /** Whether the last seek waits for a chunk. */
  get isWaiting(): boolean {
    return this.#wanted !== undefined;
  }

  async load(reach = 0): Promise<void> {
    if (this.#wanted === undefined) return;
    const held = this.#source.held(this.#segmentId, this.#wanted);
    this.#take(held ?? (await this.#readWanted(this.#wanted, reach)));
  }

  async #readWanted(wanted: string, reach: number): Promise<Chunk> {
    if (reach === 0) return this.#source.chunkAt(this.#segmentId, wanted);
    const upTo = positionOf(this.#key, this.#wantedOrdinal + reach);
    const [chunk] = await this.#source.chunksFrom(this.#segmentId, wanted, upTo);
    return chunk as Chunk;
  }

  /** Reads the whole list, so that no seek waits any more; call it before any seek. */
  async loadAll(isLong: boolean): Promise<void> {
    const range = { from: positionOf(this.#key, 0), upTo: lastPositionOf(this.#key), isLong };
    const [first, ...following] = await scanChunks(this.#source, this.#segmentId, range);
    this.#take(first as Chunk);
    if (following.length > 0) {
      this.#part = joinParts([this.#part, ...following.map((chunk) => this.#decode(chunk))]);
    }
    this.#next = undefined;
  }

  /** Another cursor over what this one read by its last load, at the first posting. */
  fromStart(): PostingCursor {
    const other = new PostingCursor(this.#source, this.#segmentId, this.#key);
    other.#part = this.#part;
    other.#chunk = this.#chunk;
    other.#next = this.#next;
    return other;
  }

  /** The weight of the posting at `ordinal` (see posting-list.ts), or 0 if the article does not have the key. */
  weightAt(ordinal: number): number {
    return this.seek(ordinal) === ordinal ? (this.#part.weights[this.#place] as number) : 0;
  }

  #seekInPart(ordinal: number): number | undefined {
    const { ordinals } = this.#part;
    while (this.#place < ordinals.length && (ordinals[this.#place] as number) < ordinal) this.#place++;
    return ordinals[this.#place];
  }

  #take(chunk: Chunk): void {
    const part = this.#decode(chunk);
    this.#part = part.total === 0 ? { ...nothing, total: this.#part.total } : part;
    this.#place = 0;
    this.#chunk = chunk;
    this.#next = chunk.next !== undefined && keyOfPosition(chunk.next) === this.#key ? chunk.next : undefined;
    this.#wanted = undefined;
  }

  #decode(chunk: Chunk): PostingColumns {
    const found = findInChunk(chunk, this.#key);
    return found ? decodeFrom(chunk, () => readPostingColumns(found)) : nothing;
  }
}

function joinParts(parts: readonly PostingColumns[]): PostingColumns {
  const length = parts.reduce((sum, { ordinals }) => sum + ordinals.length, 0);
  const joined = {
    total: parts[0]?.total ?? 0,
    ordinals: new Int32Array(length),
    weights: new Int32Array(length),
  };
  let at = 0;
  for (const { ordinals, weights } of parts) {
    joined.ordinals.set(ordinals, at);
    joined.weights.set(weights, at);
    at += ordinals.length;
  }
  return joined;
}
