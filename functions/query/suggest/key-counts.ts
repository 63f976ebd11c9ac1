import type { SegmentEntry } from '../../catalog/manifest/manifest.ts';
import { type Chunk, decodeFrom, positionOf, readChunk } from '../../catalog/segment/chunk.ts';
import { compareKeys } from '../../catalog/segment/index-keys.ts';
import { PostingCursor } from '../../catalog/segment/posting-cursor.ts';
import { readPostingColumns } from '../../catalog/segment/posting-list.ts';
import type { QuerySource } from '../search/budgeted-chunks.ts';
import type { Segment } from '../search/segment-query.ts';

/**
 * Chunks that are read of a segment for one beginning: each holds some hundred keys.
 * @limit Keys that come later in the alphabet are not suggested: more letters find them.
 */
const mostChunks = 2;

/** Greater than every character of a key. */
const afterAll = '\u{10FFFF}';

/** An article that has a key, by its place in a segment. */
export interface KeyPlace {
  segmentId: string;
  entry: SegmentEntry;
  ordinal: number;
}

/** How many articles have a key, as the index says, and the newest of each segment. */
export interface KeyCount {
  count: number;
  places: KeyPlace[];
}

/** Counts keys over segments. */
export class KeyCounts {
  readonly #counts = new Map<string, KeyCount>();
  /** Whether there were more keys than were read. */
  isCut = false;

  get counts(): ReadonlyMap<string, KeyCount> {
    return this.#counts;
  }

  /** Counts the keys of a segment that begin so, as many as a few chunks hold. */
  async addBeginning({ lists }: QuerySource, [segmentId, entry]: Segment, beginning: string): Promise<void> {
    const read = async (position: string) =>
      lists.held(segmentId, position) ?? (await lists.chunkAt(segmentId, position));
    const last = positionOf(`${beginning}${afterAll}`, 0);
    let next: string | undefined = positionOf(beginning, 0);
    const seen = new Set<string>();
    for (let chunks = 0; next !== undefined && compareKeys(next, last) <= 0; chunks++) {
      if (chunks === mostChunks) {
        this.isCut = true;
        return;
      }
      const chunk: Chunk = await read(next);
      for (const [key, total, ordinal] of keysOf(chunk, beginning)) {
        if (!seen.has(key)) this.#add(key, total, { segmentId, entry, ordinal });
        seen.add(key);
      }
      next = chunk.next;
    }
  }

  /** Counts one key of a segment. */
  async addKey({ lists }: QuerySource, [segmentId, entry]: Segment, key: string): Promise<void> {
    const list = new PostingCursor(lists, segmentId, key);
    list.seek(0);
    await list.load();
    if (list.total > 0) this.#add(key, list.total, { segmentId, entry, ordinal: list.seek(0) });
  }

  #add(key: string, total: number, place: KeyPlace): void {
    const known = this.#counts.get(key) ?? { count: 0, places: [] };
    this.#counts.set(key, { count: known.count + total, places: [...known.places, place] });
  }
}

/** The keys of a chunk that begin so, how many articles have each, and the ordinal of the first of them in the chunk. */
function keysOf(chunk: Chunk, beginning: string): [key: string, total: number, ordinal: number][] {
  const found: [string, number, number][] = [];
  for (const { key, value } of readChunk(chunk)) {
    const text = key.toString();
    if (!text.startsWith(beginning)) continue;
    const { total, ordinals } = decodeFrom(chunk, () => readPostingColumns(value));
    found.push([text, total, ordinals[0] ?? 0]);
  }
  return found;
}
