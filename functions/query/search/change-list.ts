import { type Chunk, decodeFrom, keyOfPosition, positionOf, readChunk } from '../../catalog/segment/chunk.ts';
import { type ScanningSource, scanChunks } from '../../catalog/segment/chunk-source.ts';
import { readPostings } from '../../catalog/segment/posting-list.ts';
import { firstPositionFrom, lastPositionTo, secondOfKey } from '../../catalog/segment/updated-keys.ts';

/** The articles that changed in one second. */
export interface Changes {
  second: number;
  ordinals: number[];
}

/** The last changes are in one chunk or two. A walk that comes to its eighth chunk reads all others in one call. */
const singleReads = 8;

/** The articles of a segment by when they changed. */
export class ChangeList {
  readonly #source: ScanningSource;
  readonly #segmentId: string;
  #reads = 0;
  /** With the first chunk of a walk from the newest on, so many more are read in the same wait, if they are there. */
  ahead = 0;

  constructor(source: ScanningSource, segmentId: string) {
    this.#source = source;
    this.#segmentId = segmentId;
  }

  /** From the newest second, or from `from`, to the oldest. */
  newestFirst(from?: number): AsyncGenerator<Changes> {
    return joinParts(this.#newestParts(from));
  }

  /** From the oldest second, or from `from`, to the newest. */
  oldestFirst(from?: number): AsyncGenerator<Changes> {
    return joinParts(this.#oldestParts(from));
  }

  async *#newestParts(from: number | undefined): AsyncGenerator<Changes> {
    for (let position: string | undefined = firstPositionFrom(from); position !== undefined; ) {
      const chunk: Chunk = await this.#chunkAt(position, { from: position, upTo: lastPositionTo() });
      yield* changesIn(chunk).filter(({ second }) => from === undefined || second <= from);
      position = chunk.next !== undefined && isChange(chunk.next) ? chunk.next : undefined;
    }
  }

  async *#oldestParts(from: number | undefined): AsyncGenerator<Changes> {
    for (let position: string | undefined = lastPositionTo(from); position !== undefined; ) {
      const chunk: Chunk = await this.#chunkAt(position, { from: firstPositionFrom(), upTo: position });
      yield* changesIn(chunk)
        .filter(({ second }) => from === undefined || second >= from)
        .reverse();
      position = positionBefore(chunk.first);
    }
  }

  async #chunkAt(position: string, rest: { from: string; upTo: string }): Promise<Chunk> {
    const held = this.#source.held(this.#segmentId, position);
    if (held) return held;
    if (++this.#reads === 1 && this.ahead > 0) {
      const [first] = await this.#source.chunksFrom(this.#segmentId, position, rest.upTo, this.ahead);
      return first as Chunk;
    }
    if (this.#reads === singleReads) await scanChunks(this.#source, this.#segmentId, rest);
    return this.#source.chunkAt(this.#segmentId, position);
  }
}

/** Joins the parts of one second: a long list continues in another chunk. */
async function* joinParts(parts: AsyncIterable<Changes>): AsyncGenerator<Changes> {
  let joined: Changes | undefined;
  for await (const { second, ordinals } of parts) {
    const isSame: boolean = joined?.second === second;
    if (joined && !isSame) yield joined;
    joined = { second, ordinals: joined && isSame ? [...joined.ordinals, ...ordinals] : ordinals };
  }
  if (joined) yield joined;
}

function isChange(position: string): boolean {
  return secondOfKey(keyOfPosition(position)) !== undefined;
}

/** The changes in a chunk, newest first; a second that continues in another chunk is there in part. */
function changesIn(chunk: Chunk): Changes[] {
  const changes: Changes[] = [];
  for (const { key, value } of readChunk(chunk)) {
    const second = secondOfKey(key.toString('latin1'));
    if (second !== undefined) {
      const { postings } = decodeFrom(chunk, () => readPostings(value));
      changes.push({ second, ordinals: postings.map(({ ordinal }) => ordinal) });
    } else if (changes.length > 0) break;
  }
  return changes;
}

/** The last position before the first one of a chunk; undefined if no change comes before it. */
function positionBefore(first: string): string | undefined {
  const key = keyOfPosition(first);
  const second = secondOfKey(key);
  if (second === undefined) return undefined;
  const ordinal = Number.parseInt(first.slice(key.length + 1), 16);
  if (ordinal > 0) return positionOf(key, ordinal - 1);
  const before = lastPositionTo(second + 1);
  return before === lastPositionTo(second) ? undefined : before;
}
