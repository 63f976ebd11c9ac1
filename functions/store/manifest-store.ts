import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { manifestKey } from '../catalog/item-keys.ts';
import type { Manifest, SegmentEntry } from '../catalog/manifest.ts';
import type { Table } from './clients.ts';

type SegmentState = 'building' | 'live' | 'dead';

/** Written as a list: the manifest is billed whole at every commit, so its entries carry no names. */
type EntryItem = [
  tier: number,
  count: number,
  newest: number,
  oldest: number,
  words: number,
  languages: number,
  since: number,
];

/** The manifest, moved from state to state by single conditional updates of its one item. */
export function manifestStore(table: Table) {
  const target = { TableName: table.name, Key: manifestKey };
  /** Once a process: an update can only set an entry of a map that is there. */
  let created = false;

  async function commit(update: {
    expression: string;
    condition: string;
    names: Record<string, string>;
    values?: Record<string, unknown>;
  }): Promise<Manifest> {
    if (!created) await createManifest(table);
    created = true;
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        ...target,
        UpdateExpression: `${update.expression} ADD version :one`,
        ConditionExpression: update.condition,
        ExpressionAttributeNames: update.names,
        ExpressionAttributeValues: { ...update.values, ':one': 1 },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return manifestOf(Attributes ?? {});
  }

  return {
    /** The manifest as it is, empty before the first article. */
    async read(options: { consistent: boolean }): Promise<Manifest> {
      const { Item } = await table.client.send(
        new GetCommand({ ...target, ConsistentRead: options.consistent }),
      );
      return manifestOf(Item ?? {});
    },

    /** Announces a segment whose chunks are about to be written. */
    startBuilding(segmentId: string, entry: SegmentEntry): Promise<Manifest> {
      return commit({
        expression: 'SET building.#id = :entry',
        condition: 'attribute_not_exists(building.#id) AND attribute_not_exists(live.#id)',
        names: { '#id': segmentId },
        values: { ':entry': entryItem(entry) },
      });
    },

    /** Makes a segment that was building live; throws if it was given up in the meantime. */
    finishBuilding(segmentId: string, entry: SegmentEntry): Promise<Manifest> {
      return commit({
        expression: 'SET live.#id = :entry REMOVE building.#id',
        condition: 'attribute_exists(building.#id)',
        names: { '#id': segmentId },
        values: { ':entry': entryItem(entry) },
      });
    },

    /** Makes a merged segment live and its inputs dead, if all of them still are live; throws if not. */
    finishMerge(
      segmentId: string,
      entry: SegmentEntry,
      inputs: readonly (readonly [segmentId: string, entry: SegmentEntry])[],
    ): Promise<Manifest> {
      const names: Record<string, string> = { '#id': segmentId };
      const values: Record<string, unknown> = { ':entry': entryItem(entry) };
      for (const [i, [id, input]] of inputs.entries()) {
        names[`#in${i}`] = id;
        values[`:in${i}`] = entryItem(input);
      }
      const each = (write: (i: number) => string) => inputs.map((_, i) => write(i));
      return commit({
        expression: `SET live.#id = :entry, ${each((i) => `dead.#in${i} = :in${i}`).join(', ')} REMOVE building.#id, ${each((i) => `live.#in${i}`).join(', ')}`,
        condition: ['attribute_exists(building.#id)', ...each((i) => `attribute_exists(live.#in${i})`)].join(
          ' AND ',
        ),
        names,
        values,
      });
    },

    /** Makes a segment of one chunk, already written, live. */
    addLive(segmentId: string, entry: SegmentEntry): Promise<Manifest> {
      return commit({
        expression: 'SET live.#id = :entry',
        condition: 'attribute_not_exists(live.#id)',
        names: { '#id': segmentId },
        values: { ':entry': entryItem(entry) },
      });
    },

    /** Strikes a segment whose chunks are gone. */
    forget(segmentId: string, state: Exclude<SegmentState, 'live'>): Promise<Manifest> {
      return commit({
        expression: 'REMOVE #state.#id',
        condition: 'attribute_exists(pk)',
        names: { '#id': segmentId, '#state': state },
      });
    },
  };
}

export type ManifestStore = ReturnType<typeof manifestStore>;

async function createManifest(table: Table): Promise<void> {
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: manifestKey,
        UpdateExpression: 'SET building = :none, live = :none, dead = :none, version = :zero',
        ConditionExpression: 'attribute_not_exists(pk)',
        ExpressionAttributeValues: { ':none': {}, ':zero': 0 },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

function entryItem(entry: SegmentEntry): EntryItem {
  const { tier, count, newest, oldest, words, languages, since } = entry;
  return [tier, count, newest, oldest, words, languages, since];
}

function manifestOf(item: Record<string, unknown>): Manifest {
  const entries = (state: SegmentState) =>
    new Map(
      Object.entries((item[state] ?? {}) as Record<string, EntryItem>).map(
        ([id, [tier, count, newest, oldest, words, languages, since]]) =>
          [id, { tier, count, newest, oldest, words, languages, since }] as const,
      ),
    );
  return {
    building: entries('building'),
    live: entries('live'),
    dead: entries('dead'),
    version: (item['version'] as number | undefined) ?? 0,
  };
}

/** A manifest this old still names segments whose chunks are there: dead ones stay for an hour. */
const maxAgeMs = 2_000;

/** Reads the manifest again only when the one held is too old or a fresh one is asked for. */
export function cachedManifest(store: Pick<ManifestStore, 'read'>, now: () => number = Date.now) {
  let held: { manifest: Manifest; at: number } | undefined;
  return async ({ fresh }: { fresh: boolean }): Promise<Manifest> => {
    if (!fresh && held && now() - held.at < maxAgeMs) return held.manifest;
    held = { manifest: await store.read({ consistent: true }), at: now() };
    return held.manifest;
  };
}
