import type { Item } from './billed-bytes.ts';
import { findAt } from './hold-condition.ts';
import { givenFor, pathOf, type Substitutes, Tokens } from './split-expression.ts';

type Change = (tokens: Tokens, item: Item, substitutes: Substitutes) => void;

const clauses: Record<string, Change> = {
  SET(tokens, item, substitutes) {
    const path = pathOf(tokens.take(), substitutes);
    tokens.expect('=');
    const [parent, name] = placeOf(item, path);
    parent[name] = givenFor(tokens.take(), substitutes);
  },

  REMOVE(tokens, item, substitutes) {
    const [parent, name] = placeOf(item, pathOf(tokens.take(), substitutes));
    delete parent[name];
  },

  ADD(tokens, item, substitutes) {
    const [parent, name] = placeOf(item, pathOf(tokens.take(), substitutes));
    parent[name] =
      ((parent[name] as number | undefined) ?? 0) + (givenFor(tokens.take(), substitutes) as number);
  },
};

/** Changes an item in place, as an update expression says: values that are set, removed or, as numbers, added. */
export function applyUpdate(expression: string, item: Item, substitutes: Substitutes): void {
  const tokens = new Tokens(expression);
  while (tokens.next !== undefined) {
    const change = clauses[tokens.take().toUpperCase()];
    if (!change) throw new Error(`The table of the bench cannot read the update ${expression}.`);
    do change(tokens, item, substitutes);
    while (tokens.takeIf(','));
  }
}

/** The map that an attribute is in, and its name there. */
function placeOf(item: Item, path: readonly string[]): [parent: Item, name: string] {
  const parent = findAt(item, path.slice(0, -1));
  if (typeof parent !== 'object' || parent === null)
    throw new Error(`There is no ${path.slice(0, -1).join('.')} to change.`);
  return [parent as Item, path.at(-1) as string];
}
