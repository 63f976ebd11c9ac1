import type { RowChanges, SeenRow } from '../../functions/article/ports.ts';
import type { GatePorts } from '../../functions/gate/accept-change.ts';
import type { IntakeEvent } from '../../functions/gate/intake-events.ts';
import type { IndexPorts } from '../../functions/index/index-ports.ts';

/** How the tests of the test break the gate. */
export interface Sabotage {
  /** Changes what clean, or the burial of its message, is given. */
  ports?: (ports: GatePorts, event: IntakeEvent) => GatePorts;
  /** Changes what index is given. */
  index?: (ports: IndexPorts) => IndexPorts;
  /** Whether bury drops a letter whose stage has committed, although those who follow may not know. */
  dropsUntold?: boolean;
  /** Whether messages that were only throttled are buried at once. */
  resendsNothing?: boolean;
}

type Update = (articleId: string, seen: SeenRow | undefined, changes: RowChanges) => Promise<boolean>;

/** The same ports with another way to commit. */
export function withUpdate(
  ports: GatePorts,
  change: (update: Update, ...args: Parameters<Update>) => Promise<boolean>,
): GatePorts {
  const { update } = ports.articles;
  return { ...ports, articles: { ...ports.articles, update: (...args) => change(update, ...args) } };
}
