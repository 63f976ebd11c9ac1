import { paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { segmentPk } from '../catalog/items/item-keys.ts';
import { type Chunk, coversPosition, MissingChunk } from '../catalog/segment/chunk.ts';
import { batchWrite, maxWrites, type WriteRequest } from './batch-calls.ts';
import type { Table } from './clients.ts';

/** The chunks of segments, which never change. */
export function segmentStore(table: Table) {
  /**
   * The chunk that covers a position, first by an eventually consistent read, then by a consistent one. Throws
   * MissingChunk if there is none: a chunk states where the next one starts, so a gap is noticed.
   */
  async function readCovering(segmentId: string, position: string): Promise<Chunk> {
    for (const consistent of [false, true]) {
      const chunk = await readAtOrBefore(table, segmentId, position, consistent);
      if (chunk && coversPosition(chunk, position)) return chunk;
    }
    throw new MissingChunk(segmentId, position);
  }

  return {
    /** Writes chunks as they come; all are there when it is done. */
    async write(chunks: Iterable<Chunk> | AsyncIterable<Chunk>): Promise<void> {
      let group: WriteRequest[] = [];
      for await (const chunk of chunks) {
        group.push({ PutRequest: { Item: itemOf(chunk) } });
        if (group.length < maxWrites) continue;
        await batchWrite(table, group);
        group = [];
      }
      await batchWrite(table, group);
    },

    /** Every chunk of a segment, in order, a page of a megabyte at a time. */
    async *readPages(segmentId: string): AsyncGenerator<Chunk[]> {
      for await (const items of queryPages(table, segmentId, { ConsistentRead: true })) {
        yield items.map((item) => chunkOf(segmentId, item));
      }
    },

    /** Deletes every chunk of a segment. */
    async remove(segmentId: string): Promise<void> {
      const pk = segmentPk(segmentId);
      for await (const items of queryPages(table, segmentId, { ProjectionExpression: 'sk' })) {
        await batchWrite(
          table,
          items.map((item) => ({ DeleteRequest: { Key: { pk, sk: item['sk'] as string } } })),
        );
      }
    },

    readCovering,

    /** The chunks that follow one, up to a position, as many as one call gives (1 MB); read as `readCovering` reads. */
    async readAfter({ segmentId, next }: Chunk, upTo: string): Promise<Chunk[]> {
      for (const consistent of [false, true]) {
        const chunks = await readBetween(table, segmentId, [next as string, upTo], consistent);
        if (chunks[0]?.first === next && chunks.every(isFollowedBy)) return chunks;
      }
      throw new MissingChunk(segmentId, next as string);
    },

    /**
     * The chunk that covers `from` and those after it up to a position, by two calls at once; if the second one gives
     * others than those, the first chunk alone.
     */
    async readFrom(segmentId: string, from: string, upTo: string, most?: number): Promise<Chunk[]> {
      const [first, between] = await Promise.all([
        readCovering(segmentId, from),
        readBetween(table, segmentId, [from, upTo], false, most),
      ]);
      const following = between.filter((chunk) => chunk.first !== first.first);
      const isWhole = [first, ...following].every(isFollowedBy);
      return isWhole ? [first, ...following] : [first];
    },
  };
}

export type SegmentStore = ReturnType<typeof segmentStore>;

async function* queryPages(
  table: Table,
  segmentId: string,
  options: { ConsistentRead?: boolean; ProjectionExpression?: string },
): AsyncGenerator<Record<string, unknown>[]> {
  const pages = paginateQuery(
    { client: table.client },
    {
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': segmentPk(segmentId) },
      ...options,
    },
  );
  for await (const { Items } of pages) yield Items ?? [];
}

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

async function readBetween(
  table: Table,
  segmentId: string,
  [from, upTo]: [from: string, upTo: string],
  consistent: boolean,
  most?: number,
): Promise<Chunk[]> {
  const { Items } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :upTo',
      ExpressionAttributeValues: { ':pk': segmentPk(segmentId), ':from': from, ':upTo': upTo },
      ConsistentRead: consistent,
      ...(most !== undefined && { Limit: most }),
    }),
  );
  return (Items ?? []).map((item) => chunkOf(segmentId, item));
}

function isFollowedBy(chunk: Chunk, i: number, chunks: readonly Chunk[]): boolean {
  return i === chunks.length - 1 || chunk.next === chunks[i + 1]?.first;
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
