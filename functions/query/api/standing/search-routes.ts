import * as v from 'valibot';
import type { StandingSearch } from '../../../article/standing-search.ts';
import type { ApiRequest } from '../../../http/api-messages.ts';
import { RequestProblem } from '../../../http/request-problem.ts';
import { type Content, jsonContent, listingAgeSeconds } from '../content.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { nextAddress } from '../next-address.ts';
import type { QueryPorts } from '../query-ports.ts';
import { type SearchesPage, searchesRequest } from './search-schemas.ts';

type Ports = Pick<QueryPorts, 'listSearches' | 'findSearch'>;

const cursorOf = 'searches';

/** `GET /searches`. */
export async function answerSearches(request: ApiRequest, { listSearches }: Ports): Promise<Content> {
  const { limit, cursor } = readPaged(searchesRequest, request.query);
  const after = cursor === undefined ? undefined : decodeCursor(cursorOf, cursor, v.tuple([v.string()]))[0];
  const searches = await listSearches(limit + 1, after);
  const page = searches.slice(0, limit);
  const last = searches.length > limit ? page.at(-1) : undefined;
  const body: SearchesPage = {
    searches: page.map(describeSearch),
    cursor: last ? encodeCursor(cursorOf, [last.name]) : null,
  };
  return { ...jsonContent(body, listingAgeSeconds), ...nextAddress(request, body.cursor) };
}

/** `GET /searches/{name}`. */
export async function answerStandingSearch(name: string, ports: Ports): Promise<Content> {
  return jsonContent(describeSearch(await findSearch(name, ports)), listingAgeSeconds);
}

/** The search of this name; throws RequestProblem if there is none. */
export async function findSearch(encoded: string, ports: Ports): Promise<StandingSearch> {
  const name = encoded.slice(0, 200);
  const search = name === '' ? undefined : await ports.findSearch(name);
  if (!search) throw new RequestProblem(404, `There is no standing search ${name}. See /searches.`);
  return search;
}

/** A search as the API shows it. */
export function describeSearch({ name, question, since, onChange, isMuted }: StandingSearch) {
  const parameters = Object.entries(question).map(([parameter, value]) => [
    parameter,
    typeof value === 'string' ? value : [...value],
  ]);
  return {
    name,
    question: Object.fromEntries(parameters) as Record<string, string | string[]>,
    since,
    onChange,
    isMuted,
  };
}

/** Reads the parameters of a page; throws RequestProblem with the name of the first that is wrong. */
export function readPaged<Entries extends v.ObjectEntries>(
  schema: v.StrictObjectSchema<Entries, undefined>,
  query: URLSearchParams,
): v.InferOutput<v.StrictObjectSchema<Entries, undefined>> {
  const given: Record<string, unknown> = Object.create(null);
  for (const name of new Set(query.keys())) given[name] = readSingle(name, query.getAll(name));
  const result = v.safeParse(schema, { ...given }, { abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const name = String(issue.path?.[0]?.key);
  if (Object.hasOwn(schema.entries, name)) throw new RequestProblem(400, issue.message, name);
  const known = Object.keys(schema.entries).join(', ');
  throw new RequestProblem(400, `${name} is not a parameter of this route. Known are: ${known}.`, name);
}

function readSingle(name: string, [value = '', second]: readonly string[]): unknown {
  if (second !== undefined) throw new RequestProblem(400, `${name} may be given once.`, name);
  return name === 'limit' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}
