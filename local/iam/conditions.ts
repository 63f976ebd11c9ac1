import { createArnPattern, createPattern, type Pattern } from './pattern.ts';

/** What is known of a call: the values of each condition key; a key that is not there has none. */
export type Context = Readonly<Record<string, readonly string[]>>;

/** One condition of a statement: an operator, a key, and the values that the statement gives. */
export interface Condition {
  key: string;
  values: Pattern[];
  holds(context: Context): boolean;
}

/** The keys that the local cloud gives a value, and whether one call may have several of them. */
const knownKeys: Readonly<Record<string, 'single' | 'multiple'>> = {
  'aws:PrincipalArn': 'single',
  'aws:SecureTransport': 'single',
  'aws:SourceAccount': 'single',
  'aws:SourceArn': 'single',
  'bedrock:InferenceProfileArn': 'single',
  'dynamodb:LeadingKeys': 'multiple',
  'events:detail-type': 'single',
  // A rule may name several sources, so the key is a list; an entry of PutEvents has one.
  'events:source': 'multiple',
};

/** How an operator compares; a negated one holds if none of the statement's values fits. */
interface Operator {
  isNegated?: true;
  understand(value: string): Pattern;
}

const exactly = (text: string): Pattern => ({ text, matches: (value) => value === text });
const inAnyCase = (text: string): Pattern => ({
  text,
  matches: (value) => value.toLowerCase() === text.toLowerCase(),
});

/**
 * IAM User Guide, "IAM JSON policy elements: Condition operators"; numbers, dates and addresses are not in use here.
 */
const operators: Readonly<Record<string, Operator>> = {
  StringEquals: { understand: exactly },
  StringNotEquals: { understand: exactly, isNegated: true },
  StringEqualsIgnoreCase: { understand: inAnyCase },
  StringLike: { understand: createPattern },
  StringNotLike: { understand: createPattern, isNegated: true },
  ArnEquals: { understand: createArnPattern },
  ArnLike: { understand: createArnPattern },
  ArnNotEquals: { understand: createArnPattern, isNegated: true },
  ArnNotLike: { understand: createArnPattern, isNegated: true },
  Bool: { understand: inAnyCase },
};

/** Understands the `Condition` of a statement; throws for an operator or a key whose meaning is not known here. */
export function readConditions(
  source: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
): Condition[] {
  return Object.entries(source).flatMap(([operator, byKey]) =>
    Object.entries(byKey).map(([key, values]) => createCondition(operator, key, values)),
  );
}

function createCondition(name: string, key: string, texts: readonly string[]): Condition {
  const [, set, plain = '', ifExists] = /^(ForAllValues:|ForAnyValue:)?(\w+?)(IfExists)?$/.exec(name) ?? [];
  const operator = operators[plain];
  if (!operator) throw new Error(`The local cloud does not know the condition operator ${name}. ${advice}`);
  assertKey(key, name, set);
  const values = texts.map((text) => operator.understand(text));
  const fits = (value: string) => values.some((pattern) => pattern.matches(value)) !== !!operator.isNegated;
  return {
    key,
    values,
    holds: (context) => {
      const given = context[key] ?? [];
      if (set === 'ForAnyValue:') return given.some(fits);
      // A key without values passes, as in AWS.
      if (set === 'ForAllValues:') return given.every(fits);
      if (given.length === 0) return !!ifExists || !!operator.isNegated;
      return given.every(fits);
    },
  };
}

function assertKey(key: string, operator: string, set: string | undefined): void {
  const known = knownKeys[key];
  if (!known) throw new Error(`The local cloud does not know the condition key ${key}. ${advice}`);
  if (known === 'multiple' && !set) {
    throw new Error(
      `A call may have several ${key}: ${operator} needs ForAllValues: or ForAnyValue: before it.`,
    );
  }
}

const advice = 'Teach it in local/iam/conditions.ts: a condition that is not checked proves nothing.';
