import { minuteOf } from '../article/minutes.ts';
import type { Manifest } from '../catalog/manifest/manifest.ts';
import { chooseMerges, type Merge } from './choose-merge.ts';
import { collectGarbage } from './collect-garbage.ts';
import type { MaintenancePorts, MaintenanceScope } from './maintenance-ports.ts';
import { runMerge } from './run-merge.ts';

/**
 * No function runs longer (Lambda's limit is 15 minutes): a merge that began earlier has died, and its inputs are free.
 */
const longestMergeMinutes = 16;

/**
 * Does the merges that are due and deletes segments that nobody reads any more, within the scope; if that is not
 * enough, asks for a larger one. What fails is tried again after the next batch.
 */
export async function maintainIndex(
  manifest: Manifest,
  scope: MaintenanceScope,
  ports: MaintenancePorts,
): Promise<void> {
  const isMergeLeft = await mergeWhatIsDue(manifest, scope, ports);
  const isGarbageLeft = await collectGarbage(scope, ports);
  if (isMergeLeft || isGarbageLeft) await scope.askForMore?.();
}

/** True if a merge is due that is larger than the scope, or for which no time is left. */
async function mergeWhatIsDue(
  manifest: Manifest,
  { maxArticles, until, select }: MaintenanceScope,
  ports: MaintenancePorts,
): Promise<boolean> {
  let current = manifest;
  while (ports.now() < until) {
    const due = await freeMerges(current, ports);
    const next = due.find(({ articles }) => articles <= maxArticles);
    if (!next) return due.length > 0;
    current = await runMerge(next, ports, select);
  }
  return chooseMerges(current, ports.mergePolicy).length > 0;
}

/** The merges that are due and not under way. This only saves work: the manifest lets only one of two merges commit. */
async function freeMerges(manifest: Manifest, ports: MaintenancePorts): Promise<Merge[]> {
  if (chooseMerges(manifest, ports.mergePolicy).length === 0) return [];
  return chooseMerges(manifest, ports.mergePolicy, await listTaken(ports));
}

/** The segments that other functions are merging now. */
export async function listTaken({
  garbageList,
  now,
}: Pick<MaintenancePorts, 'garbageList' | 'now'>): Promise<Set<string>> {
  const minute = minuteOf(now());
  const pending = await garbageList.pending(minute);
  return new Set(
    pending.flatMap((leftover) =>
      leftover.kind === 'draft' && leftover.begun > minute - longestMergeMinutes ? leftover.inputs : [],
    ),
  );
}
