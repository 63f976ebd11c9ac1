import type { Chunk } from './chunk.ts';
import { compareKeys } from './index-keys.ts';

/** Where single chunks are read from. */
export interface ChunkSource {
  /** The chunk that covers a position; throws MissingChunk if there is none. */
  chunkAt(segmentId: string, position: string): Promise<Chunk>;
}

/** Where long lists are read from; remembers what it has read. */
export interface ScanningSource extends ChunkSource {
  /** The chunk that covers a position, if it is in memory. */
  held(segmentId: string, position: string): Chunk | undefined;
  /**
   * The chunks after `chunk` that begin at or before the position `upTo`, in order and without a gap: perhaps not all,
   * but at least one if there is any. Throws MissingChunk if one is missing.
   */
  chunksAfter(chunk: Chunk, upTo: string): Promise<Chunk[]>;
  /**
   * The chunk that covers `from` and, in the same wait, those that `chunksAfter` would give, at most `most` of them: perhaps
   * not all, and perhaps none of them.
   */
  chunksFrom(segmentId: string, from: string, upTo: string, most?: number): Promise<Chunk[]>;
}

/** Where documents are read: as lists are, if the source can. */
export type DocumentSource = ChunkSource & Partial<Pick<ScanningSource, 'held' | 'chunksFrom'>>;

/** What is read of a segment from one position to another. */
export interface ScanRange {
  from: string;
  upTo: string;
  /** Whether it has more than one chunk, as far as one can tell: then it is read in one wait, and costs half a unit more. */
  isLong?: boolean;
}

/** Every chunk from the one that covers `from` to the last that begins at or before `upTo`. */
export async function scanChunks(
  source: ScanningSource,
  segmentId: string,
  { from, upTo, isLong = false }: ScanRange,
): Promise<Chunk[]> {
  const held = source.held(segmentId, from);
  const first = held
    ? [held]
    : isLong
      ? await source.chunksFrom(segmentId, from, upTo)
      : [await source.chunkAt(segmentId, from)];
  return [...first, ...(await scanAfter(source, first.at(-1) as Chunk, upTo))];
}

/** Every chunk after `chunk` that begins at or before `upTo`. */
async function scanAfter(source: ScanningSource, chunk: Chunk, upTo: string): Promise<Chunk[]> {
  const scanned: Chunk[] = [];
  for (let last = chunk; last.next !== undefined && compareKeys(last.next, upTo) <= 0; ) {
    const following = await source.chunksAfter(last, upTo);
    scanned.push(...following);
    last = following.at(-1) as Chunk;
  }
  return scanned;
}
