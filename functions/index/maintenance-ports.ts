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
     * Makes a draft live in place of its inputs; without an entry it only removes the inputs. Throws if an input is
     * gone or the draft was given up.
     */
    commitDraft(draft: Draft, entry: SegmentEntry | undefined): Promise<Manifest>;
    /** From now on no draft that was begun at this minute or before can be committed. */
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
  /** Called for an error that does not affect the work and is repaired later. */
  warn(message: string, cause: Error): void;
}

/** How much work on the index a function does. */
export interface MaintenanceScope {
  /** It merges and deletes at most this many articles at a time. */
  maxArticles: number;
  /** It begins nothing new after this time. */
  until: Date;
  /** Chooses the documents that a merge keeps; all if absent. */
  select?: SelectDocuments;
  /** Asks for a function with a larger scope. */
  askForMore?(): Promise<void>;
}
