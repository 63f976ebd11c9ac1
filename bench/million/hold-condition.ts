import { isDeepStrictEqual } from 'node:util';
import { compareKeys } from '../../functions/catalog/segment/index-keys.ts';
import type { Item } from './billed-bytes.ts';
import { givenFor, pathOf, type Substitutes, Tokens } from './split-expression.ts';

/** Whether an item, or that there is none, meets a condition: comparisons and existence, joined by AND and OR. */
export function holds(condition: string, item: Item | undefined, substitutes: Substitutes): boolean {
  const tokens = new Tokens(condition);
  let isMet = false;
  do {
    let areAllMet = true;
    do areAllMet = meetsOne(tokens, item, substitutes) && areAllMet;
    while (tokens.takeIf('AND'));
    isMet ||= areAllMet;
  } while (tokens.takeIf('OR'));
  if (tokens.next !== undefined) tokens.expect('END');
  return isMet;
}

/** The attribute at the end of a path. */
export function findAt(item: Item | undefined, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Item | undefined)?.[step], item);
}

function meetsOne(tokens: Tokens, item: Item | undefined, substitutes: Substitutes): boolean {
  const first = tokens.take();
  if (first === 'attribute_exists' || first === 'attribute_not_exists') {
    tokens.expect('(');
    const value = findAt(item, pathOf(tokens.take(), substitutes));
    tokens.expect(')');
    return (value !== undefined) === (first === 'attribute_exists');
  }
  const sign = tokens.take();
  const value = findAt(item, pathOf(first, substitutes));
  return compares(value, sign, givenFor(tokens.take(), substitutes));
}

function compares(left: unknown, sign: string, right: unknown): boolean {
  if (sign === '=') return isDeepStrictEqual(left, right);
  if (sign === '<>') return !isDeepStrictEqual(left, right);
  if (typeof left !== typeof right) return false;
  const order =
    typeof left === 'string' ? compareKeys(left, right as string) : (left as number) - (right as number);
  const signs: Record<string, boolean> = {
    '<': order < 0,
    '<=': order <= 0,
    '>': order > 0,
    '>=': order >= 0,
  };
  const isMet = signs[sign];
  if (isMet === undefined) throw new Error(`The table of the bench does not know the sign ${sign}.`);
  return isMet;
}
