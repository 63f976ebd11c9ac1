import { facetNames, facetsByName } from '../../article/facets.ts';
import type { ApiRequest } from '../../http/api-messages.ts';
import { RequestProblem } from '../../http/request-problem.ts';
import { readValue } from './filter-value.ts';
import { isTopicName } from './topic-names.ts';

/**
 * Bytes of a search's body, which usually has a few hundred.
 * @limit The request is refused with 413.
 */
const maxBodyBytes = 64 * 1024;

const lists = new Set<string>([...facetNames, 'facets', 'key', 'story']);
/** Parameters that are numbers. */
const counted = new Set(['limit', 'minSources']);
/** Lists whose values have no commas, except for names of topics. */
const commaLists = new Set<string>([
  ...facetNames.filter((name) => facetsByName[name].spelling === 'code'),
  'facets',
  'story',
]);

/**
 * The parameters of a URL in the form of a body: lists as lists, numbers as numbers. A malformed value stays text,
 * which the schema refuses. Throws RequestProblem for a second value of a parameter that takes only one.
 */
export function readParameters(query: URLSearchParams): Record<string, unknown> {
  const given: Record<string, unknown> = Object.create(null);
  for (const name of new Set(query.keys())) given[name] = readValues(name, query.getAll(name));
  return given;
}

function readValues(name: string, values: string[]): unknown {
  if (commaLists.has(name))
    return values.flatMap((value) => (isWhole(name, value) ? value : value.split(',')));
  if (lists.has(name)) return values;
  const [value = '', second] = values;
  if (second !== undefined) throw new RequestProblem(400, `${name} may be given once.`, name);
  return readSingle(name, value);
}

/** Whether a value is not a list: names of topics have commas too, as `arts, culture, entertainment and media`. */
function isWhole(name: string, value: string): boolean {
  return name === 'topic' && value.includes(',') && isTopicName(readValue(value).value);
}

function readSingle(name: string, value: string): unknown {
  if (counted.has(name) && /^\d{1,9}$/.test(value)) return Number(value);
  if (name === 'snippets' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

/** The value of a JSON body; throws RequestProblem if the body is too large or not JSON. */
export function readBody({ headers, body }: ApiRequest): unknown {
  const type = headers['content-type'] ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    throw new RequestProblem(
      415,
      `The body must be application/json, not ${type || 'without a content-type'}.`,
    );
  }
  const sizeBytes = Buffer.byteLength(body);
  if (sizeBytes > maxBodyBytes) {
    throw new RequestProblem(413, `The body has ${sizeBytes} bytes; at most ${maxBodyBytes} are taken.`);
  }
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new RequestProblem(400, `The body is no JSON: ${(error as Error).message}.`);
  }
}

/** Refuses every parameter, by its name, on a route that takes none. */
export function refuseParameters({ query }: ApiRequest): void {
  const unknown = query.keys().next().value;
  if (unknown !== undefined) throw new RequestProblem(400, 'This route takes no parameters.', unknown);
}
