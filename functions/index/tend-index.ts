import { maintainIndex } from './maintain-index.ts';
import type { MaintenanceScope } from './maintenance-ports.ts';
import { type RewritePorts, rewriteStale } from './rewrite-stale.ts';
import { selectCurrent } from './select-current.ts';

/** Of the quarter of an hour that a function may run: the largest merge and the largest sweep take a few minutes each. */
const beginWithinMs = 7 * 60_000;

/**
 * Does what there is no time for beside a batch: large merges, which drop what is superseded or deleted, large sweeps,
 * and the rewrite of a full segment. Decides by the manifest as it is now, so that being asked twice changes nothing.
 */
export async function tendIndex(ports: RewritePorts): Promise<void> {
  const scope: MaintenanceScope = {
    maxArticles: ports.mergePolicy.maxArticles,
    until: new Date(ports.now().getTime() + beginWithinMs),
    select: selectCurrent(ports.readRevs),
  };
  await maintainIndex(await ports.manifest.read({ consistent: true }), scope, ports);
  if (ports.now() < scope.until) {
    await rewriteStale(await ports.manifest.read({ consistent: true }), ports);
  }
}
