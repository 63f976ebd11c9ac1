import * as v from 'valibot';
import { searchRequest } from '../../../functions/query/api/request-schema.ts';

/** What articles must be like: all parameters of the API that choose among them, as the API checks them. */
export const question = v.omit(searchRequest, [
  'sort',
  'order',
  'limit',
  'cursor',
  'facets',
  'interval',
  'key',
  'state',
  'snippets',
]).entries;

/** An agent's input as the parameters of the API; a list is a parameter that is repeated. */
export function toParameters(input: Record<string, unknown>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(String) : String(value),
    ]),
  );
}
