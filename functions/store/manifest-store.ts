import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { manifestKey } from '../catalog/items/item-keys.ts';
import type { Draft } from '../catalog/manifest/garbage-list.ts';
import type { Manifest, SegmentEntry } from '../catalog/manifest/manifest.ts';
import { decodeEntry, encodeEntry } from '../catalog/manifest/manifest-entry.ts';
import type { Table } from './clients.ts';

/** The manifest, moved from state to state by single conditional updates of its one item. */
export function manifestStore(table: Table) {
  const target = { TableName: table.name, Key: manifestKey };
  /** The map is created once a process: an update can set an entry only in an existing map. */
  let created = false;

  async function read(options: { consistent: boolean }): Promise<Manifest> {
    const { Item } = await table.client.send(
      new GetCommand({ ...target, ConsistentRead: options.consistent }),
    );
    return manifestOf(Item ?? {});
  }

  async function commit(change: {
    update: string;
    condition: string;
    names?: Record<string, string>;
    values: Record<string, unknown>;
  }): Promise<Manifest> {
    if (!created) await createManifest(table);
    created = true;
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        ...target,
        UpdateExpression: `${change.update} ADD version :one`,
        ConditionExpression: change.condition,
        ...(change.names && { ExpressionAttributeNames: change.names }),
        ExpressionAttributeValues: { ...change.values, ':one': 1 },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return manifestOf(Attributes ?? {});
  }

  return {
    /** The current manifest; empty before the first article. */
    read,

    /** Makes a segment of one chunk, which is already written, live; throws if its id is taken. */
    add(segmentId: string, entry: SegmentEntry): Promise<Manifest> {
      return commit({
        update: 'SET live.#id = :entry',
        condition: 'attribute_not_exists(live.#id)',
        names: { '#id': segmentId },
        values: { ':entry': encodeEntry(entry) },
      });
    },

    /**
     * Makes a draft live in place of its inputs, once its chunks are written; without an entry it only removes the
     * inputs. Throws if an input is gone or the draft was given up.
     */
    commitDraft({ segmentId, begun, inputs }: Draft, entry: SegmentEntry | undefined): Promise<Manifest> {
      const places = inputs.map((_, i) => `live.#in${i}`);
      const clauses = [
        ...(entry ? ['SET live.#id = :entry'] : []),
        ...(places.length > 0 ? [`REMOVE ${places.join(', ')}`] : []),
      ];
      return commit({
        update: clauses.join(' '),
        condition: [
          'attribute_not_exists(live.#id)',
          'abandoned < :begun',
          ...places.map((place) => `attribute_exists(${place})`),
        ].join(' AND '),
        names: { '#id': segmentId, ...Object.fromEntries(inputs.map((id, i) => [`#in${i}`, id])) },
        values: { ...(entry && { ':entry': encodeEntry(entry) }), ':begun': begun },
      });
    },

    /**
     * From now on no draft that was begun at this minute or before can be committed; returns
     * the manifest as it is then.
     */
    async giveUp(begun: number): Promise<Manifest> {
      try {
        const condition = 'abandoned < :begun';
        return await commit({ update: 'SET abandoned = :begun', condition, values: { ':begun': begun } });
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return read({ consistent: true });
        throw error;
      }
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
        UpdateExpression: 'SET live = :none, version = :zero, abandoned = :zero',
        ConditionExpression: 'attribute_not_exists(pk)',
        ExpressionAttributeValues: { ':none': {}, ':zero': 0 },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

function manifestOf(item: Record<string, unknown>): Manifest {
  const live = Object.entries((item['live'] ?? {}) as Record<string, Uint8Array>);
  return {
    live: new Map(live.map(([id, entry]) => [id, decodeEntry(entry)])),
    version: (item['version'] as number | undefined) ?? 0,
  };
}

/**
 * The chunks of all segments in a manifest this old still exist: those of dead segments stay for minutes.
 * @limit The manifest is read again.
 */
const maxAgeMs = 2_000;

/** Keeps the manifest, and reads it again only if it is too old or a fresh one is asked for. */
export function cachedManifest(store: Pick<ManifestStore, 'read'>, now: () => number = Date.now) {
  let held: { manifest: Manifest; at: number } | undefined;
  return async ({ fresh }: { fresh: boolean }): Promise<Manifest> => {
    if (!fresh && held && now() - held.at < maxAgeMs) return held.manifest;
    held = { manifest: await store.read({ consistent: true }), at: now() };
    return held.manifest;
  };
}
