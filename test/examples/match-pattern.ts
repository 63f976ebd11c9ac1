type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Fields = { [name: string]: Json };

/**
 * Whether an event matches a pattern, as EventBridge decides it (EventBridge User Guide, "Event patterns"): each field of
 * the pattern has to be there, and one of its values has to fit; of a list in the event one element has to. Throws for an
 * operator that is not known here, so that no pattern is held to be tried that was not.
 */
export function matchPattern(pattern: Fields, event: Fields): boolean {
  return Object.entries(pattern).every(([name, expected]) =>
    name === '$or'
      ? (expected as Fields[]).some((each) => matchPattern(each, event))
      : matchField(expected, event[name]),
  );
}

function matchField(expected: Json, value: Json | undefined): boolean {
  if (Array.isArray(expected)) return expected.some((rule) => matchRule(rule, value));
  if (!isFields(expected)) throw new Error(`A pattern has lists of values, not ${JSON.stringify(expected)}.`);
  const found = (Array.isArray(value) ? value : [value]).filter(isFields);
  // Nothing there has no fields: `exists: false` below it holds.
  return (found.length > 0 ? found : [{}]).some((each) => matchPattern(expected, each));
}

function matchRule(rule: Json, value: Json | undefined): boolean {
  if (isFields(rule) && 'exists' in rule) return (value !== undefined && !isFields(value)) === rule['exists'];
  if (value === undefined) return false;
  const values = Array.isArray(value) ? value : [value];
  // An anything-but of a list: no element may be one of what is not wanted.
  if (isFields(rule) && 'anything-but' in rule) {
    return values.length > 0 && !values.some((each) => isExcluded(rule['anything-but'] as Json, each));
  }
  return values.some((each) => fits(rule, each));
}

function isExcluded(unwanted: Json, value: Json): boolean {
  return (Array.isArray(unwanted) ? unwanted : [unwanted]).some((each) => fits(each, value));
}

function fits(rule: Json, value: Json): boolean {
  if (!isFields(rule)) return rule === value;
  const [operator = '', operand = null] = Object.entries(rule)[0] ?? [];
  if (operator === 'numeric') return typeof value === 'number' && isInRange(operand as Json[], value);
  const compare = texts[operator];
  if (!compare) throw new Error(`Teach the operator ${operator} to test/examples/match-pattern.ts.`);
  return typeof value === 'string' && compare(value, String(operand));
}

/** What operators on texts hold a text against. */
const texts: Record<string, (value: string, operand: string) => boolean> = {
  prefix: (value, start) => value.startsWith(start),
  suffix: (value, end) => value.endsWith(end),
  'equals-ignore-case': (value, other) => value.toLowerCase() === other.toLowerCase(),
  wildcard: (value, pattern) => toExpression(pattern).test(value),
};

function toExpression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}

/** Pairs of a comparison and a number, all of which hold. */
function isInRange(range: Json[], value: number): boolean {
  const compare: Record<string, (bound: number) => boolean> = {
    '=': (bound) => value === bound,
    '<': (bound) => value < bound,
    '<=': (bound) => value <= bound,
    '>': (bound) => value > bound,
    '>=': (bound) => value >= bound,
  };
  return range.every((sign, at) => at % 2 === 1 || compare[String(sign)]?.(Number(range[at + 1])) === true);
}

function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
