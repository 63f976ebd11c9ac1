import { compareDocuments } from '../catalog/document-table.ts';
import type { Manifest } from '../catalog/manifest.ts';
import { type ChunkSource, SegmentReader } from '../catalog/segment-reader.ts';
import { type Candidate, type IndexQuery, searchSegment } from './search-segment.ts';

/** The matches of all live segments, newest first; of one article in several segments, its highest `rev` first. */
export async function* searchIndex(
  manifest: Manifest,
  chunks: ChunkSource,
  query: IndexQuery,
): AsyncGenerator<Candidate> {
  const streams = segmentsInRange(manifest, query).map(([segmentId, { count }]) =>
    searchSegment(new SegmentReader(chunks, segmentId, count), query),
  );
  const heads = await Promise.all(streams.map((stream) => stream.next()));
  for (;;) {
    const first = heads.reduce<number | undefined>((best, head, i) => {
      if (head.done) return best;
      return best === undefined || comesBefore(head.value, heads[best]?.value) ? i : best;
    }, undefined);
    if (first === undefined) return;
    yield heads[first]?.value as Candidate;
    heads[first] = await (streams[first] as AsyncGenerator<Candidate>).next();
  }
}

function segmentsInRange(manifest: Manifest, { from, to, after }: IndexQuery) {
  const newest = Math.min(to ?? Number.POSITIVE_INFINITY, after?.minute ?? Number.POSITIVE_INFINITY);
  return [...manifest.live].filter(([, entry]) => entry.oldest <= newest && entry.newest >= (from ?? 0));
}

function comesBefore(a: Candidate, b: Candidate | undefined): boolean {
  if (!b) return true;
  return (compareDocuments(a, b) || b.rev - a.rev) < 0;
}
