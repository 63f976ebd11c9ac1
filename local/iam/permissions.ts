import { evaluate } from './evaluate.ts';
import { readStatement, type StatementText } from './policy.ts';
import type { PrincipalUsage, Use } from './usage.ts';

/** The smallest thing that a statement allows: an action on a resource, for one of the values of its conditions. */
export interface Permission {
  /** Index among the statements of the function. */
  statement: number;
  action: string;
  resource: string;
  /** Such as `A#*` for `dynamodb:LeadingKeys`; absent if the statement has no condition. */
  value?: string;
  /** How many calls were seen to use it. */
  count: number;
}

/** Everything that a function may do, statement by statement, and how often it did. */
export function listPermissions({ statements, uses }: PrincipalUsage): Permission[] {
  return statements.flatMap((text, statement) => {
    const grants = uses.flatMap((use) =>
      use.grants
        .filter((grant) => grant.statement === statement)
        .map((grant) => ({ grant, count: use.count })),
    );
    return listCombinations(text).map(([action, resource, value]) => {
      const counts = grants
        .filter(
          ({ grant }) =>
            grant.actions.includes(action) &&
            grant.resources.includes(resource) &&
            (value === undefined || grant.values.includes(value)),
        )
        .map(({ count }) => count);
      const count = counts.reduce((sum, each) => sum + each, 0);
      return { statement, action, resource, ...(value !== undefined && { value }), count };
    });
  });
}

/** The recorded calls that would be refused without the statement; if there are none, nothing needs it. */
export function listDependents({ statements, uses }: PrincipalUsage, statement: number): Use[] {
  const others = statements.filter((_, at) => at !== statement).map(readStatement);
  return uses.filter(({ example }) => !evaluate(others, example).isAllowed);
}

function listCombinations({ Effect, Action = [], Resource = [], Condition }: StatementText) {
  if (Effect === 'Deny') return [];
  const values = Object.values(Condition).flatMap((byKey) => Object.values(byKey).flat());
  return Action.flatMap((action) =>
    Resource.flatMap((resource) =>
      (values.length > 0 ? values : [undefined]).map((value) => [action, resource, value] as const),
    ),
  );
}
