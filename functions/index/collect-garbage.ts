import { minuteOf } from '../article/minutes.ts';
import { type DeadSegments, type Draft, type Leftover, leaveDead } from '../catalog/manifest/garbage-list.ts';
import type { Manifest } from '../catalog/manifest/manifest.ts';
import type { MaintenancePorts, MaintenanceScope } from './maintenance-ports.ts';

type GarbagePorts = Pick<MaintenancePorts, 'segments' | 'manifest' | 'garbageList' | 'now'>;

/** Deletes what nobody can be reading any more, the chunks first, the note of them last; says whether too much of it is left. */
export async function collectGarbage(
  { maxArticles, until }: MaintenanceScope,
  ports: GarbagePorts,
): Promise<boolean> {
  const due = await ports.garbageList.due(minuteOf(ports.now()));
  if (due.length === 0) return false;
  // Read after the list: a segment that a leftover names is in it, or was.
  const manifest = await ports.manifest.read({ consistent: true });
  for (const leftover of due) {
    if (leftover.kind === 'draft') await settleDraft(leftover, manifest, ports);
    else if (leftover.articles <= maxArticles && ports.now() < until)
      await deleteDead(leftover, manifest, ports);
  }
  return due.some(({ kind, articles }) => kind === 'dead' && articles > maxArticles);
}

/**
 * A draft that is still listed when it is due was abandoned, or was committed by somebody who died before saying so.
 * Once it is certain that it cannot be committed any more, what of it and its inputs is not live is dead; perhaps only
 * since a moment ago, so that the grace is counted from now.
 */
async function settleDraft(
  draft: Draft & Leftover,
  manifest: Manifest,
  { manifest: manifests, garbageList, now }: GarbagePorts,
): Promise<void> {
  const { segmentId, begun, inputs, articles } = draft;
  const { live } = manifest.live.has(segmentId) ? manifest : await manifests.giveUp(begun);
  const dead = [segmentId, ...inputs].filter((id) => !live.has(id));
  if (dead.length === 0) await garbageList.remove(draft);
  else await garbageList.replace(draft, leaveDead({ segmentId, dead, articles }, minuteOf(now())));
}

async function deleteDead(
  leftover: DeadSegments & Leftover,
  { live }: Manifest,
  { segments, garbageList }: GarbagePorts,
): Promise<void> {
  for (const segmentId of leftover.dead) {
    if (!live.has(segmentId)) await segments.remove(segmentId);
  }
  await garbageList.remove(leftover);
}
