import type { Context } from './conditions.ts';
import { covers, type Statement } from './policy.ts';

/** One permission that a call needs, in IAM's terms. */
export interface PermissionRequest {
  /** Such as `dynamodb:GetItem`. */
  action: string;
  /** ARN of what it is done to. */
  resource: string;
  context: Context;
}

/** What statements decide about a request: it is allowed if one allows it and none denies it. */
export interface Decision {
  isAllowed: boolean;
  /** Indices of the statements that allow it. */
  allowing: number[];
  /** Whether a statement forbids it, which no other can lift. */
  isForbidden: boolean;
}

/** Evaluates statements for a request, as IAM does within one account (IAM User Guide, "Policy evaluation logic"). */
export function evaluate(statements: readonly Statement[], request: PermissionRequest): Decision {
  const allowing: number[] = [];
  let isForbidden = false;
  for (const [at, statement] of statements.entries()) {
    if (!isAbout(statement, request)) continue;
    if (statement.effect === 'Allow') allowing.push(at);
    else isForbidden = true;
  }
  return { isAllowed: allowing.length > 0 && !isForbidden, allowing, isForbidden };
}

function isAbout({ actions, resources, conditions }: Statement, request: PermissionRequest): boolean {
  return (
    covers(actions, request.action) &&
    covers(resources, request.resource) &&
    conditions.every((condition) => condition.holds(request.context))
  );
}
