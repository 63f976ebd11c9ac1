/** Why a permission is given although no call of a handler uses it. */
interface Reason {
  /** The action; with a final `*`, all actions with this beginning. */
  action: string;
  reason: string;
}

/** The only permissions that a run on one machine may leave unused, each with its reason. */
const reasons: readonly Reason[] = [
  { action: 'logs:*', reason: 'Lambda writes what the function logs, under its role.' },
  { action: 'xray:*', reason: 'Lambda sends the traces of the function, under its role.' },
  { action: 'comprehend:*', reason: 'Comprehend is asked only where it is switched on, and not emulated.' },
  { action: 'bedrock:*', reason: 'Bedrock is asked only where a model is set, and not emulated.' },
];

/** Why nothing on one machine uses an action; undefined if something should. */
export function explainUnused(action: string): string | undefined {
  return reasons.find((entry) =>
    entry.action.endsWith('*') ? action.startsWith(entry.action.slice(0, -1)) : action === entry.action,
  )?.reason;
}
