import * as v from 'valibot';
import type { ApiRequest } from '../../http/api-messages.ts';
import { RequestProblem } from '../../http/request-problem.ts';
import { type Content, jsonContent, listingAgeSeconds } from './content.ts';
import type { QueryPorts } from './query-ports.ts';
import { suggestRequest } from './suggest-schema.ts';

/** `GET /suggest`. */
export async function answerSuggest({ query }: ApiRequest, ports: QueryPorts): Promise<Content> {
  const { q: typed, facet: facets, limit } = readSuggest(query);
  const answer = await ports.suggest({ typed, facets: [...new Set(facets)], limit });
  return jsonContent(answer, listingAgeSeconds);
}

function readSuggest(query: URLSearchParams): v.InferOutput<typeof suggestRequest> {
  const given: Record<string, unknown> = Object.create(null);
  for (const name of new Set(query.keys())) given[name] = readValue(name, query.getAll(name));
  const result = v.safeParse(suggestRequest, { ...given }, { abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const name = String(issue.path?.[0]?.key);
  if (Object.hasOwn(suggestRequest.entries, name)) {
    const isMissing = name === 'q' && !query.has('q');
    throw new RequestProblem(400, isMissing ? 'q is missing: what was typed so far.' : issue.message, name);
  }
  const known = Object.keys(suggestRequest.entries).join(', ');
  throw new RequestProblem(400, `${name} is not a parameter of this route. Known are: ${known}.`, name);
}

function readValue(name: string, values: readonly string[]): unknown {
  if (name === 'facet') return values.flatMap((value) => value.split(','));
  const [value = '', second] = values;
  if (second !== undefined) throw new RequestProblem(400, `${name} may be given once.`, name);
  return name === 'limit' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}
