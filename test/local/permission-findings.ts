import { explainUnused } from '../../lib/unused-permissions.ts';
import { listDependents, listPermissions } from '../../local/iam/permissions.ts';
import type { PrincipalUsage } from '../../local/iam/usage.ts';

/** What functions may do and never did, but for what has a written reason: function, action, resource and value. */
export function listUnused(usages: readonly PrincipalUsage[]): string[] {
  return usages.flatMap((usage) =>
    listPermissions(usage)
      .filter(({ action, count }) => count === 0 && !explainUnused(action))
      .map(({ action, resource, value }) => [usage.name, action, resource, value].join(' ')),
  );
}

/** Statements without which every call that was seen would still be allowed. */
export function listIdle(usages: readonly PrincipalUsage[]): string[] {
  return usages.flatMap((usage) =>
    usage.statements
      .filter(({ Action = [] }, at) => {
        const isOfLambda = Action.every((action) => explainUnused(action));
        return !isOfLambda && listDependents(usage, at).length === 0;
      })
      .map((statement) => `${usage.name} ${JSON.stringify(statement)}`),
  );
}
