import { maintainIndex } from './maintain-index.ts';
import type { MaintenanceScope } from './maintenance-ports.ts';
import { type RewritePorts, rewriteStale } from './rewrite-stale.ts';
import { selectCurrent } from './select-current.ts';

/** Less than half of the function's quarter of an hour: the largest merge and deletion take a few minutes each. */
const beginWithinMs = 7 * 60_000;

/**
 * Does the work that a batch has no time for: large merges, which drop superseded and deleted
 * articles, large deletions, and the rewrite of a full segment. It goes by the current manifest, so
 * that a second request changes nothing.
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
