import type { Manifest } from '../../catalog/manifest/manifest.ts';
import type { ChunkSource } from '../../catalog/segment/chunk-source.ts';
import { compareDocuments } from '../../catalog/segment/document-table.ts';
import { type ListedDocument, SegmentReader } from '../../catalog/segment/segment-reader.ts';

/** Where the walk through a segment stands. */
interface WalkPosition {
  segment: SegmentReader;
  ordinal: number;
  document: ListedDocument;
}

/** The ids of the `limit` newest articles of all live segments, newest first; reads no more than needed. */
export async function listNewest(manifest: Manifest, chunks: ChunkSource, limit: number): Promise<string[]> {
  const segments = [...manifest.live].map(([id, entry]) => new SegmentReader(chunks, id, entry));
  const starts = await Promise.all(segments.map((segment) => positionAt(segment, 0)));
  const positions = starts.filter((position) => position !== undefined);
  const newest = new Set<string>();
  while (newest.size < limit && positions.length > 0) {
    const first = positions.reduce((a, b) => (compareDocuments(a.document, b.document) <= 0 ? a : b));
    newest.add(first.document.articleId);
    const next = await positionAt(first.segment, first.ordinal + 1);
    positions.splice(positions.indexOf(first), 1, ...(next ? [next] : []));
  }
  return [...newest];
}

async function positionAt(segment: SegmentReader, ordinal: number): Promise<WalkPosition | undefined> {
  if (ordinal >= segment.count) return undefined;
  return { segment, ordinal, document: await segment.document(ordinal) };
}
