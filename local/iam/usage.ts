import type { PermissionRequest } from './evaluate.ts';
import type { Selection, Statement, StatementText } from './policy.ts';
import type { Principal } from './principal.ts';
import { Remembered } from './remembered.ts';

/** Part of a statement that allowed a call: which of its actions, its resources, and the values of its conditions. */
export interface Grant {
  /** Index among the statements. */
  statement: number;
  actions: string[];
  resources: string[];
  values: string[];
}

/** Calls that were allowed by the same parts of the same statements: how many, and the first of them. */
export interface Use {
  grants: Grant[];
  example: PermissionRequest;
  count: number;
}

/** A kind of refused call, and how many there were. */
export interface Refusal {
  action: string;
  resource: string;
  count: number;
}

/** What a function may do, what it did, and which calls were refused. */
export interface PrincipalUsage {
  name: string;
  statements: StatementText[];
  uses: Use[];
  refusals: Refusal[];
}

/** Records checked calls, and reports new kinds of them. */
export class UsageRecord {
  readonly #byName = new Map<string, PrincipalUsage>();
  readonly #keys = new Map<string, Use | Refusal>();
  /** The parts of statements that allow a call, by the call. */
  readonly #grants = new Remembered<{ grants: Grant[]; key: string }>();
  readonly #onNews: () => void;

  constructor(onNews: () => void) {
    this.#onNews = onNews;
  }

  /** Starts with the records of earlier runs; those made under other statements are dropped, as they prove nothing. */
  open(principals: readonly Principal[], earlier: readonly PrincipalUsage[]): void {
    for (const { name, statements } of principals) {
      const texts = statements.map(({ text }) => text);
      const known = earlier.find(
        (usage) => usage.name === name && JSON.stringify(usage.statements) === JSON.stringify(texts),
      );
      const { uses = [], refusals = [] } = known ?? {};
      this.#byName.set(name, { name, statements: texts, uses, refusals });
      for (const use of uses) this.#keys.set(keyOf(name, use.grants), use);
      for (const refusal of refusals) this.#keys.set(keyOf(name, refusal.action, refusal.resource), refusal);
    }
  }

  /** Records a call that was allowed by the principal's own statements `allowing`. */
  use({ name, statements }: Principal, example: PermissionRequest, allowing: readonly number[]): void {
    const values = allowing.map((at) => listValues(statements[at] as Statement, example));
    const call = keyOf(name, example.action, example.resource, allowing, values);
    const { grants, key } = this.#grants.get(call, () => {
      const found = allowing.map((at, i) => ({
        statement: at,
        ...describeGrant(statements[at] as Statement, example),
        values: values[i] ?? [],
      }));
      return { grants: found, key: keyOf(name, found) };
    });
    this.#count(key, () => {
      const use = { grants, example, count: 0 };
      this.#byName.get(name)?.uses.push(use);
      return use;
    });
  }

  /** Records a refused call. */
  refuse(name: string, action: string, resource: string): void {
    this.#count(keyOf(name, action, resource), () => {
      const refusal = { action, resource, count: 0 };
      this.#byName.get(name)?.refusals.push(refusal);
      return refusal;
    });
  }

  list(): PrincipalUsage[] {
    return [...this.#byName.values()];
  }

  #count(key: string, create: () => Use | Refusal): void {
    const known = this.#keys.get(key);
    const counted = known ?? create();
    counted.count += 1;
    if (known) return;
    this.#keys.set(key, counted);
    this.#onNews();
  }
}

/** The values of a statement's conditions that the call has. */
function listValues({ conditions }: Statement, { context }: PermissionRequest): string[] {
  return conditions.flatMap(({ key, values }) =>
    values
      .filter((value) => (context[key] ?? []).some((given) => value.matches(given)))
      .map(({ text }) => text),
  );
}

function describeGrant(
  { actions, resources }: Statement,
  { action, resource }: PermissionRequest,
): Pick<Grant, 'actions' | 'resources'> {
  return { actions: listMatching(actions, action), resources: listMatching(resources, resource) };
}

function listMatching({ patterns }: Selection, value: string): string[] {
  return patterns.filter((pattern) => pattern.matches(value)).map(({ text }) => text);
}

function keyOf(...parts: unknown[]): string {
  return JSON.stringify(parts);
}
