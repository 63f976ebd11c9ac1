import type { Clock } from '../article/ports.ts';
import type { Chunk } from '../catalog/chunk.ts';
import { type Manifest, type SegmentEntry, spanOf, unionOfLanguages } from '../catalog/manifest.ts';
import { encodeSegment } from '../catalog/segment.ts';
import { languageBit } from '../catalog/stem.ts';
import type { StemmedArticle } from './index-article.ts';

/** Where segments and the manifest are written. */
export interface SegmentPorts {
  segments: { write(chunks: readonly Chunk[]): Promise<void> };
  manifest: {
    startBuilding(segmentId: string, entry: SegmentEntry): Promise<Manifest>;
    finishBuilding(segmentId: string, entry: SegmentEntry): Promise<Manifest>;
    addLive(segmentId: string, entry: SegmentEntry): Promise<Manifest>;
  };
  now: Clock;
}

const minuteMs = 60_000;

/**
 * Writes a segment over these articles (at least one), commits it through the manifest and gives the manifest as it is
 * then. Until the commit nobody reads the segment; a writer that dies before leaves an entry that is swept after the
 * grace. One chunk is written by one call and needs no entry.
 */
export async function writeSegment(
  segmentId: string,
  articles: readonly StemmedArticle[],
  { segments, manifest, now }: SegmentPorts,
): Promise<Manifest> {
  const chunks = encodeSegment(segmentId, articles);
  const since = Math.floor(now().getTime() / minuteMs);
  const languages = unionOfLanguages(articles.map(({ language }) => languageBit(language)));
  const entry = { tier: 0, since, languages, ...spanOf(articles.map(({ document }) => document)) };
  const isSmall = chunks.length === 1;
  if (!isSmall) await manifest.startBuilding(segmentId, entry);
  await segments.write(chunks);
  return isSmall ? manifest.addLive(segmentId, entry) : manifest.finishBuilding(segmentId, entry);
}
