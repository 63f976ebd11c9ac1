import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Chunk, coversPosition } from '../catalog/chunk.ts';
import { segmentPk } from '../catalog/item-keys.ts';
import type { ChunkSource } from '../catalog/segment-reader.ts';
import { batchWrite } from './batch-calls.ts';
import type { Table } from './clients.ts';

/** A chunk that the manifest promises is not there: the segment was replaced, or the read came too early. */
export class MissingChunk extends Error {
  override readonly name = 'MissingChunk';

  constructor(segmentId: string, position: string) {
    super(`segment ${segmentId} has no chunk for ${JSON.stringify(position)}`);
  }
}

/** The chunks of segments. They never change, so what was read once is kept. */
export function segmentStore(table: Table) {
  return {
    async write(chunks: readonly Chunk[]): Promise<void> {
      await batchWrite(
        table,
        chunks.map((chunk) => ({ PutRequest: { Item: itemOf(chunk) } })),
      );
    },

    /** Deletes every chunk of a segment. */
    async remove(segmentId: string): Promise<void> {
      const pk = segmentPk(segmentId);
      let start: Record<string, unknown> | undefined;
      do {
        const page = await table.client.send(
          new QueryCommand({
            TableName: table.name,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': pk },
            ProjectionExpression: 'sk',
            ConsistentRead: true,
            ExclusiveStartKey: start,
          }),
        );
        const keys = (page.Items ?? []).map((item) => ({ pk, sk: item['sk'] as string }));
        await batchWrite(
          table,
          keys.map((Key) => ({ DeleteRequest: { Key } })),
        );
        start = page.LastEvaluatedKey;
      } while (start);
    },

    /**
     * The chunk that covers a position, first by an eventually consistent read, then by a consistent one. A chunk
     * states where the next one starts, so a missing one is never taken for an empty answer: throws MissingChunk.
     */
    async readCovering(segmentId: string, position: string): Promise<Chunk> {
      for (const consistent of [false, true]) {
        const chunk = await readAtOrBefore(table, segmentId, position, consistent);
        if (chunk && coversPosition(chunk, position)) return chunk;
      }
      throw new MissingChunk(segmentId, position);
    },
  };
}

export type SegmentStore = ReturnType<typeof segmentStore>;

async function readAtOrBefore(table: Table, segmentId: string, position: string, consistent: boolean) {
  const { Items } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk <= :position',
      ExpressionAttributeValues: { ':pk': segmentPk(segmentId), ':position': position },
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: consistent,
    }),
  );
  const item = Items?.[0];
  return item && chunkOf(segmentId, item);
}

function itemOf(chunk: Chunk): Record<string, unknown> {
  return { pk: segmentPk(chunk.segmentId), sk: chunk.first, next: chunk.next, data: chunk.data };
}

function chunkOf(segmentId: string, item: Record<string, unknown>): Chunk {
  const next = item['next'] as string | undefined;
  return {
    segmentId,
    first: item['sk'] as string,
    data: item['data'] as Uint8Array,
    ...(next !== undefined && { next }),
  };
}

/** An eighth of the 1,024 MB that the query function has. */
const cacheBytes = 128 * 1024 * 1024;

/** Keeps chunks in memory between queries, dropping whole segments, the first one read first; asks `store` for what it does not hold. */
export function cachedChunks(store: Pick<SegmentStore, 'readCovering'>, maxBytes = cacheBytes): ChunkSource {
  const cache = new ChunkCache(maxBytes);
  return {
    async chunkAt(segmentId, position) {
      const held = cache.find(segmentId, position);
      if (held) return held;
      const chunk = await store.readCovering(segmentId, position);
      cache.add(chunk);
      return chunk;
    },
  };
}

class ChunkCache {
  readonly #maxBytes: number;
  readonly #chunks = new Map<string, Chunk[]>();
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  find(segmentId: string, position: string): Chunk | undefined {
    return this.#chunks.get(segmentId)?.find((chunk) => coversPosition(chunk, position));
  }

  add(chunk: Chunk): void {
    const held = this.#chunks.get(chunk.segmentId);
    if (held) held.push(chunk);
    else this.#chunks.set(chunk.segmentId, [chunk]);
    this.#bytes += chunk.data.length;
    for (const [segmentId, chunks] of this.#chunks) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#chunks.delete(segmentId);
      for (const dropped of chunks) this.#bytes -= dropped.data.length;
    }
  }
}
