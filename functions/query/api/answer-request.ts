import type { ApiAnswer, ApiRequest } from '../../http/api-messages.ts';
import { RequestProblem } from '../../http/request-problem.ts';
import type { Content } from './content.ts';
import { chooseCoding, encodeBody } from './encode-body.ts';
import { makeEntityTag, matchesEntityTag } from './entity-tag.ts';
import type { QueryPorts } from './query-ports.ts';
import { findRoute } from './routes.ts';

/** Answers a request; throws RequestProblem for what cannot be answered. */
export async function answerRequest(request: ApiRequest, ports: QueryPorts): Promise<ApiAnswer> {
  const { path, method } = request;
  const { route, parameters } = findRoute(path, ports);
  // HEAD is answered like GET: the gateway sends the length of the body without the body.
  const allowed = [...(route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]), 'OPTIONS'];
  if (!allowed.includes(method)) {
    const problem = `${method} is not possible at ${path}; ${allowed.join(', ')} are.`;
    throw new RequestProblem(405, problem, undefined, allowed);
  }
  // No CORS headers: scripts of other sites have no access.
  if (method === 'OPTIONS') return { status: 204, headers: { allow: allowed.join(', ') }, body: '' };
  return send(request, await route.answer(request, parameters, ports), ports);
}

function send({ headers }: ApiRequest, content: Content, ports: QueryPorts): ApiAnswer {
  const { type, body, isMeasured, maxAgeSeconds, next } = content;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const coding = chooseCoding(headers['accept-encoding'], text);
  const tag = maxAgeSeconds > 0 ? makeEntityTag(text, coding) : undefined;
  const kept = {
    ...(next !== undefined && { link: `<${next}>; rel="next"` }),
    ...cacheHeaders(tag, maxAgeSeconds),
  };
  if (tag !== undefined && matchesEntityTag(headers['if-none-match'], tag)) {
    return { status: 304, headers: kept, body: '' };
  }
  const measured =
    isMeasured && typeof body !== 'string' ? JSON.stringify({ ...body, ...ports.measure() }) : text;
  const coded = coding && encodeBody(measured, coding);
  return {
    status: 200,
    headers: { 'content-type': type, ...(coded && { 'content-encoding': coding }), ...kept },
    body: coded ?? measured,
  };
}

/** Keeps one caller's answers from others who share a cache, and from clients that cannot read their coding. */
function cacheHeaders(tag: string | undefined, maxAgeSeconds: number): Record<string, string> {
  if (tag === undefined) return { 'cache-control': 'no-store', vary: 'accept-encoding' };
  return {
    etag: tag,
    'cache-control': `private, max-age=${maxAgeSeconds}`,
    vary: 'authorization, accept-encoding',
  };
}
