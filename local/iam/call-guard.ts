import { evaluate, type PermissionRequest } from './evaluate.ts';
import type { Principal } from './principal.ts';
import { type PrincipalUsage, UsageRecord } from './usage.ts';

/** What the guard starts with, and where it reports. */
export interface GuardOptions {
  /** What earlier runs on the same data saw. */
  earlier: readonly PrincipalUsage[];
  /** Called with a line for every kind of refused call, once. */
  log(line: string): void;
  /** Called when a permission is used, or a call refused, for the first time. */
  onNews(): void;
}

/**
 * Checks calls against their caller's policies. Any other caller is the person at this machine, who may do everything.
 */
export class CallGuard {
  readonly #principals = new Map<string, Principal>();
  readonly #told = new Set<string>();
  readonly #log: (line: string) => void;
  readonly #earlier: readonly PrincipalUsage[];
  readonly #record: UsageRecord;

  constructor({ earlier, log, onNews }: GuardOptions) {
    this.#log = log;
    this.#earlier = earlier;
    this.#record = new UsageRecord(onNews);
  }

  /** Sets the principals whose calls are checked from now on. */
  open(principals: readonly Principal[]): void {
    for (const principal of principals) this.#principals.set(principal.accessKeyId, principal);
    this.#record.open(principals, this.#earlier);
  }

  /** Why the call is refused, in the words of AWS; undefined lets it pass. `read` gives the permissions it needs. */
  refuse(accessKeyId: string | undefined, read: () => PermissionRequest[]): string | undefined {
    const principal = this.#principals.get(accessKeyId ?? '');
    if (!principal) return undefined;
    for (const request of readOrExplain(read)) {
      const refusal =
        typeof request === 'string' ? this.#tell(principal, request) : this.#check(principal, request);
      if (refusal) return refusal;
    }
    return undefined;
  }

  /** What every function may do, and what was seen of it. */
  list(): PrincipalUsage[] {
    return this.#record.list();
  }

  #check(principal: Principal, { action, resource, context }: PermissionRequest): string | undefined {
    const request = { action, resource, context: { ...principal.describe(resource), ...context } };
    const own = principal.statements.length;
    const decision = evaluate([...principal.statements, ...principal.others], request);
    if (decision.isAllowed) {
      this.#record.use(
        principal,
        request,
        decision.allowing.filter((at) => at < own),
      );
      return undefined;
    }
    this.#record.refuse(principal.name, action, withoutKey(resource));
    const reason = decision.isForbidden
      ? 'with an explicit deny'
      : `because no identity-based policy allows the ${action} action`;
    const start = `User: ${principal.arn} is not authorized to perform: ${action} on resource:`;
    this.#tell(principal, `${start} ${withoutKey(resource)} ${reason}`);
    return `${start} ${resource} ${reason}`;
  }

  #tell({ name }: Principal, refusal: string): string {
    const line = `${name} was refused. ${refusal}`;
    if (!this.#told.has(line)) this.#log(line);
    this.#told.add(line);
    return refusal;
  }
}

/** The permissions that a call needs, or why they are unknown, which is a refusal too. */
function readOrExplain(read: () => PermissionRequest[]): (PermissionRequest | string)[] {
  try {
    return read();
  } catch (error) {
    return [`The local cloud cannot tell which permission the call needs: ${(error as Error).message}`];
  }
}

/** Cuts the key from a resource: names of files do not belong in logs. */
function withoutKey(resource: string): string {
  return resource.replace(/^(arn:aws:s3:::[^/]+\/).*$/s, '$1*');
}
