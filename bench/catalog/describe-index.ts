import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { manifestKey, segmentPk } from '../../functions/catalog/items/item-keys.ts';
import type { Table } from '../../functions/store/clients.ts';
import { manifestStore } from '../../functions/store/manifest-store.ts';
import { segmentStore } from '../../functions/store/segment-store.ts';
import { itemBytes, type WireItem } from './capacity-units.ts';

/** What the index consists of at the end. */
export interface IndexState {
  /** Live segments by tier, and the articles in them. */
  tiers: { tier: number; segments: number; articles: number }[];
  chunks: number;
  segmentBytes: number;
  manifestBytes: number;
}

/** Reads the manifest and every live segment. */
export async function describeIndex(table: Table): Promise<IndexState> {
  const manifest = await manifestStore(table).read({ consistent: true });
  const segments = segmentStore(table);
  const tiers = new Map<number, IndexState['tiers'][number]>();
  const state = { chunks: 0, segmentBytes: 0 };
  for (const [segmentId, { tier, count }] of manifest.live) {
    const { segments: sum, articles } = tiers.get(tier) ?? { segments: 0, articles: 0 };
    tiers.set(tier, { tier, segments: sum + 1, articles: articles + count });
    for await (const page of segments.readPages(segmentId)) {
      for (const { first, next, data } of page) {
        const item = { pk: segmentPk(segmentId), sk: first, data, ...(next !== undefined && { next }) };
        state.chunks++;
        state.segmentBytes += itemBytes(marshall(item) as unknown as WireItem);
      }
    }
  }
  return {
    ...state,
    tiers: [...tiers.values()].sort((a, b) => a.tier - b.tier),
    manifestBytes: await manifestBytes(table),
  };
}

/** What the manifest is billed for at every commit. */
export async function manifestBytes(table: Table): Promise<number> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: manifestKey, ConsistentRead: true }),
  );
  return Item ? itemBytes(marshall(Item) as unknown as WireItem) : 0;
}
