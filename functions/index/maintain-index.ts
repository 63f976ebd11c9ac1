import type { Clock } from '../article/ports.ts';
import type { Chunk } from '../catalog/chunk.ts';
import {
  expiredSegments,
  type Manifest,
  type SegmentEntry,
  spanOf,
  unionOfLanguages,
} from '../catalog/manifest.ts';
import { mergeSegments } from '../catalog/merge-segments.ts';
import { chooseMerge, type Merge, type MergePolicy } from './choose-merge.ts';

/** Where segments are merged and swept. */
export interface MaintenancePorts {
  segments: {
    readAll(segmentId: string): Promise<Chunk[]>;
    write(chunks: readonly Chunk[]): Promise<void>;
    remove(segmentId: string): Promise<void>;
  };
  manifest: {
    startBuilding(segmentId: string, entry: SegmentEntry): Promise<Manifest>;
    /** Makes the merged segment live and all its inputs dead, if they still are live; throws if not. */
    finishMerge(segmentId: string, entry: SegmentEntry, inputs: Merge['inputs']): Promise<Manifest>;
    forget(segmentId: string, state: 'building' | 'dead'): Promise<Manifest>;
  };
  now: Clock;
  newSegmentId(): string;
  mergePolicy: MergePolicy;
}

const minuteMs = 60_000;

/** Merges what is due and deletes what no reader can be in any more. What fails is tried again after the next batch. */
export async function maintainIndex(manifest: Manifest, ports: MaintenancePorts): Promise<void> {
  const minute = Math.floor(ports.now().getTime() / minuteMs);
  let current = manifest;
  for (;;) {
    const merge = chooseMerge(current, ports.mergePolicy);
    if (!merge) break;
    current = await runMerge(merge, minute, ports);
  }
  for (const { id, state } of expiredSegments(current, minute)) {
    await ports.segments.remove(id);
    await ports.manifest.forget(id, state);
  }
}

/** Of two racing merges one commits: the other's inputs are no longer live, and its segment is swept later. */
async function runMerge({ inputs, tier }: Merge, since: number, ports: MaintenancePorts): Promise<Manifest> {
  const segmentId = ports.newSegmentId();
  const chunksOfInputs = await Promise.all(inputs.map(([id]) => ports.segments.readAll(id)));
  const { chunks, documents } = mergeSegments(segmentId, chunksOfInputs);
  const languages = unionOfLanguages(inputs.map(([, input]) => input.languages));
  const entry = { tier, since, languages, ...spanOf(documents) };
  await ports.manifest.startBuilding(segmentId, entry);
  await ports.segments.write(chunks);
  return ports.manifest.finishMerge(
    segmentId,
    entry,
    inputs.map(([id, input]) => [id, { ...input, since }]),
  );
}
