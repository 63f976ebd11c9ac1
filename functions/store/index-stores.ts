import { randomBytes } from 'node:crypto';
import { cachedChunks } from './chunk-cache.ts';
import type { Table } from './clients.ts';
import { garbageList } from './garbage-list-store.ts';
import { cachedManifest, manifestStore } from './manifest-store.ts';
import { segmentStore } from './segment-store.ts';

/** Random bytes of a segment's id: two segments of one id would overwrite each other, which 64 bits rule out. */
const idBytes = 8;

/** The stores that index and merge both write to. */
export function indexStores(table: Table) {
  return {
    segments: segmentStore(table),
    manifest: manifestStore(table),
    garbageList: garbageList(table),
    newSegmentId: () => randomBytes(idBytes).toString('base64url'),
  };
}

/** The index for who only reads it: a manifest some seconds old will do, and chunks stay in memory. */
export function indexReader(table: Table) {
  return { readManifest: cachedManifest(manifestStore(table)), chunks: cachedChunks(segmentStore(table)) };
}
