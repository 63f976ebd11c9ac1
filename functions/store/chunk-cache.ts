import { type Chunk, coversPosition } from '../catalog/segment/chunk.ts';
import type { ScanningSource } from '../catalog/segment/chunk-source.ts';
import { compareKeys } from '../catalog/segment/index-keys.ts';
import type { SegmentStore } from './segment-store.ts';

/** An eighth of the 1,024 MB that the query function has. */
const cacheBytes = 128 * 1024 * 1024;

/**
 * Keeps chunks in memory between queries, and reads missing ones from `store`. Whole segments are dropped, the one that
 * was read first before the others.
 */
export function cachedChunks(
  store: Pick<SegmentStore, 'readCovering' | 'readAfter' | 'readFrom'>,
  maxBytes = cacheBytes,
): ScanningSource {
  const cache = new ChunkCache(maxBytes);
  /** Reads under way, by position: a word that is twice in a query needs only one. */
  const underWay = new Map<string, Promise<Chunk>>();
  const scans = new Map<string, Promise<Chunk[]>>();
  return {
    held: (segmentId, position) => cache.find(segmentId, position),

    async chunkAt(segmentId, position) {
      const held = cache.find(segmentId, position);
      if (held) return held;
      const place = `${segmentId}/${position}`;
      const reading = underWay.get(place) ?? store.readCovering(segmentId, position);
      underWay.set(place, reading);
      return cache.add(await reading.finally(() => underWay.delete(place)));
    },

    async chunksAfter(chunk, upTo) {
      const held: Chunk[] = [];
      for (let last = chunk; last.next !== undefined && compareKeys(last.next, upTo) <= 0; ) {
        const following = cache.find(chunk.segmentId, last.next);
        if (!following) break;
        held.push(following);
        last = following;
      }
      if (held.length > 0) return held;
      return (await store.readAfter(chunk, upTo)).map((each) => cache.add(each));
    },

    async chunksFrom(segmentId, from, upTo, most) {
      const place = `${segmentId}/${from}/${upTo}/${most}`;
      const reading = scans.get(place) ?? store.readFrom(segmentId, from, upTo, most);
      scans.set(place, reading);
      return (await reading.finally(() => scans.delete(place))).map((each) => cache.add(each));
    },
  };
}

/** The chunks of each segment that were read, in order. */
class ChunkCache {
  readonly #maxBytes: number;
  readonly #chunks = new Map<string, Chunk[]>();
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  find(segmentId: string, position: string): Chunk | undefined {
    const held = this.#chunks.get(segmentId);
    const chunk = held?.[placeOf(held, position) - 1];
    return chunk && coversPosition(chunk, position) ? chunk : undefined;
  }

  /** Returns the chunk that is kept: the same one for two readers that asked for it at the same time. */
  add(chunk: Chunk): Chunk {
    const held = this.#chunks.get(chunk.segmentId) ?? [];
    const place = placeOf(held, chunk.first);
    const known = held[place - 1];
    if (known?.first === chunk.first) return known;
    held.splice(place, 0, chunk);
    this.#chunks.set(chunk.segmentId, held);
    this.#bytes += chunk.data.length;
    this.#dropOldest();
    return chunk;
  }

  #dropOldest(): void {
    for (const [segmentId, chunks] of this.#chunks) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#chunks.delete(segmentId);
      for (const dropped of chunks) this.#bytes -= dropped.data.length;
    }
  }
}

/** How many of these chunks, in order, begin at or before a position. */
function placeOf(chunks: readonly Chunk[], position: string): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys((chunks[middle] as Chunk).first, position) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
