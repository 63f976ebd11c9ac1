import { randomBytes } from 'node:crypto';
import { cachedChunks } from './chunk-cache.ts';
import type { Table } from './clients.ts';
import { garbageList } from './garbage-list-store.ts';
import { cachedManifest, manifestStore } from './manifest-store.ts';
import { revTexts } from './rev-texts.ts';
import { segmentStore } from './segment-store.ts';
import { slipStore } from './slip-store.ts';

/** Random bytes of a segment's id: two segments of one id would overwrite each other, which 64 bits rule out. */
const idBytes = 8;

/** The stores of the index that index and merge write to, and the slips that index takes articles off. */
export function indexStores(table: Table) {
  return {
    segments: segmentStore(table),
    manifest: manifestStore(table),
    garbageList: garbageList(table),
    settleSlip: slipStore(table).settleSlip,
    newSegmentId: () => randomBytes(idBytes).toString('base64url'),
  };
}

/** The index for who only reads it: a manifest some seconds old will do, and chunks stay in memory. */
export function indexReader(table: Table) {
  return {
    readManifest: cachedManifest(manifestStore(table)),
    chunks: cachedChunks(segmentStore(table)),
    ...revTexts(table),
  };
}
