import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { RequestProblem } from '../../http/request-problem.ts';

/** A cursor of another format is refused, not misread. */
const format = 2;
const fingerprintDigits = 8;

/** Writes a position in the answer to a query, opaque to the caller and good for that query only. */
export function encodeCursor(query: string, position: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([format, fingerprint(query), ...position])).toString('base64url');
}

/** Reads the position from a cursor; throws RequestProblem for one that is damaged or belongs to another query. */
export function decodeCursor<Position>(
  query: string,
  cursor: string,
  schema: v.GenericSchema<unknown, Position>,
): Position {
  const [version, made, ...position] = parse(cursor);
  if (version !== format || made !== fingerprint(query)) {
    throw new RequestProblem(
      400,
      'The cursor belongs to another query. Repeat the query it came with, or leave the cursor out to start again.',
      'cursor',
    );
  }
  const checked = v.safeParse(schema, position);
  if (checked.success) return checked.output;
  throw unreadable();
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(value)) return value;
  } catch {
    // Falls through to the same answer as a value that is no list.
  }
  throw unreadable();
}

function unreadable(): RequestProblem {
  return new RequestProblem(
    400,
    'The cursor is not one of ours. Pass on the one of the last answer as it is.',
    'cursor',
  );
}

function fingerprint(query: string): string {
  return createHash('sha256').update(query).digest('hex').slice(0, fingerprintDigits);
}
