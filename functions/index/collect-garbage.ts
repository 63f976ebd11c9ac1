import type { Manifest } from '../catalog/manifest/manifest.ts';
import { type Draft, type Grave, type Leftover, leaveGrave } from '../catalog/manifest/sweep-list.ts';
import { type MaintenancePorts, type MaintenanceScope, minuteOf } from './maintenance-ports.ts';

type SweepPorts = Pick<MaintenancePorts, 'segments' | 'manifest' | 'sweepList' | 'now'>;

/** Deletes what nobody can be reading any more, the chunks first, the note of them last; says whether too much of it is left. */
export async function sweepIndex(
  { maxArticles, until }: MaintenanceScope,
  ports: SweepPorts,
): Promise<boolean> {
  const due = await ports.sweepList.due(minuteOf(ports.now()));
  if (due.length === 0) return false;
  // Read after the list: a segment that a leftover names is in it, or was.
  const manifest = await ports.manifest.read({ consistent: true });
  for (const leftover of due) {
    if (leftover.kind === 'draft') await settleDraft(leftover, manifest, ports);
    else if (leftover.articles <= maxArticles && ports.now() < until) await bury(leftover, manifest, ports);
  }
  return due.some(({ kind, articles }) => kind === 'grave' && articles > maxArticles);
}

/**
 * A draft that is still listed when it is due was abandoned, or was committed by somebody who died before saying so.
 * Once it is certain that it cannot be committed any more, what of it and its inputs is not live is dead; perhaps only
 * since a moment ago, so that the grace is counted from now.
 */
async function settleDraft(
  draft: Draft & Leftover,
  manifest: Manifest,
  { manifest: manifests, sweepList, now }: SweepPorts,
): Promise<void> {
  const { segmentId, begun, inputs, articles } = draft;
  const { live } = manifest.live.has(segmentId) ? manifest : await manifests.giveUp(begun);
  const dead = [segmentId, ...inputs].filter((id) => !live.has(id));
  if (dead.length === 0) await sweepList.remove(draft);
  else await sweepList.replace(draft, leaveGrave({ segmentId, dead, articles }, minuteOf(now())));
}

async function bury(
  grave: Grave & Leftover,
  { live }: Manifest,
  { segments, sweepList }: SweepPorts,
): Promise<void> {
  for (const segmentId of grave.dead) {
    if (!live.has(segmentId)) await segments.remove(segmentId);
  }
  await sweepList.remove(grave);
}
