import type { Clock } from '../article/ports.ts';
import type { Draft, Leftover } from '../catalog/manifest/garbage-list.ts';
import type { Manifest, SegmentEntry } from '../catalog/manifest/manifest.ts';
import type { Chunk } from '../catalog/segment/chunk.ts';
import type { ChunkPages } from '../catalog/segment/list-reader.ts';
import type { SelectDocuments } from '../catalog/segment/merge-segments.ts';
import type { MergePolicy } from './choose-merge.ts';

/** Where segments are merged, and dead ones deleted. */
export interface MaintenancePorts {
  segments: {
    readPages(segmentId: string): ChunkPages;
    write(chunks: Iterable<Chunk> | AsyncIterable<Chunk>): Promise<void>;
    remove(segmentId: string): Promise<void>;
  };
  manifest: {
    /** The manifest as it is now (a consistent read). */
    read(options: { consistent: true }): Promise<Manifest>;
    /**
     * Makes a draft live in the place of its inputs, or, without an entry, takes these away alone; throws if one of them
     * is gone or the draft was given up.
     */
    commitDraft(draft: Draft, entry: SegmentEntry | undefined): Promise<Manifest>;
    /** From now on no draft can be committed that was begun at this minute or before. */
    giveUp(begun: number): Promise<Manifest>;
  };
  garbageList: {
    add(leftover: Leftover): Promise<void>;
    replace(leftover: Leftover, by: Leftover): Promise<void>;
    remove(leftover: Leftover): Promise<void>;
    due(minute: number): Promise<Leftover[]>;
    pending(minute: number): Promise<Leftover[]>;
  };
  now: Clock;
  newSegmentId(): string;
  mergePolicy: MergePolicy;
  /** Told of what went wrong beside the work and is made good later. */
  warn(message: string, cause: Error): void;
}

/** How far a function goes in keeping the index. */
export interface MaintenanceScope {
  /** It merges and deletes no more articles than this at once. */
  maxArticles: number;
  /** It begins nothing new after this. */
  until: Date;
  /** Which documents of a merge are worth keeping; all, where this is left out. */
  select?: SelectDocuments;
  /** Asks for a function that goes further. */
  askForMore?(): Promise<void>;
}
