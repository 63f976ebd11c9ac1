import type { Manifest } from '../../catalog/manifest/manifest.ts';
import type { ChunkSource } from '../../catalog/segment/chunk-source.ts';
import { compareDocuments, type Document } from '../../catalog/segment/document-table.ts';
import { SegmentReader } from '../../catalog/segment/segment-reader.ts';

/** Where the walk through a segment stands. */
interface Place {
  segment: SegmentReader;
  ordinal: number;
  document: Omit<Document, 'length'>;
}

/** The ids of the `limit` newest articles of all live segments, newest first; reads no further than that. */
export async function listNewest(manifest: Manifest, chunks: ChunkSource, limit: number): Promise<string[]> {
  const segments = [...manifest.live].map(([id, entry]) => new SegmentReader(chunks, id, entry));
  const starts = await Promise.all(segments.map((segment) => placeAt(segment, 0)));
  const places = starts.filter((place) => place !== undefined);
  const newest = new Set<string>();
  while (newest.size < limit && places.length > 0) {
    const first = places.reduce((a, b) => (compareDocuments(a.document, b.document) <= 0 ? a : b));
    newest.add(first.document.articleId);
    const next = await placeAt(first.segment, first.ordinal + 1);
    places.splice(places.indexOf(first), 1, ...(next ? [next] : []));
  }
  return [...newest];
}

async function placeAt(segment: SegmentReader, ordinal: number): Promise<Place | undefined> {
  if (ordinal >= segment.count) return undefined;
  return { segment, ordinal, document: await segment.document(ordinal) };
}
