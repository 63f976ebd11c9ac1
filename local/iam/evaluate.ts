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
  return decide(statements, findAbout(statements, request), request.context);
}

/** Indices of the statements that are about this action on this resource, if their conditions hold. */
export function findAbout(
  statements: readonly Statement[],
  { action, resource }: Pick<PermissionRequest, 'action' | 'resource'>,
): number[] {
  return [...statements.keys()].filter((at) => {
    const { actions, resources } = statements[at] as Statement;
    return covers(actions, action) && covers(resources, resource);
  });
}

/** Decides by those statements of which `findAbout` has given the indices. */
export function decide(
  statements: readonly Statement[],
  about: readonly number[],
  context: Context,
): Decision {
  const allowing: number[] = [];
  let isForbidden = false;
  for (const at of about) {
    const { conditions, effect } = statements[at] as Statement;
    if (!conditions.every((condition) => condition.holds(context))) continue;
    if (effect === 'Allow') allowing.push(at);
    else isForbidden = true;
  }
  return { isAllowed: allowing.length > 0 && !isForbidden, allowing, isForbidden };
}
