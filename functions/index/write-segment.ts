import type { Clock } from '../article/ports.ts';
import type { Chunk } from '../catalog/chunk.ts';
import { expiredSegments, type Manifest, type SegmentEntry } from '../catalog/manifest.ts';
import { encodeSegment, type IndexedArticle } from '../catalog/segment.ts';

/** Where segments and the manifest are kept. */
export interface SegmentPorts {
  segments: {
    write(chunks: readonly Chunk[]): Promise<void>;
    remove(segmentId: string): Promise<void>;
  };
  manifest: {
    startBuilding(segmentId: string, entry: SegmentEntry): Promise<Manifest>;
    finishBuilding(segmentId: string, entry: SegmentEntry): Promise<Manifest>;
    addLive(segmentId: string, entry: SegmentEntry): Promise<Manifest>;
    forget(segmentId: string, state: 'building' | 'dead'): Promise<Manifest>;
  };
  now: Clock;
  /** Random, so that two writers never meet. */
  newSegmentId(): string;
}

const minuteMs = 60_000;

/**
 * Writes a segment over these articles (at least one) and commits it through the manifest. Until the commit nobody reads it; a writer that
 * dies before leaves an entry that is swept after the grace. One chunk is written by one call and needs no entry.
 */
export async function writeSegment(
  segmentId: string,
  articles: readonly IndexedArticle[],
  ports: SegmentPorts,
): Promise<void> {
  const chunks = encodeSegment(segmentId, articles);
  const minutes = articles.map(({ document }) => document.minute);
  const since = Math.floor(ports.now().getTime() / minuteMs);
  const newest = minutes.reduce((a, b) => Math.max(a, b));
  const oldest = minutes.reduce((a, b) => Math.min(a, b));
  const entry = { tier: 0, count: articles.length, newest, oldest, since };
  const isSmall = chunks.length === 1;
  if (!isSmall) await ports.manifest.startBuilding(segmentId, entry);
  await ports.segments.write(chunks);
  const commit = isSmall ? ports.manifest.addLive : ports.manifest.finishBuilding;
  await sweepSegments(await commit(segmentId, entry), since, ports);
}

/** Deletes segments that no reader can be in any more: their chunks first, their entry last. */
async function sweepSegments(manifest: Manifest, minute: number, ports: SegmentPorts): Promise<void> {
  for (const { id, state } of expiredSegments(manifest, minute)) {
    await ports.segments.remove(id);
    await ports.manifest.forget(id, state);
  }
}
