import { mayCount } from '../article/row.ts';
import type { Manifest, SegmentEntry } from '../catalog/manifest/manifest.ts';
import type { ChunkSource } from '../catalog/segment/chunk-source.ts';
import { SegmentReader } from '../catalog/segment/segment-reader.ts';
import { isFull, mergeOf } from './choose-merge.ts';
import { listTaken } from './maintain-index.ts';
import type { MaintenancePorts } from './maintenance-ports.ts';
import { runMerge } from './run-merge.ts';
import { type ReadRevs, selectCurrent } from './select-current.ts';

/** Enough to tell a fifth from a tenth and from a third in 99 cases of 100 (binomial distribution). */
const sampleSize = 200;

/** A rewrite costs as much as one more merge of all articles; it pays when a fifth of every list is useless. */
const staleShare = 0.2;

/** Where full segments are looked through. */
export interface RewritePorts extends MaintenancePorts {
  chunks: ChunkSource;
  readRevs: ReadRevs;
  /** From 0 to 1, without 1. */
  random(): number;
}

/**
 * Rewrites a full segment if a random sample shows that a fifth of its documents never counts again; at most one
 * segment. No merge would drop these documents, as a full segment is not merged any more.
 */
export async function rewriteStale(manifest: Manifest, ports: RewritePorts): Promise<void> {
  const taken = await listTaken(ports);
  for (const [id, entry] of manifest.live) {
    if (!isFull(entry, ports.mergePolicy) || taken.has(id)) continue;
    if ((await estimateStale(id, entry, ports)) < staleShare) continue;
    await runMerge(mergeOf([[id, entry]], entry.tier), ports, selectCurrent(ports.readRevs));
    return;
  }
}

async function estimateStale(
  segmentId: string,
  entry: SegmentEntry,
  { chunks, readRevs, random }: RewritePorts,
): Promise<number> {
  const segment = new SegmentReader(chunks, segmentId, entry);
  const ordinals = new Set(Array.from({ length: sampleSize }, () => Math.floor(random() * entry.count)));
  const sample = await Promise.all([...ordinals].map((ordinal) => segment.document(ordinal)));
  const rows = await readRevs(sample.map(({ articleId }) => articleId));
  const stale = sample.filter(({ articleId, rev }) => !mayCount(rev, rows.get(articleId)));
  return stale.length / sample.length;
}
