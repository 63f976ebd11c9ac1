import { randomBytes } from 'node:crypto';
import type { Table } from './clients.ts';
import { garbageList } from './garbage-list-store.ts';
import { manifestStore } from './manifest-store.ts';
import { segmentStore } from './segment-store.ts';

/** Two segments of one id would overwrite each other: 64 random bits are never drawn twice. */
const idBytes = 8;

/** Where the index is written: what index and merge have in common. */
export function indexStores(table: Table) {
  return {
    segments: segmentStore(table),
    manifest: manifestStore(table),
    garbageList: garbageList(table),
    newSegmentId: () => randomBytes(idBytes).toString('base64url'),
  };
}
