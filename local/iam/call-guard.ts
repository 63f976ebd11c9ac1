import { decide, findAbout, type PermissionRequest } from './evaluate.ts';
import type { Statement } from './policy.ts';
import type { Principal } from './principal.ts';
import { Remembered } from './remembered.ts';
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

/** A principal with all statements about it, and of which of them an action on a resource is the subject. */
interface Known {
  principal: Principal;
  statements: readonly Statement[];
  about: Remembered<readonly number[]>;
}

/**
 * Checks calls against their caller's policies. Any other caller is the person at this machine, who may do everything.
 */
export class CallGuard {
  readonly #known = new Map<string, Known>();
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
    for (const principal of principals) {
      const statements = [...principal.statements, ...principal.others];
      this.#known.set(principal.accessKeyId, { principal, statements, about: new Remembered() });
    }
    this.#record.open(principals, this.#earlier);
  }

  /** Why the call is refused, in the words of AWS; undefined lets it pass. `read` gives the permissions it needs. */
  refuse(accessKeyId: string | undefined, read: () => PermissionRequest[]): string | undefined {
    const known = this.#known.get(accessKeyId ?? '');
    if (!known) return undefined;
    for (const request of readOrExplain(read)) {
      const refusal =
        typeof request === 'string' ? this.#tell(known.principal, request) : this.#check(known, request);
      if (refusal) return refusal;
    }
    return undefined;
  }

  /** What every function may do, and what was seen of it. */
  list(): PrincipalUsage[] {
    return this.#record.list();
  }

  #check(
    { principal, statements, about }: Known,
    { action, resource, context }: PermissionRequest,
  ): string | undefined {
    const request = { action, resource, context: { ...principal.describe(resource), ...context } };
    const own = principal.statements.length;
    const candidates = about.get(`${action} ${resource}`, () => findAbout(statements, request));
    const decision = decide(statements, candidates, request.context);
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
