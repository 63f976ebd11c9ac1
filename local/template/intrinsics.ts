/** A JSON value of a template. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Gives the resolver the values of names and attributes. */
export interface Scope {
  /** The value of `{ Ref: name }`: a parameter, a pseudo parameter or a resource. Throws for an unknown name. */
  ref(name: string): Json;
  /** The value of `{ 'Fn::GetAtt': [logicalId, attribute] }`. Throws for an attribute the local cloud has not. */
  attribute(logicalId: string, attribute: string): Json;
  /** Whether a condition of the template holds. */
  condition(name: string): boolean;
}

/** Represents `AWS::NoValue`: a property or an element with this value is left out. */
export const noValue: Json = { Ref: 'AWS::NoValue' };

type Intrinsic = (argument: Json, scope: Scope) => Json;

const intrinsics: Record<string, Intrinsic> = {
  Ref: (name, scope) => (name === 'AWS::NoValue' ? noValue : scope.ref(text(name))),
  'Fn::GetAtt': getAttribute,
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = list(argument);
    return list(resolve(parts ?? [], scope))
      .map(text)
      .join(text(separator ?? ''));
  },
  'Fn::Split': (argument, scope) => {
    const [separator, value] = list(argument);
    return text(resolve(value ?? '', scope)).split(text(separator ?? ''));
  },
  'Fn::Select': (argument, scope) => {
    const [index, values] = list(argument);
    const chosen = list(resolve(values ?? [], scope))[Number(resolve(index ?? 0, scope))];
    if (chosen === undefined) throw new Error(`Fn::Select found nothing at ${JSON.stringify(argument)}.`);
    return chosen;
  },
  'Fn::Sub': substitute,
  'Fn::If': (argument, scope) => {
    const [condition, yes, no] = list(argument);
    return resolve((scope.condition(text(condition ?? '')) ? yes : no) ?? noValue, scope);
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(resolve(argument, scope));
    return String(left) === String(right);
  },
  'Fn::And': (argument, scope) => list(argument).every((part) => resolve(part, scope) === true),
  'Fn::Or': (argument, scope) => list(argument).some((part) => resolve(part, scope) === true),
  'Fn::Not': (argument, scope) => resolve(list(argument)[0] ?? false, scope) !== true,
  Condition: (name, scope) => scope.condition(text(name)),
};

/** The value with every intrinsic function replaced by its result; throws for an unknown function. */
export function resolve(value: Json, scope: Scope): Json {
  if (Array.isArray(value)) return value.map((element) => resolve(element, scope)).filter(isPresent);
  if (value === null || typeof value !== 'object') return value;
  const [name, ...others] = Object.keys(value);
  if (name !== undefined && others.length === 0) {
    const intrinsic = intrinsics[name];
    if (intrinsic && isIntrinsic(name, value[name])) return intrinsic(value[name] as Json, scope);
    if (name.startsWith('Fn::')) throw new Error(`The local cloud does not know the function ${name}.`);
  }
  const entries = Object.entries(value).map(([key, part]) => [key, resolve(part, scope)] as const);
  return Object.fromEntries(entries.filter(([, part]) => isPresent(part)));
}

// A policy statement has a member `Condition` too, which is an object.
function isIntrinsic(name: string, argument: Json | undefined): boolean {
  return name !== 'Condition' || typeof argument === 'string';
}

function isPresent(value: Json): boolean {
  return value !== noValue;
}

function getAttribute(argument: Json, scope: Scope): Json {
  const [logicalId, ...attribute] =
    typeof argument === 'string' ? argument.split('.') : list(argument).map((part) => text(part));
  return scope.attribute(logicalId ?? '', attribute.join('.'));
}

function substitute(argument: Json, scope: Scope): Json {
  const [template, variables] = Array.isArray(argument) ? argument : [argument];
  const known = (variables ?? {}) as { [name: string]: Json };
  return text(template ?? '').replace(/\$\{([^}]+)\}/g, (_whole, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    const own = known[name];
    if (own !== undefined) return text(resolve(own, scope));
    return text(name.includes('.') ? getAttribute(name, scope) : scope.ref(name));
  });
}

function list(value: Json): Json[] {
  if (Array.isArray(value)) return value;
  throw new Error(`A list was expected in the template, not ${JSON.stringify(value)}.`);
}

function text(value: Json): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new Error(`A text was expected in the template, not ${JSON.stringify(value)}.`);
}
