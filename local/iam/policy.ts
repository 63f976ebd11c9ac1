import * as v from 'valibot';
import { type Condition, readConditions } from './conditions.ts';
import { createPattern, type Pattern } from './pattern.ts';

const texts = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) => [value].flat()),
);

/** A template may write `false` where IAM compares texts. */
const values = v.pipe(
  v.union([v.string(), v.boolean(), v.array(v.string())]),
  v.transform((value) => [value].flat().map(String)),
);

/** One statement; unknown members are refused. */
export const statementSchema = v.strictObject({
  Sid: v.optional(v.string()),
  Effect: v.picklist(['Allow', 'Deny']),
  Principal: v.optional(v.union([v.literal('*'), v.record(v.string(), texts)])),
  Action: v.optional(texts),
  NotAction: v.optional(texts),
  Resource: v.optional(texts),
  NotResource: v.optional(texts),
  Condition: v.optional(v.record(v.string(), v.record(v.string(), values)), {}),
});

/** A policy document of a resolved template; unknown members of a statement are an issue. */
export const policySchema = v.object({
  Version: v.literal('2012-10-17'),
  Statement: v.array(statementSchema),
});

/** The text of one statement. */
export type StatementText = v.InferOutput<typeof statementSchema>;

/** What a statement applies to: everything that fits one of the patterns, or everything that fits none. */
export interface Selection {
  patterns: Pattern[];
  isExcluding: boolean;
}

/** A parsed statement of a policy. */
export interface Statement {
  text: StatementText;
  effect: 'Allow' | 'Deny';
  actions: Selection;
  resources: Selection;
  conditions: Condition[];
  /** The principals of a statement in a resource's policy, such as `Service s3.amazonaws.com` or `AWS *`. */
  principals: ReadonlySet<string>;
}

/** Parses a statement; throws for a condition or a variable that is not implemented here. */
export function readStatement(text: StatementText): Statement {
  return {
    text,
    effect: text.Effect,
    // The names of actions are the same in every case (IAM User Guide, "IAM JSON policy elements: Action").
    actions: select('Action', text.Action, text.NotAction, true),
    resources: select('Resource', text.Resource, text.NotResource, false),
    conditions: readConditions(text.Condition),
    principals: listPrincipals(text.Principal),
  };
}

/** Whether the selection includes this action or resource. */
export function covers({ patterns, isExcluding }: Selection, value: string): boolean {
  return patterns.some((pattern) => pattern.matches(value)) !== isExcluding;
}

function select(
  name: string,
  chosen: readonly string[] | undefined,
  excluded: readonly string[] | undefined,
  ignoresCase: boolean,
): Selection {
  const listed = chosen ?? excluded;
  if (!listed || (chosen && excluded)) throw new Error(`A statement has either ${name} or Not${name}.`);
  return {
    patterns: listed.map((text) => createPattern(text, { ignoresCase })),
    isExcluding: chosen === undefined,
  };
}

function listPrincipals(principal: StatementText['Principal'] = {}): ReadonlySet<string> {
  if (principal === '*') return new Set(['AWS *']);
  return new Set(
    Object.entries(principal).flatMap(([kind, names]) => names.map((name) => `${kind} ${name}`)),
  );
}
