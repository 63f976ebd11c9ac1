import type { Range } from './item-keep.ts';
import { givenFor, type Substitutes, Tokens } from './split-expression.ts';

/** The partition and the sort keys that a query asks for; an end that is left out is only met, not answered. */
export interface AskedRange extends Range {
  pk: string;
  leftOut: ReadonlySet<string>;
}

/** The code point after which none comes. */
const last = '\u{10ffff}';

/** Reads a key condition: `pk = :pk`, alone or with one on `sk`. */
export function readRange(condition: string, isBackwards: boolean, substitutes: Substitutes): AskedRange {
  const tokens = new Tokens(condition);
  const next = () => givenFor(tokens.take(), substitutes) as string;
  tokens.expect('PK');
  tokens.expect('=');
  const pk = next();
  const bounds = tokens.takeIf('AND') ? readBounds(tokens, next) : {};
  if (tokens.next !== undefined) tokens.expect('END');
  return { pk, from: '', to: last, leftOut: new Set(), isBackwards, ...bounds };
}

type Bounds = Partial<Pick<AskedRange, 'from' | 'to' | 'leftOut'>>;

function readBounds(tokens: Tokens, next: () => string): Bounds {
  if (tokens.takeIf('BEGINS_WITH')) {
    for (const each of ['(', 'SK', ',']) tokens.expect(each);
    const from = next();
    tokens.expect(')');
    return { from, to: `${from}${last}` };
  }
  tokens.expect('SK');
  if (tokens.takeIf('BETWEEN')) {
    const from = next();
    tokens.expect('AND');
    return { from, to: next() };
  }
  const sign = tokens.take();
  const bound = next();
  const bySign: Record<string, Bounds> = {
    '=': { from: bound, to: bound },
    '<': { to: bound, leftOut: new Set([bound]) },
    '<=': { to: bound },
    '>': { from: bound, leftOut: new Set([bound]) },
    '>=': { from: bound },
  };
  const bounds = bySign[sign];
  if (!bounds) throw new Error(`The table of the bench does not know the sign ${sign} of a sort key.`);
  return bounds;
}

/** The rest of a range behind the last item of a page. */
export function behind(range: AskedRange, sk: string): AskedRange {
  const leftOut = new Set([...range.leftOut, sk]);
  return range.isBackwards ? { ...range, to: sk, leftOut } : { ...range, from: sk, leftOut };
}
