import type { Chunk } from '../../../functions/catalog/segment/chunk.ts';
import type { ChunkSource, ScanningSource } from '../../../functions/catalog/segment/chunk-source.ts';

/** A source that remembers nothing and gives the chunks of a list one by one. */
export function scanningSource({ chunkAt }: ChunkSource): ScanningSource {
  return {
    chunkAt,
    held: () => undefined,
    chunksFrom: async (segmentId, from) => [await chunkAt(segmentId, from)],
    chunksAfter: async ({ segmentId, next }: Chunk) => [await chunkAt(segmentId, next as string)],
  };
}
