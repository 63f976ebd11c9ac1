import { minuteOf } from '../article/minutes.ts';
import { type DeadSegments, type Draft, type Leftover, leaveDead } from '../catalog/manifest/garbage-list.ts';
import type { Manifest } from '../catalog/manifest/manifest.ts';
import type { MaintenancePorts, MaintenanceScope } from './maintenance-ports.ts';

type GarbagePorts = Pick<MaintenancePorts, 'segments' | 'manifest' | 'garbageList' | 'now'>;

/** Deletes segments that nobody can read any more, chunks first, their list entry last; true if too much is left. */
export async function collectGarbage(
  { maxArticles, until }: MaintenanceScope,
  ports: GarbagePorts,
): Promise<boolean> {
  const due = await ports.garbageList.due(minuteOf(ports.now()));
  if (due.length === 0) return false;
  // The manifest is read after the list: it has, or had, every segment that a leftover names.
  const manifest = await ports.manifest.read({ consistent: true });
  for (const leftover of due) {
    if (leftover.kind === 'draft') await settleDraft(leftover, manifest, ports);
    else if (leftover.articles <= maxArticles && ports.now() < until)
      await deleteDead(leftover, manifest, ports);
  }
  return due.some(({ kind, articles }) => kind === 'dead' && articles > maxArticles);
}

/**
 * A draft that is still listed when it is due was abandoned, or its writer committed it and died before it could remove
 * the entry. Once the draft cannot be committed any more, those of the draft and its inputs that are not live are dead,
 * perhaps only since a moment ago: so the grace begins now.
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
